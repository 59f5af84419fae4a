import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../support/test-app.js';

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let server: TestApp;
let document: any;
let operations: { name: string; operation: any }[];
let ajv: Ajv2020;

beforeAll(async () => {
  server = await openTestApp('played', '2026-11-22T02:00:00Z');
  document = (await server.ask('GET', '/api/openapi.json')).body;
  operations = Object.entries<any>(document.paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => method in methods).map((method) => ({
      name: `${method.toUpperCase()} ${path}`,
      operation: methods[method],
    })),
  );
  ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'openapi', ...closed({ components: document.components, paths: document.paths }) });
});
afterAll(() => server.close());

/** The same with every object shut to properties it does not name, so that nothing is answered that is not declared. */
function closed(node: any): any {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const shut = typeof node.properties === 'object' && isObjectType(node) && node.additionalProperties === undefined;
  return shut && node !== document.components.schemas.Problem ? { ...inner, additionalProperties: false } : inner;
}

const isObjectType = ({ type }: any): boolean => [type].flat().includes('object');

/** Every schema in the document, with where it stands. */
function schemasIn(node: any, at: string): { at: string; schema: any }[] {
  if (typeof node !== 'object' || node === null) return [];
  const here =
    'type' in node && (typeof node.type === 'string' || Array.isArray(node.type)) ? [{ at, schema: node }] : [];
  return [...here, ...Object.entries(node).flatMap(([key, value]) => schemasIn(value, `${at}/${key}`))];
}

const successOf = (operation: any): [string, any] =>
  Object.entries<any>(operation.responses).find(([status]) => status.startsWith('2')) ?? ['none', {}];

const pointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
function validatorOf(method: string, path: string): { status: string; validate: ValidateFunction } {
  const [status] = successOf(document.paths[path][method]);
  const at = ['paths', path, method, 'responses', status, 'content', 'application/json', 'schema']
    .map(pointer)
    .join('/');
  return { status, validate: ajv.compile({ $ref: `openapi#/${at}` }) };
}

describe('the document', () => {
  it('gives every operation one success with a schema, and the problem for what fails', () => {
    const without = operations.filter(({ operation }) => {
      const contents = Object.values<any>(successOf(operation)[1].content ?? {});
      return contents.length === 0 || contents.some(({ schema }) => !schema || Object.keys(schema).length === 0);
    });
    expect(without.map(({ name }) => name)).toEqual([]);
    for (const { name, operation } of operations)
      expect(operation.responses.default?.content['application/problem+json'].schema, name).toEqual({
        $ref: '#/components/schemas/Problem',
      });
    expect(operations.length).toBeGreaterThanOrEqual(38);
  });

  it('has the workbook as a file', () => {
    const [, success] = successOf(document.paths['/api/rounds/{round}/review-meeting.xlsx'].get);
    expect(success.content).toEqual({ [XLSX]: { schema: { type: 'string', format: 'binary' } } });
  });

  it('has no object without properties and no number that may have a fraction', () => {
    const all = schemasIn({ paths: document.paths, components: document.components }, '');
    expect(all.length).toBeGreaterThan(300);
    const empty = all.filter(
      ({ schema }) =>
        isObjectType(schema) &&
        !schema.properties &&
        typeof schema.additionalProperties !== 'object' &&
        !['allOf', 'oneOf', 'anyOf', '$ref'].some((key) => key in schema),
    );
    expect(empty.map(({ at }) => at)).toEqual([]);
    expect(all.filter(({ schema }) => [schema.type].flat().includes('number')).map(({ at }) => at)).toEqual([]);
  });

  it('names only schemas that it has', () => {
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    for (const name of named) expect(document.components.schemas, name).toHaveProperty(name!);
  });

  it('takes for a cell what a trial takes for an answer, a declaration, or null', () => {
    const validate = ajv.compile({ $ref: 'openapi#/components/schemas/CellDto/properties/value' });
    for (const value of [{ points: '12.5' }, { male: '91', female: '90.5' }, { met: false }, { declared: false }, null])
      expect(validate(value), JSON.stringify(value)).toBe(true);
    for (const value of [{ points: 5 }, { points: '1', met: true }, { notApplicable: false }, {}, 'met'])
      expect(validate(value), JSON.stringify(value)).toBe(false);
  });
});

describe('the demo’s answers are as the document says', () => {
  const check = async (path: string, url = path, { method = 'get', body, needs = true }: Asked = {}) => {
    const { status, validate } = validatorOf(method, path);
    const answer = await server.ask(method.toUpperCase() as 'GET', url, body);
    expect(String(answer.status), `${url} ${JSON.stringify(answer.body).slice(0, 400)}`).toBe(status);
    const held = validate(answer.body);
    expect(held ? [] : validate.errors?.slice(0, 5), url).toEqual([]);
    if (needs && 'items' in answer.body) expect(answer.body.items.length, url).toBeGreaterThan(0);
    return answer.body;
  };
  interface Asked {
    method?: 'get' | 'post' | 'patch' | 'put';
    body?: unknown;
    needs?: boolean;
  }

  it.each([
    '/api/health/live',
    '/api/health/ready',
    '/api/standards',
    '/api/communes',
    '/api/offices',
    '/api/zones',
    '/api/audit/head',
  ])('GET %s', (path) => check(path));
  it.each(['/api/rounds', '/api/recognitions', '/api/pledges', '/api/cases', '/api/audit'])('GET %s', (path) =>
    check(path),
  );

  it('each standard and commune', async () => {
    for (const { id } of (await check('/api/standards')).items) {
      await check('/api/standards/{edition}', `/api/standards/${id}`);
      await check('/api/standards/{edition}/values', `/api/standards/${id}/values`);
    }
    const [commune] = (await check('/api/communes')).items;
    await check('/api/communes/{code}', `/api/communes/${commune.code}`);
  });

  it('each round with its sheets, progress and reviews, and points as decimal strings', async () => {
    for (const { id } of (await check('/api/rounds')).items) {
      await check('/api/rounds/{round}', `/api/rounds/${id}`);
      const sheets = await check('/api/rounds/{round}/assessments', `/api/rounds/${id}/assessments?pageSize=1000`);
      for (const { total } of sheets.items) if (total !== null) expect(Number(total)).toBeLessThanOrEqual(100);
      for (const standard of new Set(sheets.items.map((sheet: { edition: string }) => sheet.edition)))
        await check('/api/rounds/{round}/grid', `/api/rounds/${id}/grid?standard=${String(standard)}`);
      await check('/api/rounds/{round}/home', `/api/rounds/${id}/home`);
      const reviewed = ['BTCQGYTX', 'ntm', 'ntm-advanced', 'ntm-model'];
      for (const title of reviewed) {
        await check('/api/rounds/{round}/progress', `/api/rounds/${id}/progress?title=${title}`);
        const url = `/api/rounds/${id}/reviews?pageSize=1000&title=${title}`;
        await check('/api/rounds/{round}/reviews', url, { needs: false });
      }
    }
  });

  it('a sheet of each state and standard', async () => {
    const { items } = await check('/api/rounds/{round}/assessments', '/api/rounds/2023-2/assessments?pageSize=1000');
    const kinds = new Map<string, string>();
    for (const { id, state, edition, outcome } of items) kinds.set(`${state} ${edition} ${outcome}`, id);
    expect(kinds.size).toBeGreaterThan(4);
    for (const id of kinds.values()) await check('/api/assessments/{id}', `/api/assessments/${id}`);
  });

  it('a draft of a standard, previewed, published, undone', async () => {
    const url = '/api/standards/byt-1300-2023';
    const at = '/api/standards/{edition}';
    const { sha256 } = await check(`${at}/draft`, `${url}/draft`, { method: 'post', body: {} });
    const { token } = await check(`${at}/draft/preview`, `${url}/draft/preview`);
    const order = { seen: sha256, preview: token };
    await check(`${at}/draft/publish`, `${url}/draft/publish`, { method: 'post', body: order });
    const { undoable } = await check(`${at}/publications`, `${url}/publications`);
    const undo = { method: 'post' as const, body: { reason: 'Thử' } };
    await check('/api/standards/publications/{id}/undo', `/api/standards/publications/${undoable}/undo`, undo);
    await check(`${at}/acts`, `${url}/acts`, { needs: false });
  });

  it('a meeting: opened, presented, followed, decided; and what offices state for it', async () => {
    const { id: snapshot } = await check('/api/rounds/{round}/snapshots', '/api/rounds/2023-2/snapshots', {
      method: 'post',
      body: { name: 'Họp' },
    });
    const opened = await check('/api/snapshots/{id}/meetings', `/api/snapshots/${snapshot}/meetings`, {
      method: 'post',
      body: { offices: ['ttyt-trang-dinh'] },
    });
    const [at, url] = ['/api/meetings/{id}', `/api/meetings/${opened.id}`];
    await check(`${at}/guests`, `${url}/guests`, { method: 'post', body: { name: 'Khách' } });
    await check('/api/meetings');
    await check(at, url);
    const stand = { screen: 'review-BTCQGYTX', commune: '06463' };
    await check(`${at}/stand`, `${url}/stand`, { method: 'put', body: stand });
    await check(`${at}/presented`, `${url}/presented`);
    await check(`${at}/frame`, `${url}/frame`);
    await check(`${at}/communes/{code}`, `${url}/communes/06463`);
    const said = { kind: 'note', text: 'Ghi', writtenAt: '2026-11-22T02:00:00.000Z' };
    const decision = `${url}/decisions/0198c2f4-0000-7000-8000-0000000000dd`;
    await check(`${at}/decisions/{decision}`, decision, { method: 'put', body: said });
    const withdrawal = { method: 'post' as const, body: { reason: 'Thử' } };
    await check(`${at}/decisions/{decision}/withdraw`, `${decision}/withdraw`, withdrawal);
    await check(`${at}/decisions`, `${url}/decisions`);
    const summary = { method: 'put' as const, body: { causes: 'Thử', seen: null } };
    await check('/api/rounds/{round}/statements-summary', '/api/rounds/2023-2/statements-summary', summary);
    await check('/api/rounds/{round}/statements', '/api/rounds/2023-2/statements');
  });

  it('POST evaluate', async () => {
    const path = '/api/standards/{edition}/evaluate';
    const ask = (edition: string, answers: object) =>
      check(path, `/api/standards/${edition}/evaluate`, { method: 'post', body: { answers } });
    await ask('byt-1300-2023', {});
    await ask('byt-1300-2023', { '1': { points: '1' }, '7': { points: '6' } });
    await ask('langson-1494-2022-ntm', { '15.1': { value: '9' }, '15.2': { met: false }, '15.3': { value: '24' } });
  });

  it('what is written into the registers, and a problem', async () => {
    const held = {
      title: 'BTCQGYTX',
      commune: '06463',
      year: 2021,
      decisionNumber: 'MH-9/QĐ',
      decisionDate: '2022-01-26',
    };
    const { id } = await check('/api/recognitions', '/api/recognitions', { method: 'post', body: held });
    const edit = { note: 'Đã đối chiếu', why: 'Bổ sung' };
    await check('/api/recognitions/{id}', `/api/recognitions/${id}`, { method: 'patch', body: edit });
    const pledge = { title: 'BTCQGYTX', commune: '06463', year: 2031, period: 1 };
    const made = await check('/api/pledges', '/api/pledges', { method: 'post', body: pledge });
    await check('/api/pledges/{id}', `/api/pledges/${made.id}`, { method: 'patch', body: edit });
    const refused = await server.ask('POST', '/api/recognitions', { ...held, year: 'x' });
    const problem = ajv.compile({ $ref: 'openapi#/components/schemas/Problem' });
    expect(problem(refused.body), JSON.stringify(problem.errors)).toBe(true);
    expect(refused.body.errors.length).toBeGreaterThan(0);
  });

  it('cases: by title and state, in parts, one with its moves; no inner name in any', async () => {
    const all = await check('/api/cases', '/api/cases');
    const [first] = all.items;
    const alike = await check('/api/cases', `/api/cases?title=${first.title}&state=${first.state}&pageSize=1`);
    expect(alike.items).toMatchObject([{ title: first.title, state: first.state }]);
    expect(alike.total).toBe(
      all.items.filter((one: any) => one.title === first.title && one.state === first.state).length,
    );
    const one = await check('/api/cases/{id}', `/api/cases/${first.id}`);
    expect(one.commune.name).toMatch(/^(xã|phường|thị trấn) /);
    expect(one).not.toHaveProperty('province');
    expect((await server.ask('GET', '/api/cases?state=khong-co')).status).toBe(422);
    await check('/api/cases/{id}', `/api/cases/${first.id}`, { method: 'patch', body: { cause: 'Thiếu nhân lực' } });
  });
});
