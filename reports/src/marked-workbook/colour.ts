import { attribute, decodeEntities } from '../workbook-file/xml.js';
import { columnLetter } from '../workbook-file/table.js';
import type { Place } from './places.js';
import { FORMULA } from './signs.js';
import { children, cut, edited, escape, siblings, tags, withAttribute, type Edit } from './xml.js';

/** What the schema of a worksheet puts before its conditional formats; what stands before the cells is not in a tail. */
const BEFORE = [
  ...['sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState'],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr'],
];
/** References in one list: Excel was never promised endless ones. */
const MOST_REFERENCES = 1_000;

const isOurs = (text: string, rule: { inner: number; selfClosed: boolean }): boolean =>
  !rule.selfClosed &&
  siblings(text, rule.inner).some(
    ({ name, inner, innerEnd }) =>
      name === 'formula' &&
      decodeEntities(text.slice(inner, innerEnd)).replaceAll(/\s/g, '') === FORMULA.replaceAll(' ', ''),
  );

/** Every rule of a sheet, those of later editions of Excel among them, with a new priority. */
const reordered = (text: string, priority: (old: number) => number): string => {
  const edits: Edit[] = [];
  for (const { kind, name, attributes, start, end } of tags(text)) {
    const old = name === 'cfRule' && kind !== 'close' ? attribute(attributes, 'priority') : undefined;
    if (old === undefined || !/^\d+$/.test(old)) continue;
    const tag = withAttribute(text.slice(start, end), 'priority', String(priority(Number(old))));
    edits.push({ start, end, text: tag });
  }
  return edited(text, edits);
};

/** A sheet's end without our colouring. */
export interface Uncoloured {
  text: string;
  /** The attributes of a rule of ours; null where there was none. */
  rule: string | null;
}

/** Takes our colouring away; the other rules take their old ranks again. */
export const withoutColour = (text: string): Uncoloured => {
  const edits: Edit[] = [];
  const ranks: number[] = [];
  let rule: string | null = null;
  for (const format of siblings(text).filter(({ name }) => name === 'conditionalFormatting')) {
    const rules = children(text, format).filter(({ name }) => name === 'cfRule');
    const ours = rules.filter((one) => isOurs(text, one));
    for (const { attributes } of ours) {
      rule = attributes;
      ranks.push(Number(attribute(attributes, 'priority') ?? 0));
    }
    edits.push(...(ours.length === rules.length && ours.length > 0 ? [format] : ours).map(cut));
  }
  if (rule === null) return { text, rule };
  const less = (old: number): number => old - ranks.filter((rank) => rank < old).length;
  return { text: reordered(edited(text, edits), less), rule };
};

/** Cells as Excel lists them: what stands below each other is one reference. */
const references = (places: readonly Place[]): string[] => {
  const found: { column: number; from: number; to: number }[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = found.at(-1);
    if (last?.column === column && last.to === row - 1) last.to = row;
    else found.push({ column, from: row, to: row });
  }
  return found.map(({ column, from, to }) => {
    const letter = columnLetter(column);
    return from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`;
  });
};

/** Colours these cells, before all other rules. `format`: the number of the colouring in the styles. */
export const withColour = (text: string, prefix: string, places: readonly Place[], format: number): string => {
  const all = references(places);
  const lists = Array.from({ length: Math.ceil(all.length / MOST_REFERENCES) }, (_none, at) =>
    all.slice(at * MOST_REFERENCES, (at + 1) * MOST_REFERENCES).join(' '),
  );
  const added = lists.map(
    (list, at) =>
      `<${prefix}conditionalFormatting sqref="${list}"><${prefix}cfRule type="expression" dxfId="${format}" priority="${at + 1}">` +
      `<${prefix}formula>${escape(FORMULA).replaceAll('&quot;', '"')}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
  );
  const moved = reordered(text, (old) => old + lists.length);
  const at = siblings(moved).findLast(({ name }) => BEFORE.includes(name))?.end ?? 0;
  return edited(moved, [{ start: at, end: at, text: added.join('') }]);
};
