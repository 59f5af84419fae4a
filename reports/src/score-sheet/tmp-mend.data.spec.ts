import { mkdirSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { openTestApp } from '../../../test/support/test-app.js';
it('out', async () => {
  const server = await openTestApp('played', '2026-11-22T02:00:00Z');
  const rows = await server.rows<{ id: string; state: string; edition_id: string; round_id: string; commune_code: string }>(
    `SELECT DISTINCT ON (edition_id, state, round_id) * FROM assessment ORDER BY edition_id, state, round_id, id`);
  const tam = await server.rows<{ id: string; state: string; edition_id: string; round_id: string; commune_code: string }>(
    `SELECT a.* FROM assessment a JOIN (SELECT DISTINCT code FROM commune WHERE name = 'Tam Thanh') c ON c.code = a.commune_code`).catch((e) => { console.log(String(e)); return []; });
  mkdirSync('/tmp/mendout', { recursive: true });
  for (const r of [...rows, ...tam])
    for (const p of ['score-sheet', 'appraisal-minutes']) {
      const a = await server.as('khtc')('GET', `/api/assessments/${r.id}/${p}.xlsx`);
      console.log(r.edition_id, r.state, r.round_id, a.headers['content-disposition']);
      writeFileSync(`/tmp/mendout/${p}-${r.edition_id}-${r.round_id}-${r.state}-${tam.includes(r) ? 'tam' : 'x'}-${r.commune_code}.xlsx`, a.raw);
    }
  await server.close();
}, 200_000);
