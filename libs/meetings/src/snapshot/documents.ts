import { createHash } from 'node:crypto';
import { withGround, type Figure, type MapGround } from '@chuan-xa/charts';
import type { Edition } from '@chuan-xa/scoring';
import { canonicalText } from '@chuan-xa/standards';
import type { Moment, MomentCommune, MomentRound, MomentStatement, MomentTitle } from '../moment/moment.js';
import type { StatementText } from '../statement/statement.entity.js';

/** One document: canonical JSON under its path, and the SHA-256 of its UTF-8 bytes in hexadecimal. */
export interface Document {
  path: string;
  sha256: string;
  content: string;
}

const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const documentOf = (path: string, value: unknown): Document => {
  const content = canonicalText(value);
  return { path, sha256: hashOf(content), content };
};

/** What a meeting looks at: the moment, and its findings as they were counted then. */
export interface Frozen {
  moment: Moment;
  figures: Figure[];
}

/** Office, name and agenda give an order that paths do not: it is kept in the one document of the order. */
interface Order {
  editions: string[];
  titles: string[];
  communes: string[];
  figures: string[];
  /** Left out in snapshots from before there were any. */
  statements?: string[];
}

/** A moment and its findings as documents, in the order of their paths. */
export function documentsOf({ moment, figures }: Frozen): Document[] {
  const { round, editions, titles, communes, statements, summary } = moment;
  const ground = figures.find((figure) => figure.ground !== undefined)?.ground;
  const order: Order = {
    editions: editions.map(({ id }) => id),
    titles: titles.map(({ title }) => title),
    communes: communes.map(({ commune }) => commune.code),
    figures: figures.map(({ id }) => id),
    statements: statements.map(({ office }) => office),
  };
  return [
    documentOf('order', order),
    documentOf('round', round),
    ...editions.map((edition) => documentOf(`edition/${edition.id}`, edition)),
    ...titles.map((title) => documentOf(`title/${title.title}`, title)),
    ...communes.map((commune) => documentOf(`commune/${commune.commune.code}`, commune)),
    // What all maps lie on is kept once.
    ...figures.map(({ ground: _, ...figure }) => documentOf(`figure/${figure.id}`, figure)),
    ...(ground ? [documentOf('boundary', ground)] : []),
    ...statements.map((statement) => documentOf(`statement/${statement.office}`, statement)),
    ...(summary ? [documentOf('statement-summary', summary)] : []),
  ].sort(byPath);
}

/** What documents hold, whatever order they come in. Throws where one is missing. */
export function frozenOf(documents: readonly Pick<Document, 'path' | 'content'>[]): Frozen {
  const contents = new Map(documents.map(({ path, content }) => [path, content]));
  const read = (path: string): unknown => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`The snapshot has no document ${path}`);
    return JSON.parse(content);
  };
  const order = read('order') as Order;
  const ground = contents.has('boundary') ? (read('boundary') as MapGround) : null;
  return {
    moment: {
      round: read('round') as MomentRound,
      editions: order.editions.map((id) => read(`edition/${id}`) as Edition),
      titles: order.titles.map((title) => read(`title/${title}`) as MomentTitle),
      communes: order.communes.map((code) => read(`commune/${code}`) as MomentCommune),
      statements: (order.statements ?? []).map((office) => read(`statement/${office}`) as MomentStatement),
      summary: contents.has('statement-summary') ? (read('statement-summary') as StatementText) : null,
    },
    figures: order.figures.map((id) => withGround(read(`figure/${id}`) as Figure, ground)),
  };
}

/** The one hash that stands for all documents: of their paths and hashes, in the order of the paths. */
export const sealOfDocuments = (documents: readonly Pick<Document, 'path' | 'sha256'>[]): string =>
  hashOf(
    [...documents]
      .sort(byPath)
      .map(({ path, sha256 }) => `${path} ${sha256}\n`)
      .join(''),
  );

/** Those whose content is not what its hash says. */
export const brokenDocuments = (documents: readonly Document[]): string[] =>
  documents.filter(({ content, sha256 }) => hashOf(content) !== sha256).map(({ path }) => path);

const byPath = (one: { path: string }, other: { path: string }): number =>
  one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
