import type { StatementText } from '@chuan-xa/meetings';
import { capitalise, reviewReportWords, statementPartWords, statementStateWord } from '@chuan-xa/wording';
import { Table, type Column, type FormBook } from '../official-form/index.js';
import type { ReviewMeetingReport } from './report.js';
import { momentLine, openSheet, STATEMENTS_SHEET, titleLines } from './sheet.js';

/** One line of a statement: a long text takes several rows, since Excel knows no row higher than 409 points. */
interface StatementRow {
  office: string;
  state: string;
  part: string | null;
  text: string | null;
}

const COLUMNS: Column<StatementRow>[] = [
  { key: 'order', head: ['STT'], width: 6, kind: 'order' },
  { key: 'office', head: ['Đơn vị'], width: 28, kind: 'text', cell: ({ office }) => ({ value: office }) },
  { key: 'state', head: ['Trạng thái'], width: 16, kind: 'text', cell: ({ state }) => ({ value: state }) },
  { key: 'part', head: ['Mục'], width: 18, kind: 'text', cell: ({ part }) => ({ value: part }) },
  { key: 'text', head: ['Nội dung'], width: 110, kind: 'text', cell: ({ text }) => ({ value: text }) },
];
/** Letters of one row; about twelve lines. */
const LONGEST = 1200;
const PARTS = Object.keys(statementPartWords) as (keyof StatementText)[];

/** What the offices state for the meeting: the department's summary first, then each office in its order, of the unconfirmed ones the state alone. */
export async function writeStatementsSheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const title = {
    form: '',
    title: 'HẠN CHẾ, NGUYÊN NHÂN, GIẢI PHÁP, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ',
    lines: titleLines(momentLine(report)),
  };
  const sheet = openSheet(book, report, STATEMENTS_SHEET, title, COLUMNS, { head: true, columns: 2 });
  const table = new Table(sheet, COLUMNS);
  const head = table.head();
  for (const [at, row] of rowsOf(report).entries()) await table.row(row, at + 1);
  sheet.repeatOnPages(head);
  sheet.filter(head.to, sheet.next - 1);
  sheet.close();
}

function rowsOf({ statements, statementSummary: summary }: ReviewMeetingReport): StatementRow[] {
  const own = summary === null ? [] : linesOf(reviewReportWords.summary, '', summary);
  return [
    ...own,
    ...statements.flatMap(({ officeName, state, text }) => {
      const word = capitalise(statementStateWord(state));
      return text === null
        ? [{ office: officeName, state: word, part: null, text: null }]
        : linesOf(officeName, word, text);
    }),
  ];
}

const linesOf = (office: string, state: string, text: StatementText): StatementRow[] =>
  PARTS.flatMap((part) =>
    text[part]
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap(pieces)
      .map((line) => ({ office, state, part: capitalise(statementPartWords[part]), text: line })),
  );

/** A long line cut behind a word. */
function pieces(line: string): string[] {
  if (line.length <= LONGEST) return [line];
  const space = line.lastIndexOf(' ', LONGEST);
  const end = space > 0 ? space : LONGEST;
  return [line.slice(0, end), ...pieces(line.slice(end).trimStart())];
}
