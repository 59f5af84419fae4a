import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Look } from '@chuan-xa/charts';
import { MOTTO, NATION, RECIPIENTS, sayRecipients } from '@chuan-xa/wording';
import { numberLine, pageMarks, placeAndDay } from '../official-form/index.js';
import { PAPER_FACE } from '../pictures/faces.js';
import { markOf } from '../pictures/mark-of.js';
import { drawFigure } from './draw-figure.js';
import { infoOf, makePdf, pngOf, pt } from './pdf.js';
import { isBroad, LETTERS, PAGE, staysTogether, TEXT_WIDTH, type Block, type Paper, type PaperTable } from './paper.js';

/** Points left free for the signature. */
const TO_SIGN = 70;

/** A paper as a PDF of pages A4, its letters within it. */
export const writePdf = (paper: Paper): Promise<Buffer> => makePdf(definitionOf(paper));

const definitionOf = (paper: Paper): TDocumentDefinitions => ({
  pageSize: 'A4',
  pageMargins: [pt(PAGE.left), pt(PAGE.top), pt(PAGE.right), pt(PAGE.bottom)],
  info: infoOf(`${paper.kind} ${paper.subject}`, paper.head.organ, paper.state),
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
          { image: pngOf(drawFigure(block)), width: pt(TEXT_WIDTH) },
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
function endOf({ head }: Paper): Content {
  const { signatures } = head;
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
            stack:
              head.recipients.length === 0
                ? []
                : [{ text: RECIPIENTS, bold: true, italics: true }, ...sayRecipients(head.recipients)],
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
