import type { Edition, ScoreColumn } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';
import { OutcomeLabel } from '../../components/outcome.js';
import { unsentOf } from '../../offline/by-sheet.js';
import type { UnsentOf } from '../../offline/unsent-cell.js';
import { failingOf, liveVerdict } from './live-verdict.js';
import { shownCell, textOf, wayText } from './grid-row.js';
import type { GridColumn } from './columns.js';
import { standingCells } from './standing-cells.js';
import type { GridSheet } from './use-grid.js';
import styles from './printed-grid.module.css';

interface Props {
  label: string;
  edition: Edition;
  sheets: readonly GridSheet[];
  columns: readonly GridColumn[];
  shown: ScoreColumn;
  unsent: ReadonlyMap<string, UnsentOf>;
}

/** So many columns of scores stand beside the names on a sheet of A4 laid across. */
const COLUMNS_A_BLOCK = 12;

/** The grid on paper: every commune and every column, as many columns at a time as a sheet takes; the results stand with the last. */
export function PrintedGrid({ label, edition, sheets, columns, shown, unsent }: Props) {
  const rows = sheets.map((sheet) => {
    const own = unsentOf(unsent, sheet.id);
    const verdict = liveVerdict(edition, sheet, own);
    return { sheet, verdict, failing: failingOf(verdict), cellOf: standingCells(sheet, own) };
  });
  const blocks = blocksOf(columns);
  return (
    <div className={styles.printed}>
      {blocks.map((block, place) => (
        <table key={block[0]?.id ?? place} aria-label={`${label}, phần ${place + 1} trong ${blocks.length}`}>
          <thead>
            <tr>
              <th scope="col">Xã</th>
              {block.map((column) => (
                <th key={column.id} scope="col">
                  <b>{column.short}</b> {column.id === 'disqualified' ? '' : column.name}
                  {column.max === null ? '' : ` (tối đa ${formatDecimal(column.max)})`}
                </th>
              ))}
              {place === blocks.length - 1 ? (
                <>
                  <th scope="col">Tổng</th>
                  <th scope="col">Kết quả theo điểm đang có</th>
                  <th scope="col">Còn thiếu, cách đạt</th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ sheet, verdict, failing, cellOf }) => (
              <tr key={sheet.id}>
                <th scope="row">{sheet.name}</th>
                {block.map((column) => (
                  <td key={column.id}>
                    {failing.has(column.id) ? '▼ ' : ''}
                    {textOf(shownCell(column, cellOf(shown, column.id), verdict, sheet))}
                  </td>
                ))}
                {place === blocks.length - 1 ? (
                  <>
                    <td>{verdict?.total ? formatDecimal(verdict.total) : ''}</td>
                    <td>{verdict && <OutcomeLabel outcome={verdict.outcome} provisional={verdict.provisional} />}</td>
                    <td className={styles.way}>
                      {verdict === null || verdict.outcome === 'met' ? null : wayText(verdict, edition)}
                    </td>
                  </>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** Columns by the sheetful; the last leaves room for the results. */
function blocksOf(columns: readonly GridColumn[]): GridColumn[][] {
  const blocks: GridColumn[][] = [];
  for (let from = 0; from < columns.length; from += COLUMNS_A_BLOCK)
    blocks.push(columns.slice(from, from + COLUMNS_A_BLOCK));
  return (blocks.at(-1)?.length ?? 0) > COLUMNS_A_BLOCK / 2 && columns.length > COLUMNS_A_BLOCK
    ? [...blocks, []]
    : blocks;
}
