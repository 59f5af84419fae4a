import { readdirSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openForm } from '../../reports/src/registers/form/testing/register-file.js';
import { ask } from './support/ask.js';
import { checkWhole } from './support/check-whole.js';
import { makeInstallation, removeInstallation, urlsOf, type Installation } from './support/installation.js';
import { sendFile } from './support/send-file.js';
import { startServer, type Server } from './support/server.js';
import { openSessions } from './support/sessions.js';
import { tell } from './support/tell.js';
import { killInTheMiddle, type Act } from './support/try-act.js';

const TIMES = Number(process.env.CHUAN_XA_SOAK_TIMES ?? 20);
const STANDARD = '/api/standards/byt-1300-2023';
const SCRATCH = /^chuan-xa-\d+-[0-9a-f-]{36}/;

let installation: Installation;
let server: Server;
let planner: string;
let database: Client;

beforeAll(async () => {
  installation = makeInstallation(inject('soakTemplate'));
  server = await startServer(installation);
  [planner = ''] = await openSessions(installation, [{ username: 'thu-khtc', roles: ['planningOffice'] }]);
  database = new Client({ connectionString: urlsOf(installation).owner });
  await database.connect();
});
afterEach(async () => {
  expect(await checkWhole(installation)).toEqual([]);
});
afterAll(async () => {
  await database.end();
  server.kill('SIGTERM');
  await server.ended;
  await removeInstallation(installation);
});

const count = async (sql: string): Promise<number> =>
  Number((await database.query<{ count: string }>(`SELECT count(*) AS count FROM ${sql}`)).rows[0]?.count);

async function repeat(fault: string, act: Act): Promise<void> {
  const tried = await killInTheMiddle(installation, server, act, TIMES);
  server = tried.server;
  const { times, acknowledged, unansweredDone, unansweredNot, lost, back } = tried;
  tell({
    ...{ fault, times, lost, doubled: 0, halfDone: 0 },
    notes: `${acknowledged} acknowledged, ${unansweredDone + unansweredNot} unanswered (${unansweredDone} of them done); ready again after ${back.join(' to ')} ms`,
  });
  expect(lost).toBe(0);
  expect(unansweredDone + unansweredNot).toBeGreaterThan(0);
}

describe('the server is killed', () => {
  it('while a file is applied: all of its rows are there, or none', async () => {
    const rows = 40;
    const state = { id: '', token: '', year: 2030, before: 0 };
    await repeat('máy chủ bị giết (SIGKILL) khi đang ghi một tệp nhập', {
      async again(url) {
        state.year += 1;
        state.before = await count('pledge');
        const { body } = await ask<Buffer>(url, planner, 'GET', '/api/pledges.xlsx');
        const sent = await sendFile(url, planner, '/api/imports/pledges', await filled(body, rows, state.year));
        expect(sent.body, JSON.stringify(sent.body).slice(0, 600)).toMatchObject({ state: 'ready' });
        Object.assign(state, { id: sent.body.id, token: sent.body.token });
      },
      ask: async (url) =>
        (await ask(url, planner, 'POST', `/api/imports/pledges/${state.id}/apply`, { token: state.token })).status ===
        200,
      async isDone() {
        const added = (await count('pledge')) - state.before;
        const applied = await count(`file_import WHERE id = '${state.id}' AND state = 'applied'`);
        if (added !== applied * rows)
          throw new Error(`${added} of ${rows} rows, and the file ${applied ? 'is' : 'is not'} applied`);
        return applied === 1;
      },
    });
  });

  it('while a revision is published: every verdict is of it, or none', async () => {
    const order = { seen: '', preview: '' };
    await repeat('máy chủ bị giết (SIGKILL) khi đang công bố bộ tiêu chí', {
      async again(url) {
        const { rows } = await database.query<{ id: string }>('SELECT id FROM publication WHERE undone_at IS NULL');
        for (const { id } of rows)
          expect(
            (
              await ask(url, planner, 'POST', `/api/standards/publications/${id}/undo`, {
                reason: 'Thử',
                unfit: 'keep',
              })
            ).status,
          ).toBe(200);
        await ask(url, planner, 'POST', `${STANDARD}/draft`, {});
        const { body } = await ask<{ to: { sha256: string }; token: string }>(
          url,
          planner,
          'GET',
          `${STANDARD}/draft/preview`,
        );
        Object.assign(order, { seen: body.to.sha256, preview: body.token });
      },
      ask: async (url) => (await ask(url, planner, 'POST', `${STANDARD}/draft/publish`, order)).status === 200,
      async isDone() {
        const astray = await count(
          `assessment a JOIN verdict v ON v.assessment_id = a.id
           JOIN round_standard s ON s.round_id = a.round_id AND s.edition_id = a.edition_id WHERE v.revision <> s.revision`,
        );
        if (astray > 0) throw new Error(`${astray} verdicts are of another revision than their round`);
        return (await count('publication WHERE undone_at IS NULL')) === 1;
      },
    });
  });

  it('while the pack of a meeting is made: it is made anew, and nothing is left in the record by half', async () => {
    const [leader = ''] = await openSessions(installation, [{ username: 'thu-lanh-dao', roles: ['leadership'] }]);
    const snapshot = await ask<{ id: string }>(server.url, planner, 'POST', '/api/rounds/2023-2/snapshots', {
      name: 'Họp',
    });
    const opened = await ask<{ id: string }>(
      server.url,
      planner,
      'POST',
      `/api/snapshots/${snapshot.body.id}/meetings`,
      { offices: [] },
    );
    const path = `/api/meetings/${opened.body.id}/pack/review-meeting.pdf`;
    let handed = 0;
    await repeat('máy chủ bị giết (SIGKILL) khi đang lập tài liệu họp', {
      again: () => Promise.resolve(),
      async ask(url) {
        const { status, body } = await ask<Buffer>(url, leader, 'GET', path);
        if (status === 200 && !body.subarray(-8).toString().includes('%%EOF')) throw new Error('half a file');
        handed += status === 200 ? 1 : 0;
        return status === 200;
      },
      // Who had the file is in the record; who did not get it may be there, for it was to be handed out.
      isDone: async () => (await count("audit_record WHERE action = 'packHandedOut'")) >= handed,
    });
    expect((await ask(server.url, leader, 'GET', path)).status).toBe(200);
    // What the killed servers had written went when the next one started; what stays is kept by the one that lives.
    const left = (): string[] => readdirSync(installation.home).filter((name) => SCRATCH.test(name));
    expect(left().filter((name) => !name.startsWith(`chuan-xa-${server.pid}-`))).toEqual([]);
  });
});

/** The register's form with so many pledges more, of as many communes. */
async function filled(form: Buffer, rows: number, year: number): Promise<Buffer> {
  const { set, empty, bytes } = await openForm(form);
  const { rows: communes } = await database.query<{ code: string }>(
    "SELECT DISTINCT commune_code AS code FROM assessment WHERE round_id = '2026-1' ORDER BY 1 LIMIT $1",
    [rows],
  );
  for (const [at, { code }] of communes.entries()) {
    set(empty + at, 'title', 'Bộ tiêu chí quốc gia về y tế xã');
    set(empty + at, 'code', code);
    set(empty + at, 'year', year);
  }
  return bytes();
}
