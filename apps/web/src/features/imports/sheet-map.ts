import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { AnswerKindCode, RecognitionFact, ScoreColumn } from '@chuan-xa/wording';

/** What one column of an office's own sheet is; null: left out. */
export type Use =
  | { kind: 'commune'; field: CommuneField }
  | { kind: 'answer'; id: string; scores: ScoreColumn; answer: AnswerKindCode }
  | { kind: 'disqualified'; scores: ScoreColumn }
  | { kind: 'fact'; fact: RecognitionFact }
  | null;
export type CommuneField = 'name' | 'type' | 'district' | 'code';
/** A column as the proposal shows it: its letter (in a CSV its number), its heads from the top joined by " > ". */
export interface SheetColumn {
  column: string;
  head: string;
}

const COMMUNE_FIELDS: CommuneField[] = ['name', 'type', 'district', 'code'];
/** Where each fact stands in the map. */
const FACTS: Record<RecognitionFact, string[]> = {
  title: ['title'],
  year: ['year'],
  number: ['decision', 'number'],
  date: ['decision', 'date'],
  termEnd: ['termEnd'],
  edition: ['edition'],
  note: ['note'],
};
const FACT_NAMES = Object.keys(FACTS) as RecognitionFact[];

const tidy = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** As the server finds a column: the last part is the column's own head, the others stand above it in their order. */
function isHeadOf(spelling: string, head: string): boolean {
  const wanted = spelling.split('>').map(tidy);
  const path = head.split(' > ').map(tidy);
  if (wanted.at(-1) !== path.at(-1)) return false;
  let from = 0;
  return wanted.every((text) => {
    const at = path.indexOf(text, from);
    from = at + 1;
    return at >= 0;
  });
}

const fieldOf = (node: unknown, name: string): unknown => (isMap(node) ? node.get(name) : undefined);
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The heads by which a node names its column: a text, some texts, or `head:`. */
function headsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (isScalar(node)) return headsOf(node.value);
  if (isSeq(node)) return node.items.flatMap(headsOf);
  return isMap(node) && node.has('head') ? headsOf(node.get('head', true)) : [];
}

/** The column that a node names; null where it names none that is shown. */
function columnOf(node: unknown, columns: readonly SheetColumn[]): string | null {
  const place = textOf(fieldOf(node, 'letter') ?? fieldOf(node, 'number'));
  if (place !== '') return columns.find(({ column }) => column === place.toUpperCase())?.column ?? null;
  const heads = headsOf(node);
  return columns.find(({ head }) => heads.some((spelling) => isHeadOf(spelling, head)))?.column ?? null;
}

const scoresOf = (node: unknown, doc: Document): ScoreColumn => {
  const own = textOf(fieldOf(node, 'scores') ?? doc.get('scores'));
  return own === 'self' || own === 'appraised' ? own : 'district';
};

const answersOf = (doc: Document): YAMLMap[] => {
  const answers = doc.get('answers');
  return isSeq(answers) ? answers.items.filter((item) => isMap(item)) : [];
};

/** Lines are never broken: a head may be long. */
const written = (doc: Document): string => doc.toString({ lineWidth: 0 });

/** What a map takes each column for; a column that it leaves out is not among them. */
export function usesOf(map: string, columns: readonly SheetColumn[]): Map<string, Exclude<Use, null>> {
  const doc = parseDocument(map);
  const uses = new Map<string, Exclude<Use, null>>();
  const take = (path: string[], use: Exclude<Use, null>): void => {
    const column = columnOf(doc.getIn(path, true), columns);
    if (column !== null) uses.set(column, use);
  };
  for (const field of COMMUNE_FIELDS) take(['commune', field], { kind: 'commune', field });
  if (doc.get('import') === 'recognitions') {
    for (const fact of FACT_NAMES) take(FACTS[fact], { kind: 'fact', fact });
    return uses;
  }
  take(['disqualified'], { kind: 'disqualified', scores: scoresOf(doc.get('disqualified', true), doc) });
  for (const item of answersOf(doc)) {
    const column = columnOf(item, columns);
    const answer = (textOf(item.get('answer')) || 'points') as AnswerKindCode;
    if (column !== null)
      uses.set(column, { kind: 'answer', id: textOf(item.get('id')), scores: scoresOf(item, doc), answer });
  }
  return uses;
}

/** The same map with a column taken for something else: what stood for the column before is taken out, all other lines stay. */
export function withUse(map: string, columns: readonly SheetColumn[], column: string, use: Use): string {
  const doc = parseDocument(map);
  takeOut(doc, columns, column);
  const place = /^\d+$/.test(column) ? { number: Number(column) } : { letter: column };
  const node = (more: object = {}): unknown => doc.createNode({ ...place, ...more }, { flow: true });
  if (use === null) return written(doc);
  if (use.kind === 'commune') doc.setIn(['commune', use.field], node());
  if (use.kind === 'fact') doc.setIn(FACTS[use.fact], node(use.fact === 'termEnd' ? { counts: 'lastDay' } : {}));
  if (use.kind === 'disqualified') doc.set('disqualified', node({ scores: use.scores }));
  if (use.kind === 'answer') {
    const { id, scores, answer } = use;
    const answers = doc.get('answers');
    const item = node({ id, scores, ...(answer === 'points' ? {} : { answer }) });
    if (isSeq(answers)) {
      answers.flow = false;
      answers.add(item);
    } else doc.set('answers', doc.createNode([item]));
  }
  return written(doc);
}

function takeOut(doc: Document, columns: readonly SheetColumn[], column: string): void {
  const paths: string[][] = [
    ...COMMUNE_FIELDS.map((field) => ['commune', field]),
    ...FACT_NAMES.map((fact) => FACTS[fact]),
    ['disqualified'],
  ];
  for (const path of paths) if (columnOf(doc.getIn(path, true), columns) === column) doc.deleteIn(path);
  const answers = doc.get('answers');
  if (isSeq(answers)) answers.items = answers.items.filter((item) => columnOf(item, columns) !== column);
}

/** The standard that a map of scores is of; "" where it names none. */
export const editionOf = (map: string): string => textOf(parseDocument(map).get('edition'));

/** The same map, of another standard. */
export function withEdition(map: string, edition: string): string {
  const doc = parseDocument(map);
  doc.set('edition', edition);
  return written(doc);
}

/** Whose scores all columns hold; "" where they differ or none is there. */
export function scoresOfAll(map: string): ScoreColumn | '' {
  const doc = parseDocument(map);
  const [first, ...others] = new Set(answersOf(doc).map((item) => scoresOf(item, doc)));
  return first === undefined || others.length > 0 ? '' : first;
}

/** The same map, all its columns of one scoring. */
export function withScores(map: string, scores: ScoreColumn): string {
  const doc = parseDocument(map);
  doc.set('scores', scores);
  for (const item of answersOf(doc)) item.delete('scores');
  const disqualified = doc.get('disqualified', true);
  if (isMap(disqualified)) disqualified.delete('scores');
  return written(doc);
}

/** What is wrong with the text of a map as YAML, for who writes it by hand; null when it can be read. */
export const faultOf = (map: string): string | null => {
  const [error] = parseDocument(map).errors;
  return error === undefined
    ? null
    : `Bản đồ viết chưa đúng ở dòng ${error.linePos?.[0].line ?? 1}. Xem lại dấu hai chấm, dấu ngoặc và chỗ lùi đầu dòng.`;
};
