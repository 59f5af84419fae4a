import { FILE_LIMITS } from './limits.js';
import { damaged, WorkbookFault } from './workbook-fault.js';
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

/** Characters of a part's name; programs write about thirty. */
const LONGEST_NAME = 255;

/** Where the parts are listed that a part refers to. Throws WorkbookFault on a name longer than any program writes. */
export const relationsFile = (part: string): string => {
  if (part.length > LONGEST_NAME) throw damaged();
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
};

const fewEnough = (given: string[]): string[] => {
  if (given.length > FILE_LIMITS.sheets) throw new WorkbookFault('TOO_MANY_SHEETS');
  return given;
};

const relationsOf = (zip: Zip, part: string): Relation[] => {
  const file = relationsFile(part);
  if (!zip.has(file)) return [];
  return fewEnough(elements(partText(zip.read(file, FILE_LIMITS.partBytes)), 'Relationship')).map((given) => ({
    id: attribute(given, 'Id') ?? '',
    kind: (attribute(given, 'Type') ?? '').split('/').at(-1) ?? '',
    part: resolve(part, attribute(given, 'Target') ?? ''),
  }));
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The sheets in their order. Throws WorkbookFault where two of them are one part: each would be read, and kept, anew. */
const sheetsOf = (zip: Zip, xml: string, relations: readonly Relation[]): SheetPart[] => {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const taken = new Set<string>();
  return fewEnough(elements(xml, 'sheet')).flatMap((given) => {
    const relation = byId.get(attribute(given, 'id') ?? '');
    if (relation?.kind !== 'worksheet' || !zip.has(relation.part)) return [];
    if (taken.has(relation.part)) throw damaged();
    taken.add(relation.part);
    return [
      {
        name: attribute(given, 'name') ?? '',
        visible: !/hidden/i.test(attribute(given, 'state') ?? ''),
        part: relation.part,
      },
    ];
  });
};

/** Reads the table of contents; null when the archive is something else (a Word file, OpenDocument, a binary workbook). */
export const readParts = (zip: Zip): WorkbookParts | null => {
  const book = relationsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.part;
  if (!book || !zip.has(book) || book.endsWith('.bin')) return null;
  const xml = partText(zip.read(book, FILE_LIMITS.partBytes));
  if (!/<workbook[\s>]/.test(xml)) return null;
  const relations = relationsOf(zip, book);
  const partOf = (kind: string): string | null =>
    relations.find((one) => one.kind === kind && zip.has(one.part))?.part ?? null;
  return {
    sheets: sheetsOf(zip, xml, relations),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    date1904: elements(xml, 'workbookPr').some((given) => isTrue(attribute(given, 'date1904'))),
    recalculates: elements(xml, 'calcPr').some((given) => isTrue(attribute(given, 'fullCalcOnLoad'))),
  };
};
