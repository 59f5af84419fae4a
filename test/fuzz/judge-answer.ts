import { isProblemCode, problemStatus } from '@chuan-xa/wording';
import type { Judges } from './answer-schemas.js';
import type { Operation } from './operations.js';
import type { HostileRequest } from './request-of.js';

/** What came back, however it was asked for. */
export interface Answered {
  status: number;
  kind: string;
  /** Parsed where it is JSON. */
  body: unknown;
  milliseconds: number;
}

const SENTENCE = /^\p{Lu}[\s\S]*[.?!:»”")]$/u;
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
const INSIDE = /undefined|\[object |NaN|node_modules|QueryFailed| {4}at |SELECT |(?<!\w)…/;
/** The slowest answer that is none of a fault: a workbook of the whole province. */
const MOST_MS = 20_000;

/** What is wrong with an answer; nothing where all is as it is to be. */
export function judgeAnswer(
  operation: Operation,
  request: HostileRequest,
  answer: Answered,
  changes: readonly string[],
  judges: Judges,
): string[] {
  const wrong: string[] = [];
  if (answer.milliseconds > MOST_MS) wrong.push(`took ${Math.round(answer.milliseconds / 1000)} s`);
  if (answer.status === operation.answers.status) return [...wrong, ...judgeSuccess(operation, answer, judges)];
  if (answer.status < 400) return [...wrong, `answered ${answer.status}, which the document does not name`];
  if (changes.length > 0) wrong.push(`refused with ${answer.status}, and wrote ${changes.join(', ')}`);
  return [...wrong, ...judgeProblem(request, answer, judges)];
}

function judgeSuccess(operation: Operation, { kind, body }: Answered, judges: Judges): string[] {
  const [type = ''] = kind.split(';');
  if (!operation.answers.kinds.includes(type))
    return [`answered ${type || 'nothing'}, not ${operation.answers.kinds.join()}`];
  if (type !== 'application/json') return [];
  const fault = judges.success(operation, body);
  return fault === null ? [] : [`does not fit the document: ${fault}`];
}

/** What an address says; an escape that is none stays as it is. */
const unescape = (url: string): string =>
  url.replaceAll(/(%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

function judgeProblem(request: HostileRequest, { status, kind, body }: Answered, judges: Judges): string[] {
  const wrong: string[] = [];
  const told = (body ?? {}) as { status?: number; code?: unknown; detail?: unknown; errors?: { message?: unknown }[] };
  if (status >= 500 && told.code !== 'NOT_READY') wrong.push(`answered ${status} ${String(told.code)}`);
  if (!kind.startsWith('application/problem+json')) return [...wrong, `a refusal of the kind ${kind}`];
  const fault = judges.problem(body);
  if (fault !== null) wrong.push(`is no problem document: ${fault}`);
  if (told.status !== status) wrong.push(`says ${String(told.status)} in an answer of ${status}`);
  if (typeof told.code !== 'string' || !isProblemCode(told.code))
    wrong.push(`has the unknown code ${String(told.code)}`);
  else if (problemStatus(told.code) !== status) wrong.push(`${told.code} answered as ${status}`);
  const sent = JSON.stringify({ ...request, file: request.file?.name }) + unescape(request.url);
  for (const text of [told.detail, ...(told.errors ?? []).map(({ message }) => message)]) {
    if (typeof text !== 'string' || !SENTENCE.test(text) || !VIETNAMESE.test(text))
      wrong.push(`says no Vietnamese sentence: ${String(text)}`);
    const inside = INSIDE.exec(String(text))?.[0];
    if (inside !== undefined && !sent.includes(inside)) wrong.push(`shows its inside: ${String(text)}`);
  }
  return wrong;
}
