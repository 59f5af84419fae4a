import {
  countFormat,
  letter,
  Table,
  writeList,
  writeSignatures,
  type FormSheet,
  type FormBook,
  type WrittenList,
} from '../official-form/index.js';
import { detailColumns } from './detail-columns.js';
import { LOOKS, MARKS } from './outcomes.js';
import type { DetailRow, OutcomeLook, ReviewMeetingReport } from './report.js';
import { momentLine, NONE, openSheet, scopeLine, SHEET_NAMES, titleLines } from './sheet.js';

const NAMES: Record<OutcomeLook, { word: string; name: string }> = {
  met: { word: 'đạt', name: 'SoXaDat' },
  notMet: { word: 'không đạt', name: 'SoXaKhongDat' },
  undetermined: { word: 'chưa xác định', name: 'SoXaChuaXacDinh' },
  notAssessed: { word: 'chưa đánh giá', name: 'SoXaChuaDanhGia' },
};

/** Points; all rows are one line of numbers. */
const ROW_HEIGHT = 16.5;

/** Sheet 3: points by criterion, the failing ones filled and marked ▼. */
export async function writeDetailSheet(book: FormBook, report: ReviewMeetingReport): Promise<void> {
  const columns = detailColumns(report, report.detail);
  const title = {
    form: 'Biểu số 03',
    title: `ĐIỂM CHI TIẾT THEO BỘ TIÊU CHÍ QUỐC GIA VỀ Y TẾ XÃ NĂM ${report.year}`,
    lines: titleLines(
      momentLine(report),
      scopeLine(report),
      report.detail.sharedNote,
      '▼ và ô tô màu: điểm dưới sàn của tiêu chí hoặc dưới mức tổng điểm phải đạt. Ô trống: chưa đánh giá, không phải điểm 0.',
    ),
  };
  const sheet = openSheet(book, report, SHEET_NAMES.detail, title, columns, { head: true, columns: 3 });
  const table = new Table(sheet, columns, ROW_HEIGHT);
  const head = table.head();
  const outcomes = new Map<OutcomeLook, number>();
  const written = await writeList(sheet, table, counted(report.detail.rows, outcomes), {
    labelKey: 'office',
    countKey: 'commune',
    unit: 'xã',
    groupOf: (row) => row.office,
    tallies: [
      {
        key: 'outcome',
        pattern: `${MARKS.met}*`,
        format: countFormat('xã đạt'),
        counts: (row) => row.outcome.look === 'met',
      },
    ],
    empty: NONE,
    totalLabel: 'Tổng cộng',
  });
  sheet.repeatOnPages(head);
  sheet.filter(head.to, written.body.to);
  await writeOutcomes(book, sheet, table, written, outcomes);
  writeSignatures(sheet, report.head, false);
  sheet.close();
}

async function* counted(rows: AsyncIterable<DetailRow>, outcomes: Map<OutcomeLook, number>): AsyncIterable<DetailRow> {
  for await (const row of rows) {
    outcomes.set(row.outcome.look, (outcomes.get(row.outcome.look) ?? 0) + 1);
    yield row;
  }
}

/** The four outcomes, which add up to the total. */
async function writeOutcomes(
  book: FormBook,
  sheet: FormSheet,
  table: Table<DetailRow>,
  { body }: WrittenList,
  outcomes: Map<OutcomeLook, number>,
): Promise<void> {
  const at = letter(table.columns.findIndex(({ key }) => key === 'outcome'));
  for (const look of LOOKS) {
    const formula = `COUNTIF(${at}${body.from}:${at}${body.to},"${MARKS[look]}*")`;
    const row = await table.gathered(
      'subtotal',
      new Map([
        ['office', { value: `${MARKS[look]} ${NAMES[look].word}` }],
        ['commune', { value: { formula, result: outcomes.get(look) ?? 0 }, format: countFormat('xã') }],
      ]),
    );
    book.name(NAMES[look].name, sheet, table.address('commune', row));
  }
}
