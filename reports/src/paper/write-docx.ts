import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { MOTTO, NATION, outcomeMarks, RECIPIENTS, sayRecipients } from '@chuan-xa/wording';
import { FACE } from '../official-form/styles.js';
import { numberLine, pageMarks, placeAndDay } from '../official-form/index.js';
import { drawFigure, shapeOf } from './draw-figure.js';
import {
  isBroad,
  LETTERS,
  PAGE,
  staysTogether,
  TEXT_WIDTH,
  type Block,
  type FigureBlock,
  type Paper,
  type PaperTable,
} from './paper.js';

const twip = convertMillimetersToTwip;
/** Of an inch, in which Word measures pictures. */
const DOTS = 96 / 25.4;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
/** Lines left free for the signature. */
const TO_SIGN = 4;

/** A paper as a Word document. */
export const writeDocx = (paper: Paper): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: paper.head.organ,
      title: `${paper.kind} ${paper.subject}`,
      styles: { default: { document: { run: { font: FACE, size: half(LETTERS.text) } } } },
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: twip(PAGE.width), height: twip(PAGE.height) },
              margin: {
                ...{ top: twip(PAGE.top), bottom: twip(PAGE.bottom), left: twip(PAGE.left), right: twip(PAGE.right) },
                ...{ header: twip(9), footer: twip(9) },
              },
            },
          },
          headers: { first: pageHead(paper, false), default: pageHead(paper, true) },
          footers: { first: new Footer({ children: [] }), default: new Footer({ children: [] }) },
          children: [...letterheadOf(paper), ...paper.blocks.flatMap(blockOf), ...endOf(paper)],
        },
      ],
    }),
  );

/** Word counts letters in half points. */
const half = (points: number): number => Math.round(points * 2);

const run = (text: string, options: IRunOptions = {}): TextRun => new TextRun({ text, ...options });

const line = (text: string, options: IRunOptions = {}, align: 'left' | 'center' = 'center'): Paragraph =>
  new Paragraph({ alignment: align, children: [run(text, options)] });

/** The page's number above the text from the second page on, and on every page what must be said of the data. */
function pageHead({ state }: Paper, numbered: boolean): Header {
  const marks = pageMarks(state).join(' – ');
  return new Header({
    children: [
      ...(numbered
        ? [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [new TextRun({ children: [PageNumber.CURRENT] })],
            }),
          ]
        : []),
      ...(marks === '' ? [] : [line(marks, { bold: true, size: half(LETTERS.small) })]),
    ],
  });
}

function letterheadOf({ head, kind, subject }: Paper): (Paragraph | Table)[] {
  const large = { size: half(LETTERS.head) };
  const cell = (share: number, children: Paragraph[]): TableCell =>
    new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, borders: NO_LINES, children });
  const underline = (text: string): Paragraph => line(text, { ...large, bold: true, underline: {} });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
      rows: [
        new TableRow({
          children: [
            cell(40, [line(head.organAbove, { size: half(12) }), underline(head.organ)]),
            cell(60, [line(NATION, { size: half(12), bold: true }), underline(MOTTO)]),
          ],
        }),
        new TableRow({
          children: [
            cell(40, [line(numberLine(head), large)]),
            cell(60, [line(placeAndDay(head), { ...large, italics: true })]),
          ],
        }),
      ],
    }),
    new Paragraph({
      spacing: { before: 240 },
      alignment: AlignmentType.CENTER,
      children: [run(kind, { bold: true, size: half(LETTERS.name) })],
    }),
    new Paragraph({
      spacing: { after: 240 },
      alignment: AlignmentType.CENTER,
      children: [run(subject, { bold: true, size: half(LETTERS.name) })],
    }),
  ];
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.is) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          keepNext: true,
          spacing: { before: 160, after: 80 },
          children: [
            run(block.text, {
              bold: true,
              color: '000000',
              size: half(LETTERS.text),
              font: FACE,
            }),
          ],
        }),
      ];
    case 'paragraph': {
      const note = block.look === 'note';
      return [
        new Paragraph({
          alignment: note ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
          ...bodyOf(!note),
          children: [
            run(block.look === 'point' ? `- ${block.text}` : block.text, {
              italics: block.look === 'basis' || note,
              ...(note ? { size: half(LETTERS.small) } : {}),
            }),
          ],
        }),
      ];
    }
    case 'figure':
      return figureOf(block);
    case 'table':
      return [
        ...(block.title === null ? [] : [titleOf(block.title)]),
        tableOf(block),
        new Paragraph({ spacing: { after: 60 }, children: [] }),
      ];
  }
}

const bodyOf = (indented: boolean): IParagraphOptions => ({
  spacing: { after: 100, line: 288 },
  ...(indented ? { indent: { firstLine: twip(10) } } : {}),
});

/** The sentence, the picture and its name stay on one page, and with the first row of what follows. */
function figureOf(block: FigureBlock): Paragraph[] {
  const { name, says, finding, caption } = block;
  const width = Math.round(TEXT_WIDTH * DOTS);
  const size = { width, height: Math.round(width * shapeOf(block)) };
  const picture = new ImageRun({
    ...{ type: 'png', data: drawFigure(block), transformation: size },
    altText: { name, title: name, description: says },
  });
  return [
    ...(finding === null
      ? []
      : [
          new Paragraph({
            ...{ alignment: AlignmentType.JUSTIFIED, keepNext: true, ...bodyOf(true) },
            children: [run(finding)],
          }),
        ]),
    new Paragraph({ keepNext: true, children: [picture] }),
    new Paragraph({
      ...{ alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 100 } },
      children: [run(caption, { italics: true, size: half(LETTERS.small) })],
    }),
  ];
}

const titleOf = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: [run(text, { bold: true, italics: true })],
  });

function tableOf(table: PaperTable): Table {
  const { columns, rows } = table;
  const together = staysTogether(table);
  const letters = half(isBroad(table) ? LETTERS.manyColumns : LETTERS.table);
  const width = (share: number): number => Math.floor(twip(TEXT_WIDTH) * share);
  const cell = (text: string, at: number, bold: boolean, align: 'left' | 'center', keepNext = false): TableCell =>
    new TableCell({
      width: { size: width(columns[at]?.share ?? 0), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 50, right: 50, top: 20, bottom: 20 },
      children: text
        .split('\n')
        .map((one) => new Paragraph({ alignment: align, keepNext, children: [run(one, { bold, size: letters })] })),
    });
  const heads = columns.map(({ head, look }) => (look === null ? (head ?? '') : `${outcomeMarks[look]} ${head ?? ''}`));
  return new Table({
    columnWidths: columns.map(({ share }) => width(share)),
    rows: [
      ...(columns.some(({ head }) => head !== null)
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: heads.map((text, at) => cell(text, at, true, 'center')),
            }),
          ]
        : []),
      ...rows.map(
        ({ cells, bold }, row) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, at) =>
              cell(
                text,
                at,
                bold || (at === 0 && columns[0]?.head === null),
                columns[at]?.align ?? 'left',
                together && row < rows.length - 1,
              ),
            ),
          }),
      ),
    ],
  });
}

/** "Nơi nhận" on the left, on the right in which capacity it is signed, and room to sign. */
function endOf({ head: { signatures, recipients } }: Paper): (Paragraph | Table)[] {
  const small = { size: half(LETTERS.small) };
  const cell = (children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size: Math.floor(100 / (signatures.length + 1)), type: WidthType.PERCENTAGE },
      borders: NO_LINES,
      children,
    });
  const free = (): Paragraph[] => Array.from({ length: TO_SIGN }, () => new Paragraph({ children: [] }));
  return [
    new Paragraph({ children: [] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            cell(
              recipients.length === 0
                ? [line('', small)]
                : [
                    line(RECIPIENTS, { ...small, bold: true, italics: true }, 'left'),
                    ...sayRecipients(recipients).map((text) => line(text, small, 'left')),
                  ],
            ),
            ...signatures.map(({ capacity, name }) =>
              cell([
                ...capacity.map((text) => line(text, { bold: true })),
                ...free(),
                line(name ?? '', { bold: true }),
              ]),
            ),
          ],
        }),
      ],
    }),
  ];
}
