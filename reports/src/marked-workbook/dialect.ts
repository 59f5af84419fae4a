import type { SheetTail } from './sheet-tail.js';
import { damaged } from '../workbook-file/workbook-fault.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const MAINS: Record<string, string> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': TRANSITIONAL,
  'http://purl.oclc.org/ooxml/spreadsheetml/main': STRICT,
};

/** Which of the standard's two dialects a sheet is written in, by its names. */
export interface Dialect {
  /** Of the sheet's elements, with its colon. */
  prefix: string;
  /** Of what a workbook is made of. */
  main: string;
  /** Of references, and the beginning of their kinds. */
  base: string;
  /** How the sheet names a reference: `r:id`; with what must be said first where it has no name for it. */
  referenceId: string;
}

/** Throws WorkbookFault on a sheet of neither dialect. */
export const dialectOf = ({ prefix, namespaces }: SheetTail): Dialect => {
  const names = [...namespaces.matchAll(/xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, name = '', one, other]) => ({ name, value: one ?? other ?? '' }),
  );
  const main = names.find(({ name }) => name === prefix.slice(0, -1))?.value ?? '';
  const base = MAINS[main];
  if (!base) throw damaged();
  const known = names.find(({ name, value }) => name !== '' && value === base)?.name;
  return { prefix, main, base, referenceId: known ? `${known}:id` : `xmlns:r="${base}" r:id` };
};
