import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

let server: TestApp;
const reviews = async (query: string, round = '2023-2') => {
  const { status, body } = await server.ask('GET', `/api/rounds/${round}/reviews?pageSize=1000&${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const names = (body: { items: { commune: { name: string } }[] }): string[] =>
  body.items.map((item) => item.commune.name);
const TITLES = ['BTCQGYTX', 'ntm', 'ntm-advanced', 'ntm-model'];

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
});
afterAll(() => server.close());

describe('the review over HTTP', () => {
  it.each(TITLES)(
    'of %s: the four counts add up to the communes that hold it, in all and by outcome',
    async (title) => {
      const { counts, total } = await reviews(`title=${title}`);
      expect(counts.maintained + counts.noLongerMeets + counts.undetermined + counts.notAssessed).toBe(counts.reviewed);
      expect(total).toBe(counts.reviewed);
      const parts = await Promise.all(
        ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'].map((outcome) =>
          reviews(`title=${title}&outcome=${outcome}`),
        ),
      );
      expect(parts.map((part) => part.total)).toEqual([
        counts.maintained,
        counts.noLongerMeets,
        counts.undetermined,
        counts.notAssessed,
      ]);
    },
  );

  it('has one line per commune and title', async () => {
    for (const title of TITLES) {
      const codes = (await reviews(`title=${title}`)).items.map(
        (item: { commune: { code: string } }) => item.commune.code,
      );
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('the offices’ counts add up to the province’s', async () => {
    const all = (await reviews('title=BTCQGYTX')).counts;
    const { items } = (await server.ask('GET', '/api/offices?on=2023-11-01')).body;
    const parts = await Promise.all(
      items.map((office: { code: string }) => reviews(`title=BTCQGYTX&office=${office.code}`)),
    );
    for (const key of Object.keys(all))
      expect(
        parts.reduce((sum, part) => sum + part.counts[key], 0),
        key,
      ).toBe(all[key]);
  });

  it('takes the three nâng cao communes of 2022, decided on 26/01/2023, with cut-off 2022 and not with 2021', async () => {
    const real = ['xã Chi Lăng', 'xã Sơn Hà', 'xã Bắc Lãng'];
    const through2022 = await reviews('title=ntm-advanced&through=2022');
    expect(names(through2022)).toEqual(expect.arrayContaining(real));
    const decisions = through2022.items
      .filter((item: { commune: { name: string } }) => real.includes(item.commune.name))
      .map((item: { recognition: { decisionNumber: string } }) => item.recognition.decisionNumber);
    expect(decisions.sort()).toEqual(['103/QĐ-UBND', '105/QĐ-UBND', '99/QĐ-UBND']);
    const through2021 = await reviews('title=ntm-advanced&through=2021');
    for (const name of real) expect(names(through2021)).not.toContain(name);
  });

  it('says why, with the way back, of each that no longer meets; and for NTM never "không còn đạt chuẩn"', async () => {
    for (const title of TITLES) {
      const { items } = await reviews(`title=${title}&outcome=noLongerMeets`);
      for (const item of items) {
        expect(item.verdict.outcome).toBe('notMet');
        expect(item.why.length).toBeGreaterThan(0);
        expect(item.wayBack).toBeTruthy();
        expect(item.word).toBe(title === 'BTCQGYTX' ? 'không còn đạt' : 'không còn đạt tiêu chí y tế');
      }
    }
  });

  it('in the round of 2026 sets xã Sơn Hà (merged) and xã Bính Xá (divided) apart, with their successors', async () => {
    const advanced = await reviews('title=ntm-advanced', '2026-1');
    const sonHa = advanced.former.find((one: { unit: { code: string } }) => one.unit.code === '06454');
    expect(sonHa.successors.map((one: { code: string }) => one.code)).toEqual(['06385']);
    const ntm = await reviews('title=ntm', '2026-1');
    const binhXa = ntm.former.find((one: { unit: { code: string } }) => one.unit.code === '06622');
    expect(binhXa.successors.map((one: { code: string; kind: string }) => [one.code, one.kind])).toEqual([
      ['06613', 'divided'],
      ['06625', 'divided'],
    ]);
    for (const item of [...advanced.items, ...ntm.items]) expect(['06454', '06622']).not.toContain(item.commune.code);
  });
});

describe('an office or a standard that is not there', () => {
  it('is told, never shown as an empty list in which nobody fails', async () => {
    const review = await server.ask('GET', '/api/rounds/2023-2/reviews?office=khong-co');
    expect([review.status, review.body.code]).toEqual([404, 'OFFICE_UNKNOWN']);
    const sheets = await server.ask('GET', '/api/rounds/2023-2/assessments?office=khong-co');
    expect([sheets.status, sheets.body.code]).toEqual([404, 'OFFICE_UNKNOWN']);
    const other = await server.ask('GET', '/api/rounds/2023-2/assessments?standard=byt-4667-2014');
    expect([other.status, other.body.code]).toEqual([422, 'STANDARD_NOT_IN_ROUND']);
  });
});

describe('progress over HTTP', () => {
  it.each(TITLES)('of %s: four outcomes add up, offices add up, assessed ⊇ submitted ⊇ appraised', async (title) => {
    const { body } = await server.ask('GET', `/api/rounds/2023-2/progress?title=${title}`);
    const all = [...body.offices.map((office: { counts: object }) => office.counts), body.total];
    for (const counts of all) {
      expect(counts.met + counts.notMet + counts.undetermined + counts.notAssessed).toBe(counts.communes);
      expect(counts.assessed).toBeGreaterThanOrEqual(counts.submitted);
      expect(counts.submitted).toBeGreaterThanOrEqual(counts.appraised);
    }
    for (const key of Object.keys(body.total)) {
      expect(
        body.offices.reduce(
          (sum: number, office: { counts: Record<string, number> }) => sum + (office.counts[key] ?? 0),
          0,
        ),
        key,
      ).toBe(body.total[key]);
    }
    expect(body.total.communes).toBe(title === 'BTCQGYTX' ? 200 : 181);
  });
});

describe('a case', () => {
  it('opens for a flagged commune only, moves by its rules, and is never deleted', async () => {
    const { items } = await reviews('title=ntm&outcome=noLongerMeets', '2023-2');
    const flagged = items.find((item: { case: object | null }) => item.case === null);
    const open = await server.ask('POST', '/api/rounds/2023-2/cases', {
      title: 'ntm',
      commune: flagged.commune.code,
      cause: 'Thiếu nhân lực',
    });
    expect(open.status, JSON.stringify(open.body)).toBe(201);
    expect(
      (await server.ask('POST', '/api/rounds/2023-2/cases', { title: 'ntm', commune: flagged.commune.code })).body.code,
    ).toBe('CASE_EXISTS');
    const move = (body: object) => server.ask('PATCH', `/api/cases/${open.body.id}`, body);
    expect((await move({ to: 'planAgreed' })).body.code).toBe('CASE_FIELDS_MISSING');
    expect((await move({ to: 'reportedToNtmOffice' })).body.code).toBe('CASE_STATE_REFUSED');
    const facts = {
      shortcoming: 'Thiếu bác sĩ',
      solution: 'Luân phiên',
      responsible: 'Trạm Y tế',
      dueOn: '2027-03-31',
    };
    expect((await move({ ...facts, to: 'planAgreed' })).body.state).toBe('planAgreed');
    expect((await move({ to: 'withdrawalProposed' })).body.code).toBe('NTM_NOT_WITHDRAWN_HERE');
    expect((await move({ to: 'restored' })).body.code).toBe('RESTORED_NEEDS_VERDICT');
    const reported = await move({ to: 'reportedToNtmOffice', note: 'Đã gửi văn bản' });
    expect(reported.body.state).toBe('reportedToNtmOffice');
    expect((await server.ask('GET', `/api/cases/${open.body.id}`)).body.moves).toHaveLength(3);
    const met = (await reviews('title=ntm&outcome=maintained')).items[0];
    expect(
      (await server.ask('POST', '/api/rounds/2023-2/cases', { title: 'ntm', commune: met.commune.code })).body.code,
    ).toBe('CASE_NOT_FLAGGED');
  });
});
