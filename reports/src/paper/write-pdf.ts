import pdfmake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Look } from '@chuan-xa/charts';
import { numberLine, pageMarks, placeAndDay } from '../official-form/index.js';
import { FACE_FILES, PAPER_FACE } from '../pictures/faces.js';
import { markOf } from '../pictures/mark-of.js';
import { isBroad, LETTERS, PAGE, staysTogether, TEXT_WIDTH, type Block, type Paper, type PaperTable } from './paper.js';

const POINTS = 72 / 25.4;
const pt = (millimetres: number): number => millimetres * POINTS;
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Points left free for the signature. */
const TO_SIGN = 70;

const OWN_FILES = new Set<string>(Object.values(FACE_FILES));
pdfmake.setFonts({ [PAPER_FACE]: { ...FACE_FILES } });
// A paper holds all that it shows: nothing is fetched, and no other file is read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => OWN_FILES.has(path));

/** A paper as a PDF of pages A4, its letters within it. */
export const writePdf = (paper: Paper): Promise<Buffer> => pdfmake.createPdf(definitionOf(paper)).getBuffer();

const definitionOf = (paper: Paper): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [pt(PAGE.left), pt(PAGE.top), pt(PAGE.right), pt(PAGE.bottom)],
  info: {
    title: `${paper.kind} ${paper.subject}`,
    author: paper.head.organ,
    creationDate: new Date(`${paper.state.at.date}T${paper.state.at.time}:00+07:00`),
  },
  defaultStyle: { font: PAPER_FACE, fontSize: LETTERS.text, lineHeight: 1.15 },
  header: (page) => ({
    margin: [0, pt(7), 0, 0],
    stack: [
      ...(page > 1 ? [{ text: String(page), alignment: 'center' as const }] : []),
      { text: pageMarks(paper.state).join(' – '), alignment: 'center', bold: true, fontSize: LETTERS.small },
    ],
  }),
  content: [...letterheadOf(paper), ...contentsOf(paper.blocks), endOf(paper)],
});

const centred = (text: string, more: object = {}): Content => ({ text, alignment: 'center', ...more });

function letterheadOf({ head, kind, subject }: Paper): Content[] {
  const twelve = { fontSize: 12 };
  return [
    {
      layout: 'noBorders',
      table: {
        widths: ['42%', '58%'],
        body: [
          [
            { stack: [centred(head.organAbove, twelve), centred(head.organ, { bold: true, decoration: 'underline' })] },
            {
              stack: [
                centred(NATION, { ...twelve, bold: true }),
                centred(MOTTO, { bold: true, decoration: 'underline' }),
              ],
            },
          ],
          [
            { ...textOf(numberLine(head)), alignment: 'center' },
            { text: placeAndDay(head), alignment: 'center', italics: true, preserveLeadingSpaces: true },
          ],
        ],
      },
    },
    centred(kind, { bold: true, fontSize: LETTERS.name, margin: [0, 14, 0, 0] }),
    centred(subject, { bold: true, fontSize: LETTERS.name, margin: [0, 0, 0, 12] }),
  ];
}

const textOf = (text: string) => ({ text, preserveLeadingSpaces: true });

/** Headings stay on one page with what they stand over. */
function contentsOf(blocks: readonly Block[]): Content[] {
  const contents: Content[] = [];
  let heads: Content[] = [];
  for (const block of blocks) {
    const content = blockOf(block);
    if (block.is === 'heading') heads.push(content);
    else {
      contents.push(heads.length === 0 ? content : { unbreakable: true, stack: [...heads, content] });
      heads = [];
    }
  }
  return [...contents, ...heads];
}

function blockOf(block: Block): Content {
  switch (block.is) {
    case 'heading':
      return {
        text: block.text,
        bold: true,
        margin: [0, 8, 0, 4],
        headlineLevel: block.level,
      };
    case 'paragraph':
      return block.look === 'note'
        ? { text: block.text, alignment: 'center', italics: true, fontSize: LETTERS.small, margin: [0, 0, 0, 6] }
        : body(block.look === 'point' ? `- ${block.text}` : block.text, block.look === 'basis');
    case 'figure':
      return {
        unbreakable: true,
        stack: [
          ...(block.finding === null ? [] : [body(block.finding, false)]),
          { image: pngOf(block.png), width: pt(TEXT_WIDTH) },
          { text: block.caption, alignment: 'center', italics: true, fontSize: LETTERS.small, margin: [0, 2, 0, 4] },
        ],
      };
    case 'table':
      return block.title === null
        ? tableOf(block)
        : {
            unbreakable: staysTogether(block),
            stack: [{ text: block.title, bold: true, italics: true, margin: [0, 6, 0, 2] }, tableOf(block)],
          };
  }
}

const pngOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

const body = (text: string, italics: boolean): Content => ({
  ...{ text, italics, alignment: 'justify', leadingIndent: pt(10), margin: [0, 0, 0, 5] },
});

function tableOf(table: PaperTable): Content {
  const { columns, rows } = table;
  const hasHead = columns.some(({ head }) => head !== null);
  const head = columns.map(({ head: text, look }): TableCell =>
    look === null ? { text: text ?? '', bold: true, alignment: 'center' } : marked(look, text ?? ''),
  );
  const body = rows.map(({ cells, bold }) =>
    cells.map((text, at): TableCell => ({
      text,
      bold: bold || (at === 0 && columns[0]?.head === null),
      alignment: columns[at]?.align ?? 'left',
    })),
  );
  // The lines and what is free within the cells are part of the width.
  const free = isBroad(table) ? 1.5 : 4;
  const room = pt(TEXT_WIDTH) - columns.length * (2 * free + 1) - 1;
  return {
    fontSize: isBroad(table) ? LETTERS.manyColumns : LETTERS.table,
    lineHeight: 1.05,
    margin: [0, 2, 0, 8],
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => free,
      paddingRight: () => free,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
    },
    table: {
      headerRows: hasHead ? 1 : 0,
      keepWithHeaderRows: hasHead ? 2 : 0,
      dontBreakRows: table.title === null || staysTogether(table),
      widths: columns.map(({ share }) => share * room),
      body: hasHead ? [head, ...body] : body,
    },
  };
}

/** A head with its outcome's shape above it: the face has no ◐. */
const marked = (look: Look, text: string): TableCell => ({
  stack: [
    { image: pngOf(markOf(look)), width: MARK, alignment: 'center', margin: [0, 2, 0, 0] },
    { text, bold: true, alignment: 'center' },
  ],
});

/** Of an outcome's shape, in points. */
const MARK = 7.5;

/** "Nơi nhận" on the left, on the right in which capacity it is signed, and room to sign. */
function endOf({ head, signatures }: Paper): Content {
  const last = head.recipients.length - 1;
  return {
    layout: 'noBorders',
    margin: [0, 14, 0, 0],
    unbreakable: true,
    table: {
      widths: ['*', ...signatures.map(() => '*')],
      dontBreakRows: true,
      body: [
        [
          {
            fontSize: LETTERS.small,
            stack: [
              { text: 'Nơi nhận:', bold: true, italics: true },
              ...head.recipients.map((name, at) => `- ${name}${at === last ? '.' : ';'}`),
            ],
          },
          ...signatures.map(({ capacity, name }) => ({
            stack: [
              ...capacity.map((text) => centred(text, { bold: true })),
              centred(name ?? '', { bold: true, margin: [0, TO_SIGN, 0, 0] }),
            ],
          })),
        ],
      ],
    },
  };
}
