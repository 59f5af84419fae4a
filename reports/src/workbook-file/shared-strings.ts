import { FILE_LIMITS } from './limits.js';
import { pieces } from './part-pieces.js';
import { readRuns, type Run } from './rich-text.js';
import { pause, type Watch } from './watch.js';
import { WorkbookFault } from './workbook-fault.js';
import { decodeEntities } from './xml.js';
import type { Zip } from './zip.js';

/** The workbook's table of texts, as they stand in the file; with its runs where a text has parts in fonts of their own. */
export interface SharedStrings {
  texts: string[];
  runs: ReadonlyMap<number, Run[]>;
}

export const NO_STRINGS: SharedStrings = { texts: [], runs: new Map() };

/** From this length on the engine keeps a part of a text as a view of the whole: all of the part would stay in memory. */
const VIEW = 13;

const ONE_BYTE = /^[\u0000-\u00ff]*$/;

/** The same text, not holding on to the one it was cut from. */
export const apartFrom = (text: string): string => {
  if (text.length < VIEW) return text;
  const width = ONE_BYTE.test(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, width).toString(width);
};

/** `<si><t>Xã</t></si>`, as nearly all are, or nothing at all: what stands between; null for any other. */
const onlyText = (item: string): string | null => {
  if (!item.includes('<t')) return '';
  const from = /^<si><t(?:\s[^<>/]*)?>/.exec(item)?.[0].length;
  const until = from === undefined ? -1 : item.indexOf('<', from);
  return from !== undefined && item.startsWith('</t></si>', until) ? decodeEntities(item.slice(from, until)) : null;
};

/** Reads the table of texts. Throws WorkbookFault where it holds more than a table of communes can. */
export const readSharedStrings = async (zip: Zip, part: string, watch: Watch): Promise<SharedStrings> => {
  const texts: string[] = [];
  const runs = new Map<number, Run[]>();
  let characters = 0;
  const keep = (item: string): void => {
    const plain = onlyText(item);
    const parts = plain === null ? readRuns(item) : [];
    const text = plain ?? parts.map((run) => run.text).join('');
    if (parts.some(({ letters }) => letters !== null)) {
      runs.set(
        texts.length,
        parts.map((run) => ({ ...run, text: apartFrom(run.text) })),
      );
    }
    texts.push(apartFrom(text));
    characters += text.length;
    if (characters > FILE_LIMITS.textCharacters || texts.length > FILE_LIMITS.cells)
      throw new WorkbookFault('TOO_MUCH_TEXT');
  };
  for await (const piece of pieces(zip.stream(part), 'sst', 'si')) {
    const starts = [...piece.matchAll(/<si(?=[\s/>])/g)].map(({ index }) => index);
    starts.forEach((start, index) => keep(piece.slice(start, starts[index + 1])));
    await pause(watch);
  }
  return { texts, runs };
};
