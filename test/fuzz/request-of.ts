import fc from 'fast-check';
import { Arbitraries } from './arbitrary-of.js';
import { hostileFiles } from './hostile-uploads.js';
import { HOSTILE_TEXTS, HOSTILE_VALUES, nested } from './hostile-values.js';
import type { KnownValues } from './known-values.js';
import type { ApiDocument, Operation } from './operations.js';

/** A request that is to be sent. */
export interface HostileRequest {
  /** Short name of who asks (see `TestAccounts`); null: nobody. */
  who: string | null;
  url: string;
  /** JSON, as text; undefined: none. */
  body?: string;
  /** A form with this file. */
  file?: { name: string; bytes: Buffer; field: string };
  headers: Record<string, string>;
}

/** Short names of who asks: each role, all roles of the department, two centres, nobody. */
export const WHO = ['so-y-te', 'khtc', 'lanh-dao', 'quan-tri', 'ttyt-trang-dinh', 'ttyt-cao-loc', null] as const;

const FILES = hostileFiles();

const HEADERS: readonly Record<string, string>[] = [
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-7' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'application/json\u00a0' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { host: 'evil.example' },
  { cookie: 'chuan-xa=; chuan-xa=%00; a' },
  { cookie: `chuan-xa=${'f'.repeat(4_000)}` },
  { authorization: 'Bearer x' },
  { accept: 'text/html;q=9' },
  { 'accept-encoding': 'br;q=1, gzip;q=0, *' },
  { 'if-none-match': '*' },
  { range: 'bytes=5-1' },
  { 'x-forwarded-for': '127.0.0.1, ::ffff:1' },
  { 'x-request-id': '<script>' },
  { 'x-http-method-override': 'DELETE' },
  { 'content-encoding': 'gzip' },
];

/** Requests of an operation: by its schema, or with something put wrong in the address, the query, the body, the headers, the file. */
export function requestsOf(
  operation: Operation,
  document: ApiDocument,
  known: KnownValues,
): fc.Arbitrary<HostileRequest> {
  const arbitraries = new Arbitraries(document.components.schemas, known);
  const own = (name: string, path: string): fc.Arbitrary<unknown> => {
    const ids = name === 'id' ? known.idsOf(path) : [];
    return ids.length > 0 ? fc.constantFrom(...ids) : arbitraries.of({ type: 'string' }, name);
  };
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const inQuery = operation.parameters.filter((one) => one.in === 'query');
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 200 }));
  const segments = fc.record(
    Object.fromEntries(
      inPath.map(({ name, schema }) => [
        name,
        fc.oneof(
          { weight: 9, arbitrary: schema.enum ? arbitraries.of(schema, name) : own(name, operation.path) },
          { weight: 1, arbitrary: hostile },
        ),
      ]),
    ),
  );
  const query = fc.record(
    Object.fromEntries(
      inQuery.map(({ name, schema }) => [
        name,
        fc.oneof({ weight: 6, arbitrary: arbitraries.of(schema, name) }, { weight: 1, arbitrary: hostile }),
      ]),
    ),
    { requiredKeys: [] },
  );
  const full = inQuery.filter(({ required }) => required).map(({ name }) => name);
  return fc
    .record({
      who: fc.constantFrom(...WHO, 'so-y-te', 'so-y-te'),
      segments,
      query: fc.oneof({ weight: 4, arbitrary: query }, { weight: 1, arbitrary: fc.constant({}) }),
      needed: fc.record(
        Object.fromEntries(
          inQuery
            .filter(({ name }) => full.includes(name))
            .map(({ name, schema }) => [name, arbitraries.of(schema, name)]),
        ),
      ),
      addition: fc.oneof(
        { weight: 8, arbitrary: fc.constant('') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'khong-co=1',
            'page=1&page=2',
            'a[b][c]=1',
            '__proto__=1',
            'office[]=x',
            '%',
            '&&=&',
          ),
        },
      ),
      headers: fc.oneof(
        { weight: 9, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: fc.constantFrom(...HEADERS) },
      ),
      body: operation.body === null ? fc.constant(undefined) : bodies(arbitraries.of(operation.body, 'body')),
      file: operation.takesFile ? fc.constantFrom(...FILES) : fc.constant(undefined),
    })
    .map(({ who, segments: given, query: asked, needed, addition, headers, body, file }) => ({
      who,
      url: addressOf(operation.path, given, { ...needed, ...asked }, addition),
      body,
      file,
      headers,
    }));
}

/** A request in a line, so that it can be sent again. */
export const sayRequest = ({ file, ...request }: HostileRequest): string =>
  `${JSON.stringify(request).slice(0, 1_500)}${file ? ` ${file.field}: ${file.name.slice(0, 40)}, ${file.bytes.length} bytes` : ''}`;

function addressOf(
  path: string,
  segments: Record<string, unknown>,
  query: Record<string, unknown>,
  addition: string,
): string {
  const at = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encoded(segments[name]) || '%20');
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
  const all = [...asked, ...(addition === '' ? [] : [addition])];
  return all.length > 0 ? `${at}?${all.join('&')}` : at;
}

/** As far as an address can say it: half a pair of surrogates cannot be said. */
const encoded = (value: unknown): string =>
  encodeURIComponent(
    String(value)
      .slice(0, 9_000)
      .replaceAll(/\p{Surrogate}/gu, '\ufffd'),
  );

/** A body as the schema has it, with one thing in it put wrong, or no JSON at all. */
function bodies(sound: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const broken = fc
    .tuple(sound, fc.nat(), fc.constantFrom(...HOSTILE_VALUES), fc.constantFrom('replace', 'drop', 'add', 'double'))
    .map(([body, place, value, how]) => spoilt(body, place, value, how));
  return fc.oneof(
    { weight: 5, arbitrary: sound.map((body) => JSON.stringify(body)) },
    { weight: 5, arbitrary: broken.map((body) => JSON.stringify(body) ?? 'null') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[
          '',
          '{',
          '[1',
          'null',
          '"x"',
          '1e999',
          '{"a":1,"a":2}',
          '\ufeff{}',
          '{"__proto__":{"a":1}}',
          '[]',
          '[[[',
          'tru',
        ],
        JSON.stringify(nested(60)),
        JSON.stringify({ cells: nested(15) }),
        '['.repeat(50_000),
      ),
    },
  );
}

/** The body with one of its places replaced, dropped, doubled, or joined by a stranger. */
function spoilt(body: unknown, place: number, value: unknown, how: string): unknown {
  const copy: unknown = structuredClone(body);
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push({ holder: node as Record<string, unknown>, key });
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const chosen = places[place % Math.max(1, places.length)];
  if (!chosen) return value;
  const { holder, key } = chosen;
  if (how === 'drop') Reflect.deleteProperty(holder, key);
  else if (how === 'double' && Array.isArray(holder[key])) holder[key] = Array(40).fill(holder[key]).flat();
  else if (how === 'add' && !Array.isArray(holder)) holder[`${key}2`] = value;
  else holder[key] = value;
  return copy;
}
