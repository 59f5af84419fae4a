import ExcelJS from 'exceljs';
import { tableOf, type Figure } from '@chuan-xa/charts';
import { openZip } from '../../workbook-file/zip.js';
import { figureName } from '../../review-meeting/figures-sheet.js';
import { FIGURES_SHEET } from '../../review-meeting/sheet.js';

/** Numbers by where they stand in the snapshot: `figure/review-BTCQGYTX/ttyt-lang-son/maintained` → "6". */
export type Numbers = Map<string, string>;

const sorted = (numbers: [string, string][]): Numbers => new Map(numbers.sort(([a], [b]) => (a < b ? -1 : 1)));

/** As a number is the same however it is written: "2,50", "2.5" and 2.5. */
const plain = (text: string): string => String(Number(text.replaceAll('.', '').replace(',', '.')));

/** Those of the snapshot's figures, without maps, whose numbers are of another figure. */
export const numbersOf = (figures: readonly Figure[]): Numbers =>
  sorted(cellsOf(figures).flatMap(({ path, value }) => (value === null ? [] : [[path, String(Number(value))]])));

const rowsOf = (figure: Figure) => {
  const { rows, total } = tableOf(figure);
  return [...rows, ...(total ? [total] : [])];
};
const cellsOf = (figures: readonly Figure[]) =>
  figures.flatMap((figure) => rowsOf(figure).flatMap(({ cells }) => cells));

/** What a table of texts, without its head and its names, says at the places of a figure; throws where it has another shape. */
function keyed(figure: Figure, texts: string[][]): [string, string][] {
  const rows = rowsOf(figure);
  if (texts.length !== rows.length) throw new Error(`${figure.id}: ${texts.length} rows, not ${rows.length}`);
  return rows.flatMap(({ label, cells }, at) => {
    const [name, ...own] = texts[at] ?? [];
    if (name !== label || own.length !== cells.length)
      throw new Error(`${figure.id}: row ${at} is ${texts[at]?.join('|')}`);
    return cells.flatMap(({ path }, place): [string, string][] =>
      own[place] === '' ? [] : [[path, own[place] ?? '']],
    );
  });
}

/** The numbers of a workbook's sheet of figures, each figure found by its name. */
export async function numbersOfWorkbook(bytes: Buffer, figures: readonly Figure[]): Promise<Numbers> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet(FIGURES_SHEET);
  if (!sheet) throw new Error('The workbook has no figures');
  return sorted(
    figures.flatMap((figure) => {
      const [range = ''] = book.definedNames.getRanges(figureName(figure.id)).ranges;
      const first = Number(/\$(\d+)$/.exec(range)?.[1]) + 1;
      const texts = rowsOf(figure).map(({ cells }, at) =>
        [0, ...cells.keys()]
          .slice(0, cells.length + 1)
          .map((_, column) => shown(sheet.getCell(first + at, column + 1))),
      );
      return keyed(figure, texts);
    }),
  );
}

function shown({ value, result, text }: ExcelJS.Cell): string {
  if (typeof value === 'number') return String(value);
  return typeof result === 'number' ? String(result) : value === null ? '' : text;
}

/** The numbers of a Word report's tables, each behind the picture that bears its figure's name. */
export function numbersOfWord(bytes: Buffer, figures: readonly Figure[]): Numbers {
  const xml = openZip(bytes, 1 << 28)
    .read('word/document.xml', 1 << 27)
    .toString('utf8');
  return sorted(
    figures.flatMap((figure) => {
      const at = xml.indexOf(`name="figure/${figure.id}"`);
      if (at < 0) throw new Error(`The report has no picture of ${figure.id}`);
      const table = xml.slice(xml.indexOf('<w:tbl>', at), xml.indexOf('</w:tbl>', at));
      const [, ...rows] = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
        [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
          [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
        ),
      );
      return keyed(
        figure,
        rows.map(([name = '', ...own]) => [unescaped(name), ...own.map((text) => (text === '' ? '' : plain(text)))]),
      );
    }),
  );
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The places at which two papers say something else, or only one of them anything. */
export const differences = (one: Numbers, other: Numbers): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

const documentOf = (bytes: Buffer): string =>
  openZip(bytes, 1 << 28)
    .read('word/document.xml', 1 << 27)
    .toString('utf8');

/** The paragraphs of a Word document, without their looks. */
export const paragraphsOfWord = (bytes: Buffer): string[] =>
  [...documentOf(bytes).matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    unescaped([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
  );
