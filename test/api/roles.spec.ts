import { grantOf, ROLES, whoMay } from '@chuan-xa/accounts';
import type { Role } from '@chuan-xa/wording';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, saidIn, type Answer, type TestApp } from '../support/test-app.js';
import { upload } from '../support/upload.js';
import { pdf } from '../../libs/platform/src/files/testing/sample-files.js';

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;
const OWN = 'ttyt-trang-dinh';
const OTHER = 'ttyt-cao-loc';
const ABSENT = '0198c2f4-0000-7000-8000-000000000000';
/** Who asks: an account that holds this role alone. */
const WHO: Record<Role, string> = {
  healthCentre: OWN,
  planningOffice: 'khtc',
  leadership: 'lanh-dao',
  administrator: 'quan-tri',
};
/** Whose object is asked for. */
const TARGETS = ['own', 'other', 'none'] as const;
type Target = (typeof TARGETS)[number];

interface Documented {
  parameters?: { name: string; schema?: { enum?: string[] } }[];
}

let server: TestApp;
/** Every operation of the document: `GET /api/rounds/:round`. */
let operations: string[];
/** An id of an own object, of another office's, and of none, by the start of the path. */
let ids: Record<string, Record<Target, string>>;
/** A file of each sheet. */
let evidence: Record<Target, string>;
/** Operations that take a form with a file. */
const TAKES_FILE = /^POST .*\/(evidence|scan|acts|boundaries|boundaries\/check)$/;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  const { body } = await server.ask('GET', '/api/openapi.json');
  operations = Object.entries<Record<string, Documented>>(body.paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => method in methods).flatMap((method) => {
      const kinds = methods[method]?.parameters?.find(({ name }) => name === 'kind')?.schema?.enum ?? [''];
      const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
      return kinds.map((kind) => `${method.toUpperCase()} ${route.replace(':kind', kind)}`);
    }),
  );
  for (const office of [OWN, OTHER]) await server.accounts.id(office);
  const one = async (sql: string, office: string): Promise<string> => {
    const [row] = await server.rows<{ id: string }>(sql, [office]);
    if (!row) throw new Error(`nothing of ${office}: ${sql}`);
    return row.id;
  };
  const both = async (sql: string): Promise<Record<Target, string>> => ({
    own: await one(sql, OWN),
    other: await one(sql, OTHER),
    none: ABSENT,
  });
  const ofUnit = (table: string): string =>
    `SELECT t.id::text AS id FROM ${table} t JOIN office_reach r ON r.own AND r.period = t.period AND r.commune_code = t.commune_code
     WHERE r.office_code = $1 ORDER BY t.id LIMIT 1`;
  ids = {
    '/api/assessments': await both(ofUnit('assessment')),
    '/api/submissions': await both(`SELECT id::text AS id FROM submission WHERE office_code = $1 ORDER BY id LIMIT 1`),
    '/api/recognitions': await both(ofUnit('recognition')),
    '/api/pledges': await both(ofUnit('pledge')),
    '/api/cases': await both(ofUnit('review_case')),
    '/api/imports/assessments': await both(FILE),
    // Of no one who asks here: what is done to them must not end the test.
    '/api/accounts': {
      own: await server.accounts.id('ttyt-bac-son'),
      other: await server.accounts.id('ttyt-huu-lung'),
      none: ABSENT,
    },
  };
  const ofSheet = async (target: Target): Promise<string> => {
    const [row] = await server.rows<{ id: string }>(EVIDENCE, [ids['/api/assessments']![target], target]);
    return row?.id ?? ABSENT;
  };
  await server.rows(SCANS, ['ttyt%']);
  evidence = { own: await ofSheet('own'), other: await ofSheet('other'), none: ABSENT };
});
afterAll(() => server.close());

/** A stored file as evidence of a sheet, and as the letter of everything that was handed in. */
const EVIDENCE = `WITH f AS (
  INSERT INTO stored_file (province_code, sha256, bytes, size, media_type, stored_at, stored_by)
  SELECT '20', encode(sha256(b), 'hex'), b, length(b), 'application/pdf', now(), 'Thử' FROM convert_to($2, 'UTF8') b RETURNING sha256)
  INSERT INTO evidence (province_code, id, assessment_id, sha256, name, size, media_type, added_at, added_by)
  SELECT '20', gen_random_uuid(), $1, sha256, 'thu.pdf', 1, 'application/pdf', now(), 'Thử' FROM f RETURNING id::text AS id`;
const SCANS = `WITH f AS (
  INSERT INTO stored_file (province_code, sha256, bytes, size, media_type, stored_at, stored_by)
  SELECT '20', encode(sha256(b), 'hex'), b, length(b), 'application/pdf', now(), 'Thử' FROM convert_to($1, 'UTF8') b RETURNING sha256)
  UPDATE submission SET scan_sha256 = f.sha256, scan_name = 'cv.pdf', scan_size = 1, scan_media_type = 'application/pdf' FROM f`;

/** A file that an office sent in. */
const FILE = `INSERT INTO file_import (province_code, id, kind, reach, options, file_name, sha256, bytes, state, rows_done, told_at, received_at, received_by)
  VALUES ('20', gen_random_uuid(), 'assessments', $1, '{}', 'diem.xlsx', repeat('0', 64), '', 'faulty', 0, now(), now(), 'Thử') RETURNING id::text AS id`;

/** The address of an operation for a target: its ids, its round, its office filter. */
function addressOf(operation: string, target: Target): string {
  const path = operation.split(' ')[1]!;
  const known = Object.entries(ids).find(([start]) => path.startsWith(start))?.[1];
  return path
    .replace(':id', known?.[target] ?? ABSENT)
    .replace(':evidence', evidence[target])
    .replace(':round', target === 'none' ? 'khong-co' : '2026-1')
    .replace(':edition', 'byt-1300-2023')
    .replace(':code', '06034')
    .replace(':number', '1')
    .replace(/:(guest|decision)/, ABSENT)
    .replace(':office', { own: OWN, other: OTHER, none: 'khong-co' }[target]);
}

/** Objects that belong to one office: whether the request names one. */
const namesObject = (operation: string): boolean =>
  /^\w+ \/api\/(assessments|submissions|cases|recognitions|pledges)\/(:id|submit|return|accept|unlock)/.test(operation);

/** A body that the operation takes, so that it comes to whose object it is. */
function bodyOf(operation: string, username: string | null, target: Target): unknown {
  if (/^(GET|DELETE) /.test(operation)) return undefined;
  const column = username === 'khtc' ? 'appraised' : 'district';
  if (operation.endsWith('/apply')) return { token: '0'.repeat(64) };
  if (operation.endsWith('/map')) return { map: 'import: assessments' };
  if (operation.endsWith('/scores')) return { cells: [{ id: '1', column, value: null, seen: 0 }] };
  if (/assessments\/(submit|return|accept|unlock)$/.test(operation))
    return { ids: [ids['/api/assessments']![target]], reason: 'Thử' };
  if (operation.includes('/api/assessments/')) return { reason: 'Thử' };
  if (operation.endsWith('/meetings')) return { offices: [OWN] };
  if (operation.endsWith('/stand')) return { screen: 'review-BTCQGYTX', commune: null };
  if (operation.endsWith('/decisions/:decision'))
    return { kind: 'note', text: 'Thử', writtenAt: '2026-11-22T01:00:00.000Z' };
  if (operation === 'PATCH /api/cases/:id') return { cause: 'Thử' };
  if (operation === 'PATCH /api/submissions/:id') return { signer: 'Thử' };
  return /^PATCH \/api\/(recognitions|pledges)/.test(operation) ? { note: 'Thử', why: 'Thử' } : {};
}

async function ask(username: string | null, operation: string, target: Target): Promise<Answer> {
  // What one role took away is there again for the next.
  if (operation.includes(':evidence')) await server.rows('UPDATE evidence SET removed_at = NULL, removed_by = NULL');
  const address = addressOf(operation, target);
  if (TAKES_FILE.test(operation)) return upload(server, username, address, 'thu.pdf', pdf);
  return server.as(username)(operation.split(' ')[0] as 'GET', address, bodyOf(operation, username, target));
}
const isShut = ({ status, body }: Answer): boolean =>
  status === 401 || (status === 403 && body.code === 'FORBIDDEN') || body?.code === 'PASSWORD_CHANGE_REQUIRED';

describe('the table of operations', () => {
  it('has a row for every operation of the document, and none for what is not there', () => {
    expect(operations.length).toBeGreaterThan(50);
    expect(operations.filter((operation) => !(operation in whoMay))).toEqual([]);
    const served = new Set<string>(operations);
    expect(Object.keys(whoMay).filter((operation) => !served.has(operation))).toEqual([]);
  });

  it('holds for every operation, every role, and an own, another’s and no object', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const operation of operations) {
      // The others end the session that asks, or need one of their own.
      if (operation.includes('/api/session')) continue;
      for (const role of ROLES) {
        const grant = grantOf(operation, [role]);
        for (const target of TARGETS) {
          const answer = await ask(WHO[role], operation, target);
          asked += 1;
          const said = `${operation} · ${role} · ${target}: ${answer.status} ${answer.body?.code ?? ''}`;
          if (isShut(answer) !== (grant === null)) wrong.push(said);
          if (grant && answer.status >= 500) wrong.push(said);
          const reached = target === 'own' || (target === 'other' && grant?.reach === 'province');
          if (grant && namesObject(operation) && (answer.status === 404) === reached) wrong.push(said);
        }
        const namesFile = operation.includes('/api/imports/assessments/:id');
        if (grant?.reach !== 'office' || !(namesFile || namesObject(operation))) continue;
        const [other, none] = [await ask(WHO[role], operation, 'other'), await ask(WHO[role], operation, 'none')];
        if (other.status !== none.status || JSON.stringify(saidIn(other)) !== JSON.stringify(saidIn(none)))
          wrong.push(`${operation} · ${role}: another’s object is told from none`);
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  }, 400_000);

  it('lets nobody in without a session, but where it says so', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const answer = await ask(null, operation, 'own');
      const open = whoMay[operation]?.who === 'anyone';
      if (!open && (answer.status !== 401 || answer.body.code !== 'SIGN_IN_REQUIRED'))
        wrong.push(`${operation}: ${answer.status}`);
      if (open && answer.status === 401 && answer.body.code === 'SIGN_IN_REQUIRED') wrong.push(`${operation}: shut`);
    }
    expect(wrong).toEqual([]);
  });

  it('gives an account with several roles the widest of what they give', () => {
    for (const operation of operations)
      for (const first of ROLES)
        for (const second of ROLES) {
          const both = grantOf(operation, [first, second]);
          const [a, b] = [grantOf(operation, [first]), grantOf(operation, [second])];
          expect(both === null, `${operation} ${first} ${second}`).toBe(a === null && b === null);
          const width = ['nothing', 'office', 'province'];
          const widest = Math.max(...[a, b].map((grant) => width.indexOf(grant?.reach ?? 'nothing')));
          if (both) expect(both.reach).toBe(width[widest]);
          if (both) expect(both.columns).toEqual({ ...a?.columns, ...b?.columns });
        }
  });
});
