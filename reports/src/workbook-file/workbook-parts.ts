import { FILE_LIMITS } from './limits.js';
import { attribute, elements, partText } from './xml.js';
import type { Zip } from './zip.js';

export interface SheetPart {
  name: string;
  visible: boolean;
  /** Where the sheet lies in the archive. */
  part: string;
}

/** What a workbook is made of, by its own table of contents. */
export interface WorkbookParts {
  sheets: SheetPart[];
  sharedStrings: string | null;
  styles: string | null;
  date1904: boolean;
  /** Whether Excel is asked to compute every formula anew when it opens the file. */
  recalculates: boolean;
}

const resolve = (base: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const folders = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
};

interface Relation {
  id: string;
  kind: string;
  part: string;
}

const relationsOf = (zip: Zip, part: string): Relation[] => {
  const file = part.replace(/([^/]*)$/, '_rels/$1.rels');
  if (!zip.has(file)) return [];
  return elements(partText(zip.read(file, FILE_LIMITS.partBytes)), 'Relationship').map((given) => ({
    id: attribute(given, 'Id') ?? '',
    kind: (attribute(given, 'Type') ?? '').split('/').at(-1) ?? '',
    part: resolve(part, attribute(given, 'Target') ?? ''),
  }));
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Reads the table of contents; null when the archive is something else (a Word file, OpenDocument, a binary workbook). */
export const readParts = (zip: Zip): WorkbookParts | null => {
  const book = relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (!book || !zip.has(book) || book.endsWith('.bin')) return null;
  const xml = partText(zip.read(book, FILE_LIMITS.partBytes));
  if (!/<workbook[\s>]/.test(xml)) return null;
  const relations = relationsOf(zip, book);
  const partOf = (kind: string): string | null =>
    relations.find((one) => one.kind === kind && zip.has(one.part))?.part ?? null;
  const sheets = elements(xml, 'sheet').flatMap((given) => {
    const relation = relations.find(({ id }) => id === attribute(given, 'id'));
    if (relation?.kind !== 'worksheet' || !zip.has(relation.part)) return [];
    return [
      {
        name: attribute(given, 'name') ?? '',
        visible: !/hidden/i.test(attribute(given, 'state') ?? ''),
        part: relation.part,
      },
    ];
  });
  return {
    sheets,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    date1904: elements(xml, 'workbookPr').some((given) => isTrue(attribute(given, 'date1904'))),
    recalculates: elements(xml, 'calcPr').some((given) => isTrue(attribute(given, 'fullCalcOnLoad'))),
  };
};
