import { damaged } from '../workbook-file/workbook-fault.js';
import { cut, edited, type Edit } from './xml.js';

/** A comment's box as VML keeps it. The language is older than XML and not always well formed: it is read by its tags alone. */
interface Note {
  start: number;
  end: number;
  /** Counted from 0. */
  row: number;
  column: number;
}

const V = 'urn:schemas-microsoft-com:vml';
const O = 'urn:schemas-microsoft-com:office:office';
const X = 'urn:schemas-microsoft-com:office:excel';
/** Ids of shapes come in blocks, each belonging to one drawing. */
const BLOCK = 1024;

const TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const numberIn = (shape: string, name: string): number | null => {
  const found = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*</`).exec(shape);
  return found ? Number(found[1]) : null;
};

/** Some writers give every element names of its own: the prefix says nothing, and is only kept. */
const notesOf = (vml: string): Note[] => {
  const found: Note[] = [];
  for (const { index: start, 1: prefix = '' } of vml.matchAll(/<((?:\w+:)?)shape(?=[\s>])/g)) {
    const closing = `</${prefix}shape>`;
    const close = vml.indexOf(closing, start);
    if (close < 0) throw damaged();
    const end = close + closing.length;
    const shape = vml.slice(start, end);
    const [row, column] = [numberIn(shape, 'Row'), numberIn(shape, 'Column')];
    if (/ObjectType\s*=\s*["']Note["']/.test(shape) && row !== null && column !== null)
      found.push({ start, end, row, column });
  }
  return found;
};

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** A drawing without anything. */
export const emptyDrawing = (block: number): string =>
  `<xml xmlns:v="${V}" xmlns:o="${O}" xmlns:x="${X}"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;

/** The blocks of ids that a drawing has taken; last the one in which it goes on. */
export const blocksOf = (vml: string): number[] => {
  const named = [...vml.matchAll(/<(?:\w+:)?idmap\s[^>]*?data="([\d,\s]*)"/g)].flatMap(([, data = '']) =>
    data.split(',').map(Number),
  );
  const used = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Math.floor(Number(id) / BLOCK));
  return [...new Set([...used.filter((block) => !named.includes(block)), ...named])].filter((block) => block > 0);
};

/** True where a drawing shows nothing at all: neither a comment nor a button. */
export const isBare = (vml: string): boolean =>
  !/<(?:\w+:)?(?:shape|group|rect|oval|line|polyline|roundrect|image|curve|arc)[\s>]/.test(vml);

export const cellsWithBox = (vml: string): Set<string> =>
  new Set(notesOf(vml).map(({ row, column }) => cellKey(row, column)));

/** Takes away the boxes of these cells; the ids that only they used are free again. */
export const withoutBoxes = (vml: string, cells: ReadonlySet<string>): string =>
  edited(
    vml,
    notesOf(vml)
      .filter(({ row, column }) => cells.has(cellKey(row, column)))
      .map(cut),
  );

/** Makes boxes longer (or shorter) by so many rows of the sheet, so that what was added below can be read. */
export const withLongerBoxes = (vml: string, rows: ReadonlyMap<string, number>): string => {
  const edits = notesOf(vml).flatMap(({ start, end, row, column }): Edit[] => {
    const more = rows.get(cellKey(row, column));
    const shape = vml.slice(start, end);
    const found = /(<(?:\w+:)?Anchor>)([\d\s,]+)(<)/.exec(shape);
    if (!more || !found) return [];
    const [, opening = '', anchor = ''] = found;
    const numbers = anchor.split(',').map(Number);
    const [top, bottom] = [numbers[2] ?? 0, numbers[6] ?? 0];
    const moved = anchor
      .split(',')
      .map((text, at) => (at === 6 ? text.replace(/\d+/, String(Math.max(top + 1, bottom + more))) : text));
    const at = start + found.index + opening.length;
    return [{ start: at, end: at + anchor.length, text: moved.join(',') }];
  });
  return edited(vml, edits);
};

/** A box to be drawn; row and column counted from 0. */
export interface Box {
  row: number;
  column: number;
  anchor: string;
}

const shapeOf = (id: number, { row, column, anchor }: Box, layer: number, namespaces: string): string =>
  `<v:shape${namespaces} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;` +
  `width:240pt;height:60pt;z-index:${layer};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/**
 * Adds hidden boxes to a drawing, each with an id of its own.
 * @param taken blocks of ids of the other drawings of the workbook
 */
export const withBoxes = (vml: string, boxes: readonly Box[], taken: ReadonlySet<number>): string => {
  const end = vml.lastIndexOf('</');
  if (end < 0) throw damaged();
  const ids = new Set([...vml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id)));
  const own = blocksOf(vml);
  let block = own.at(-1) ?? freeBlock([...taken]);
  const added: number[] = own.length === 0 ? [block] : [];
  let next = block * BLOCK + 1;
  const nextId = (): number => {
    while (ids.has(next)) next += 1;
    if (Math.floor(next / BLOCK) !== block) {
      block = freeBlock([...taken, ...own, ...added]);
      added.push(block);
      next = block * BLOCK + 1;
    }
    next += 1;
    return next - 1;
  };
  const root = vml.slice(0, vml.indexOf('>', vml.indexOf('<xml')) + 1);
  const declared = [`v="${V}"`, `o="${O}"`, `x="${X}"`].filter((one) => !root.includes(`xmlns:${one}`));
  const namespaces = declared.map((one) => ` xmlns:${one}`).join('');
  const shapes = boxes.map((box, at) => shapeOf(nextId(), box, ids.size + at + 1, namespaces));
  const type = /<(?:\w+:)?shapetype[^>]*\sid="_x0000_t202"/.test(vml)
    ? ''
    : TYPE.replace('<v:shapetype', `<v:shapetype${namespaces}`);
  const written = `${vml.slice(0, end)}${type}${shapes.join('')}${vml.slice(end)}`;
  const map = /(<(?:\w+:)?idmap\s[^>]*?data=")([^"]*)(")/;
  const known = map.exec(written)?.[2] ?? '';
  const all = [...new Set([...known.split(',').filter((one) => one !== ''), ...added.map(String)])].join(',');
  return known === all
    ? written
    : written.replace(map, (_whole, before: string, _old: string, after: string) => before + all + after);
};

/** The lowest block that no drawing has taken. */
export const freeBlock = (taken: readonly number[]): number => {
  for (let block = 1; ; block += 1) if (!taken.includes(block)) return block;
};
