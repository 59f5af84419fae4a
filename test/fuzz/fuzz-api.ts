import fc from 'fast-check';
import { SchedulerRegistry } from '@nestjs/schedule';
import { defaultSessionSettings } from '@chuan-xa/accounts';
import type { TestApp } from '../support/test-app.js';
import { formType, formWith } from '../support/upload.js';
import { answerSchemas } from './answer-schemas.js';
import { judgeAnswer, type Answered } from './judge-answer.js';
import { KnownValues } from './known-values.js';
import { readOperations, type ApiDocument, type Operation } from './operations.js';
import { requestsOf, sayRequest, WHO, type HostileRequest } from './request-of.js';
import { ChangeWatch } from './watch-changes.js';

/** What was asked, what came, and what was wrong with it. */
export interface Fuzzed {
  operations: number;
  requests: number;
  /** How often each status was answered. */
  statuses: Record<string, number>;
  /** Operations that did at least once what they were asked. */
  done: string[];
  codes: string[];
  /** The slowest answer of each operation, milliseconds, the slowest first. */
  slowest: [operation: string, milliseconds: number][];
  wrong: string[];
}

/** After how many requests what is there is looked up anew, and accounts that were shut or must change their password are as before. */
const MEND_EVERY = 160;
const MEND = `UPDATE account SET closed_at = NULL, closed_why = NULL, must_change = false, password_ends_at = NULL,
  roles = CASE WHEN office_code IS NOT NULL THEN ARRAY['healthCentre'] ELSE CASE username WHEN 'thu-khtc' THEN ARRAY['planningOffice']
    WHEN 'thu-lanh-dao' THEN ARRAY['leadership'] WHEN 'thu-quan-tri' THEN ARRAY['administrator']
    ELSE ARRAY['planningOffice', 'leadership', 'administrator'] END END WHERE username LIKE 'thu-%'`;

/**
 * Asks every operation of the document so many times as anybody, and judges what is answered and what was written.
 * @param papers also those that answer with a file, which take their time
 */
export async function fuzzApi(server: TestApp, runs: number, seed: number, papers: boolean): Promise<Fuzzed> {
  const document = (await server.as(null)('GET', '/api/openapi.json')).body as ApiDocument;
  const isPaper = ({ answers }: Operation): boolean => !answers.kinds.includes('application/json');
  const operations = readOperations(document).filter((operation) => papers || !isPaper(operation));
  const judges = answerSchemas(document);
  const known = new KnownValues(server);
  const watch = new ChangeWatch(server);
  for (const who of WHO) if (who !== null) await server.accounts.id(who);
  await watch.begin();
  // What the clock does by itself is not what a request did.
  for (const job of server.app.get(SchedulerRegistry).getCronJobs().values()) await job.stop();
  const tokens = new Map<string, string>();
  const fuzzed: Fuzzed = {
    operations: operations.length,
    requests: 0,
    statuses: {},
    done: [],
    codes: [],
    slowest: [],
    wrong: [],
  };
  const slowest = new Map<string, number>();
  const mend = async (): Promise<void> => {
    await server.rows(MEND);
    await known.read();
    tokens.clear();
    await watch.since();
  };

  const one = async (operation: Operation, request: HostileRequest): Promise<void> => {
    const answer = await send(server, operation, request, tokens);
    const changes = answer.status < 400 ? [] : await watch.since();
    if (answer.status < 400) await watch.since();
    fuzzed.requests += 1;
    slowest.set(operation.name, Math.max(slowest.get(operation.name) ?? 0, Math.round(answer.milliseconds)));
    fuzzed.statuses[answer.status] = (fuzzed.statuses[answer.status] ?? 0) + 1;
    if (answer.status === operation.answers.status) note(fuzzed.done, operation.name);
    const { code } = (answer.body ?? {}) as { code?: unknown };
    if (answer.status >= 400) note(fuzzed.codes, String(code));
    for (const fault of judgeAnswer(operation, request, answer, changes, judges))
      note(fuzzed.wrong, `${operation.name}: ${fault}\n  ${sayRequest(request)}`, operation.name);
    if (answer.status < 300) known.learn(answer.body);
    if (answer.status === 401 && request.who !== null) tokens.delete(request.who);
  };

  for (let round = 0; round * MEND_EVERY < runs * operations.length; round += 1) {
    await mend();
    for (let at = round * MEND_EVERY; at < Math.min((round + 1) * MEND_EVERY, runs * operations.length); at += 1) {
      const operation = operations[at % operations.length];
      if (!operation) continue;
      const [request] = fc.sample(requestsOf(operation, document, known), { seed: seed + at, numRuns: 1 });
      if (request) await one(operation, request);
    }
  }
  fuzzed.slowest = [...slowest].sort(([, one], [, other]) => other - one);
  return fuzzed;
}

/** Keeps each once; of one operation three faults and no more. */
function note(list: string[], what: string, of?: string): void {
  if (list.includes(what)) return;
  if (of !== undefined && list.filter((one) => one.startsWith(`${of}:`)).length >= 3) return;
  list.push(what);
}

async function send(
  server: TestApp,
  operation: Operation,
  { who, url, body, file, headers }: HostileRequest,
  tokens: Map<string, string>,
): Promise<Answered> {
  const token = who === null ? null : (tokens.get(who) ?? (await server.accounts.token(who)));
  if (who !== null && token !== null) tokens.set(who, token);
  const from = performance.now();
  const payload = file ? formWith(file.name, file.bytes, file.field) : body;
  const reply = await server.app.inject({
    method: operation.method,
    url,
    ...(payload === undefined ? {} : { payload }),
    headers: {
      host: 'localhost:3000',
      ...(token === null ? {} : { cookie: `${defaultSessionSettings.cookie}=${token}` }),
      ...(file ? { 'content-type': formType } : body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
  });
  const kind = String(reply.headers['content-type'] ?? '');
  const isPlain = kind.includes('json') && reply.headers['content-encoding'] === undefined;
  return {
    status: reply.statusCode,
    kind,
    body: isPlain ? (JSON.parse(reply.payload) as unknown) : reply.rawPayload,
    milliseconds: performance.now() - from,
  };
}
