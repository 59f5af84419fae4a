import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type Answer, type Ask, type TestApp } from '../support/test-app.js';

const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const STARTS = {
  'review-meeting.xlsx': 'PK',
  'review-meeting.pdf': '%PDF-',
  'review-report.docx': 'PK',
  'review-report.pdf': '%PDF-',
} as const;
const FILES = Object.keys(STARTS) as (keyof typeof STARTS)[];

let server: TestApp;
let planner: Ask;
let snapshot: string;
let meeting: string;
let guest: { id: string; ask: Ask };

beforeAll(async () => {
  server = await openTestApp('played', '2023-11-01T01:00:00Z');
  planner = server.as('khtc');
  snapshot = (await planner('POST', '/api/rounds/2023-2/snapshots', { name: 'Họp rà soát' })).body.id;
  meeting = (await planner('POST', `/api/snapshots/${snapshot}/meetings`, { offices: [OWN] })).body.id;
  const invited = await planner('POST', `/api/meetings/${meeting}/guests`, { name: 'Bệnh viện mẫu' });
  const entered = await server.as(null)('POST', '/api/guest-session', { token: invited.body.token });
  const cookie = String(entered.headers['set-cookie']).split(';', 1)[0] ?? '';
  guest = { id: invited.body.id, ask: (method, url, body) => server.as(null)(method, url, body, { cookie }) };
}, 120_000);
afterAll(() => server.close());

const fileOf = (file: string): string => `/api/meetings/${meeting}/pack/${file}`;
const told = ({ status, body }: Answer): [number, string | undefined] => [status, body?.code];
const taken = (): Promise<{ actor: string; after: { file: string; office: string | null } }[]> =>
  server.rows("SELECT actor, after FROM audit_record WHERE action = 'packHandedOut' ORDER BY number");

describe('the pack of a meeting', () => {
  it.each(FILES)(
    '%s: invited offices and guests have the very file of the planning office, on the record',
    async (file) => {
      const before = (await taken()).length;
      const answers = [await server.as(OWN)('GET', fileOf(file)), await guest.ask('GET', `/api/guest/pack/${file}`)];
      const again = await planner('GET', fileOf(file));
      for (const { status, raw, headers } of [...answers, again]) {
        expect(status).toBe(200);
        expect(raw.subarray(0, 8).toString('latin1').startsWith(STARTS[file])).toBe(true);
        expect(raw.equals(again.raw)).toBe(true);
        expect(headers['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.(xlsx|docx|pdf)"$/);
      }
      expect((await taken()).slice(before).map(({ after }) => after)).toEqual([
        { file, office: OWN },
        { file, office: null },
        { file, office: null },
      ]);
      expect((await taken())[before + 1]?.actor).toBe('khách: Bệnh viện mẫu');
    },
    120_000,
  );

  it('is made once for all who ask at the same moment', async () => {
    const other = (await planner('POST', '/api/rounds/2023-2/snapshots', { name: 'Họp khác' })).body.id as string;
    const many = await Promise.all(
      Array.from({ length: 12 }, () => planner('GET', `/api/snapshots/${other}/review-report.docx`)),
    );
    expect(many.map(({ status }) => status)).toEqual(many.map(() => 200));
    // each making of its own would carry a moment, and ids, of its own
    expect(new Set(many.map(({ raw }) => raw.toString('base64'))).size).toBe(1);
  }, 120_000);

  it('is nobody’s who is not invited, nor after the meeting', async () => {
    const file = 'review-meeting.xlsx';
    expect(told(await server.as(OTHER)('GET', fileOf(file)))).toEqual([404, 'MEETING_NOT_FOUND']);
    expect(told(await server.as(null)('GET', fileOf(file)))[0]).toBe(401);
    expect(told(await server.as(null)('GET', `/api/guest/pack/${file}`))).toEqual([404, 'GUEST_LINK_ENDED']);
    expect(told(await server.as(OWN)('GET', `/api/snapshots/${snapshot}/${file}`))[0]).toBe(403);
    await planner('DELETE', `/api/meetings/${meeting}/guests/${guest.id}`);
    expect(told(await guest.ask('GET', `/api/guest/pack/${file}`))).toEqual([404, 'GUEST_LINK_ENDED']);
    await planner('POST', `/api/meetings/${meeting}/close`);
    expect(told(await server.as(OWN)('GET', fileOf(file)))).toEqual([404, 'MEETING_NOT_FOUND']);
  });
});
