import ExcelJS from 'exceljs';
import { decodeEntities } from '../../workbook-file/xml.js';
import { openZip } from '../../workbook-file/zip.js';
import { OPENING } from '../signs.js';

const LIMIT = 200 * 1024 * 1024;

/** What a sheet marks, as another program reads it. */
export interface Marked {
  coloured: string[];
  /** What ours says at a cell. */
  said: Map<string, string>;
  /** Comments by cell, whole. */
  comments: Map<string, string>;
}

const each = (reference: string): string[] =>
  reference.split(' ').flatMap((one) => {
    const [, letter = '', from = ''] = /^([A-Z]+)(\d+)/.exec(one) ?? [];
    const to = /:[A-Z]+(\d+)$/.exec(one)?.[1] ?? from;
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_none, at) => `${letter}${Number(from) + at}`);
  });

/** Comments by cell, those of cells that do not exist among them: ExcelJS reads none of these. */
const commentsIn = (bytes: Buffer, sheet: number): Map<string, string> => {
  const zip = openZip(bytes, LIMIT);
  const rels = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  const file = zip.has(rels)
    ? /comments\/?(?:comment)?\d+\.xml/.exec(zip.read(rels, LIMIT).toString())?.[0]
    : undefined;
  const xml = file ? zip.read(`xl/${file}`, LIMIT).toString() : '';
  return new Map(
    [...xml.matchAll(/<comment [^>]*?ref="(\w+)"[^>]*>([^]*?)<\/comment>/g)].map(([, cell = '', inner = '']) => {
      const words = [...inner.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) => text);
      return [cell, decodeEntities(words.join('')).replaceAll('\r\n', '\n')];
    }),
  );
};

/** Marks by sheet, read by ExcelJS. */
export const saidIn = async (bytes: Buffer): Promise<Map<string, Marked>> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return new Map(
    workbook.worksheets.map((sheet, at) => {
      const formats = (
        sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae?: unknown[] }[] }[] }
      ).conditionalFormattings;
      const ours = formats.filter(({ rules }) =>
        rules.some(({ formulae }) => String(formulae?.[0]).includes('Chuẩn Xã')),
      );
      const comments = commentsIn(bytes, at + 1);
      const said = new Map(
        [...comments].flatMap(([cell, words]) => {
          const from = words.indexOf(OPENING);
          return from < 0 ? [] : [[cell, words.slice(from + OPENING.length + 1)] as const];
        }),
      );
      return [sheet.name, { coloured: ours.flatMap(({ ref }) => each(ref)).sort(), said, comments }];
    }),
  );
};
