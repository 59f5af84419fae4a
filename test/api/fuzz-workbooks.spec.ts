import fc from 'fast-check';
import { isProblemCode } from '@chuan-xa/wording';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mutatedWorkbooks } from '../../reports/src/workbook-file/testing/mutate-workbook.js';
import { seed, times } from '../fuzz/runs.js';
import { openTestApp, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';

/** Mutated files of each form for each time round. */
const EACH = 6;
const MOST_MS = 20_000;
const MOST_BYTES = 600 * 1024 * 1024;
const OWN = 'ttyt-trang-dinh';

const FORMS = [
  ['assessments', OWN, '/api/rounds/2026-1/entry-form.xlsx?column=district'],
  ['recognitions', 'khtc', '/api/recognitions.xlsx'],
  ['zones', 'khtc', '/api/zones.xlsx'],
  ['standard', 'khtc', '/api/standards/byt-1300-2023/annex.xlsx'],
] as const;

let server: TestApp;
beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
});
afterAll(() => server.close());

interface Told {
  id: string;
  state: string;
  faults: { code: string; message: string }[];
}

describe('a form of ours whose inside was changed by hand', () => {
  it.each(FORMS)(
    '%s: it is read, or refused at its cell with a code and a sentence; nothing is written, time and memory are bounded',
    async (kind, who, from) => {
      const form = await server.as(who)('GET', from);
      expect(form.status).toBe(200);
      const counts = async (): Promise<unknown> =>
        server.rows(`SELECT (SELECT count(*) FROM score) AS scores, (SELECT count(*) FROM recognition) AS recognitions,
          (SELECT count(*) FROM zone) AS zones, (SELECT count(*) FROM standard_revision) AS revisions`);
      const before = await counts();
      const states: Record<string, number> = {};
      for (const { bytes, what } of fc.sample(mutatedWorkbooks(form.raw), { seed, numRuns: EACH * times })) {
        const [began, held] = [performance.now(), process.memoryUsage().rss];
        const told = await settled(kind, who, bytes);
        expect(performance.now() - began, what).toBeLessThan(MOST_MS);
        expect(process.memoryUsage().rss - held, what).toBeLessThan(MOST_BYTES);
        states[told.state] = (states[told.state] ?? 0) + 1;
        expect(['faulty', 'ready', 'toMap'], `${what}: ${told.state}`).toContain(told.state);
        if (told.state === 'faulty') expect(told.faults.length, what).toBeGreaterThan(0);
        for (const { code, message } of told.faults) {
          expect(isProblemCode(code), `${what}: ${code}`).toBe(true);
          expect(message, what).toMatch(/^\p{Lu}[\s\S]*[.?!]$/u);
        }
      }
      console.log(`fuzz: ${EACH * times} changed workbooks of ${kind}, seed ${seed}: ${JSON.stringify(states)}`);
      expect(await counts()).toEqual(before);
    },
    60_000 + times * 30_000,
  );
});

/** What the reading came to, also where it takes longer than its first answer. */
async function settled(kind: string, who: string, bytes: Buffer): Promise<Told> {
  const path = `/api/imports/${kind}`;
  const sent = await upload(
    server,
    who,
    `${path}${kind === 'assessments' ? '?round=2026-1' : ''}`,
    'phieu.xlsx',
    bytes,
  );
  if (sent.status !== 200)
    return { id: '', state: 'faulty', faults: [{ code: sent.body.code, message: sent.body.detail }] };
  let told = sent.body as Told;
  while (told.state === 'reading') {
    await new Promise((done) => setTimeout(done, 100));
    told = (await server.as(who)('GET', `${path}/${told.id}`)).body as Told;
  }
  return told;
}
