import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communesOf } from '../../foreign-sheet/testing/lang-son.js';
import { rawWorkbook } from '../testing/raw-workbook.js';
import { tableOf } from '../testing/table-of.js';
import type { Table } from '../table.js';
import { convertedCells } from './converted-cells.js';
import { convertTexts } from './convert-texts.js';
import { lettersOf } from './font-letters.js';
import { isSyllable } from './syllable.js';
import { fromTcvn3, TCVN3 } from './tcvn3.js';
import { toTcvn3, toTcvn3Capitals, toVni } from './testing/to-old-fonts.js';
import { fromVni, VNI } from './vni.js';

const NAMES = [...new Set([1, 2, 3].flatMap((period) => communesOf(period as 1 | 2 | 3)).map(({ name }) => name))];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const SMALL = [...VOWELS, 'đ'];
const CAPITALS = SMALL.map((letter) => letter.toUpperCase());

/** A capital with a tone has no code in an ABC font: it was typed small. */
const smallTones = (text: string): string =>
  [...text].map((letter) => (/[a-zăâêôơưđ]/i.test(letter) ? letter : letter.toLowerCase())).join('');

const FONTS = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'];
const styles = `<fonts>${FONTS.map((name) => `<font><sz val="12"/><name val="${name}"/></font>`).join('')}</fonts><cellXfs>${FONTS.map((_name, font) => `<xf numFmtId="0" fontId="${font}"/>`).join('')}</cellXfs>`;
const UNICODE = 0;
const ABC = 1;
const ABC_CAPITALS = 2;
const VNI_FONT = 3;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const inFont = (style: number, text: string): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
/** Column A of a sheet. */
const column = (...cells: string[]): Promise<Table> =>
  tableOf(
    rawWorkbook({
      sheets: { A: `<sheetData>${cells.map((cell) => `<row>${cell}</row>`).join('')}</sheetData>` },
      styles,
    }),
    'a.xlsx',
  );
const textsOf = (table: Table): string[] => table.filledRows.map((row) => table.cell(row, 1).text);

describe('the tables', () => {
  it('have a code for every letter with its tone', () => {
    expect(SMALL).toHaveLength(73);
    expect(new Set(TCVN3.values())).toEqual(
      new Set([...SMALL.filter((letter) => !/^[a-z]$/.test(letter)), ...'ĂÂÊÔƠƯĐ']),
    );
    const ofVni = [...SMALL, ...CAPITALS].filter((letter) => !/^[a-z]$/i.test(letter));
    expect(new Set(VNI.values())).toEqual(new Set(ofVni));
  });

  it.each([...SMALL, ...CAPITALS])('%s there and back', (letter) => {
    expect(fromVni(toVni(letter))).toBe(letter);
    expect(fromTcvn3(toTcvn3Capitals(letter), true)).toBe(letter.toUpperCase());
    if (letter === letter.toLowerCase()) expect(fromTcvn3(toTcvn3(letter))).toBe(letter);
  });

  it.each([
    ['TCVN3', 'B¶o Th¾ng', 'Bảo Thắng'],
    ['TCVN3', 'M\u00adêng Kh\u00ad¬ng', 'Mường Khương'],
    ['TCVN3', 'hép møt tÕt', 'hộp mứt tết'],
    ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['TCVN3', 'X· §¹i §ång', 'Xã Đại Đồng'],
    ['TCVN3', 'TØNH L¹NG S¥N', 'TỈNH LẠNG SƠN'],
    ['VNI', 'Xin chaøo caùc baïn', 'Xin chào các bạn'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'TÆNH LAÏNG SÔN, huyeän Traøng Ñònh', 'TỈNH LẠNG SƠN, huyện Tràng Định'],
  ])('%s: %s', (encoding, typed, meant) => {
    expect(encoding === 'VNI' ? fromVni(typed) : fromTcvn3(typed)).toBe(meant);
  });

  it('are known by the font', () => {
    expect(
      ['.VnTime', '.VnArial Narrow', '.VnTimeH', '.VNTIME', 'VNI-Times', 'vni Helve', 'Times New Roman', 'Arial'].map(
        lettersOf,
      ),
    ).toEqual(['TCVN3', 'TCVN3', 'TCVN3 capitals', 'TCVN3', 'VNI', 'VNI', 'Unicode', 'Unicode']);
  });
});

describe('the communes of Lạng Sơn', () => {
  const words = NAMES.flatMap((name) => name.split(/[\s\d]+/)).filter((word) => word !== '');

  it('are made of Vietnamese syllables', () => {
    expect(words.filter((word) => /[^a-z]/i.test(word) && !isSyllable(word))).toEqual([]);
    expect(['Xó', 'Nghóa', 'Bỡnh', 'café', 'Müller', 'thình', 'cêc', 'gẻ', 'hoạch'].map(isSyllable)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['.VnTime', ABC, (name: string) => toTcvn3(name), smallTones],
    ['.VnTimeH', ABC_CAPITALS, toTcvn3Capitals, (name: string) => name.toUpperCase()],
    ['VNI-Times', VNI_FONT, toVni, (name: string) => name],
  ])('in %s, all of them', async (_font, style, typed, meant) => {
    const table = await column(...NAMES.map((name) => inFont(style, typed(name))));
    // a name of ASCII letters says nothing of its font and stays as it is
    expect(textsOf(table)).toEqual(NAMES.map((name) => (/^[\x00-\x7f]*$/.test(name) ? typed(name) : meant(name))));
    const converted = convertedCells(table);
    expect(converted.length).toBeGreaterThan(NAMES.length / 2);
    for (const { cell, from, to } of converted) {
      expect(cell.text).toBe(to);
      expect(from).toBe(typed(NAMES[cell.row - 1]!));
    }
  });

  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ])('in %s without a font that tells, by all their words', async (encoding, typed) => {
    const table = await column(...NAMES.map((name) => inFont(UNICODE, typed(`xã ${name}`))));
    expect(textsOf(table)).toEqual(NAMES.map((name) => `xã ${encoding === 'VNI' ? name : smallTones(name)}`));
    expect(new Set(convertedCells(table).map((one) => one.encoding))).toEqual(new Set([encoding]));
  });

  it.each([UNICODE, ABC, ABC_CAPITALS, VNI_FONT])('in Unicode under style %d: nothing is changed', async (style) => {
    const table = await column(
      ...NAMES.flatMap((name) => [inFont(style, name), inFont(style, `Xã ${name}`.normalize('NFD'))]),
    );
    expect(textsOf(table)).toEqual(NAMES.flatMap((name) => [name, `Xã ${name}`]));
    expect(convertedCells(table)).toEqual([]);
    expect(table.cell(1, 1)).not.toHaveProperty('old');
  });

  it.each(NAMES)('%s alone in Unicode, in a cell that is still styled .VnTime or VNI-Times', async (name) => {
    expect(textsOf(await column(inFont(ABC, name)))).toEqual([name]);
    expect(textsOf(await column(inFont(VNI_FONT, name)))).toEqual([name]);
  });
});

describe('what stands beside each other', () => {
  it('carries what stood before, only where it was changed', async () => {
    const table = await column(
      inFont(ABC, 'X· §¹i §ång'),
      inFont(ABC, '8,5'),
      inFont(UNICODE, 'Xã Đại Đồng'),
      '<c s="1"><v>7.5</v></c>',
    );
    expect(textsOf(table)).toEqual(['Xã Đại Đồng', '8,5', 'Xã Đại Đồng', '7,5']);
    expect(convertedCells(table)).toEqual([
      { cell: table.cell(1, 1), encoding: 'TCVN3', from: 'X· §¹i §ång', to: 'Xã Đại Đồng' },
    ]);
    expect(table.cell(1, 1).old).toEqual({ encoding: 'TCVN3', text: 'X· §¹i §ång' });
  });

  it('parts of a text in fonts of their own', async () => {
    const run = (font: string, text: string) =>
      `<r><rPr><rFont val="${font}"/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`;
    const parts = run('.VnTimeH', 'x· ') + run('.VnTime', '§¹i ') + run('Arial', 'Đồng') + `<r><t> (x· cò)</t></r>`;
    const strings = `<si>${parts}</si><si><t>X· §¹i §ång</t><rPh sb="0" eb="1"><t>đọc</t></rPh></si>`;
    const sheet =
      '<sheetData><row><c s="1" t="s"><v>0</v></c></row><row><c s="1" t="s"><v>1</v></c></row><row><c s="0" t="s"><v>1</v></c></row></sheetData>';
    const table = await tableOf(rawWorkbook({ sheets: { A: sheet }, styles, strings }), 'a.xlsx');
    expect(table.cell(1, 1).text).toBe('x· §¹i Đồng (x· cò)'); // Unicode letters within: whoever mixed them is asked, not guessed
    expect(table.cell(2, 1).text).toBe('Xã Đại Đồng');
    const apart = await tableOf(
      rawWorkbook({ sheets: { A: sheet }, styles, strings: strings.replace('Đồng', '2') }),
      'a.xlsx',
    );
    expect(apart.cell(1, 1).text).toBe('XÃ Đại 2 (xã cũ)');
  });

  it('a text that could be either goes with the others of its font', async () => {
    const either = 'thò'; // VNI for "thị", and a word of Unicode
    expect(textsOf(await column(inFont(VNI_FONT, either)))).toEqual(['thò']);
    expect(textsOf(await column(inFont(VNI_FONT, either), inFont(VNI_FONT, 'xaõ Ñaïi Ñoàng')))[0]).toBe('thị');
    expect(textsOf(await column(inFont(VNI_FONT, either), inFont(VNI_FONT, 'Xã Đại Đồng')))[0]).toBe('thò');
  });

  it('other languages, signs and numbers are left alone', async () => {
    const others = [
      'Café Müller',
      '25 m² × 3',
      '± 0,5',
      '§ 5, Điều 3',
      '© 2023',
      'Krông Ana',
      'naïve façade',
      '10 µg/ml',
      '¼ ½ ¾',
      '“x”',
    ];
    expect(textsOf(await column(...others.map((text) => inFont(UNICODE, text))))).toEqual(others);
  });

  it('text of ASCII, whatever the font', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme-ascii' }),
        fc.constantFrom(ABC, ABC_CAPITALS, VNI_FONT),
        async (text, style) => {
          const letters = lettersOf(FONTS[style]!);
          const beside = { text: toTcvn3('Xã Đại Đồng, huyện Tràng Định'), letters };
          const { old } = convertTexts([{ text, letters }, beside]);
          expect(old.has(0)).toBe(false);
        },
      ),
    );
  });
});

describe('a CSV', () => {
  const lines = ['STT;Tên xã;TC 1', ...NAMES.map((name, at) => `${at + 1};xã ${name};8,5`)].join('\r\n');

  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ])('in %s: the bytes of the old code page, or saved as UTF-8', async (encoding, typed) => {
    for (const bytes of [Buffer.from(typed(lines), 'latin1'), Buffer.from(typed(lines))]) {
      const table = await tableOf(bytes, 'diem.csv');
      expect(NAMES.map((_name, at) => table.cell(at + 2, 2).text)).toEqual(
        NAMES.map((name) => `xã ${encoding === 'VNI' ? name : smallTones(name)}`),
      );
      expect(convertedCells(table)[0]).toMatchObject({ encoding, cell: { address: 'dòng 1, cột 2' }, to: 'Tên xã' });
    }
  });

  it('in Unicode is as it is', async () => {
    expect(convertedCells(await tableOf(Buffer.from(lines), 'diem.csv'))).toEqual([]);
  });
});
