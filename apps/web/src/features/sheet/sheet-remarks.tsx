import { SCORE_COLUMNS, type ScoreColumn } from '@chuan-xa/scoring';
import { capitalise, columnWord, sayItem } from '@chuan-xa/wording';
import { Section } from '../../components/page.js';
import type { StandingCells } from '../entry/standing-cells.js';
import { RemarkEntry, remarkText } from './remark-entry.js';
import styles from './sheet.module.css';

const remarks = [
  { item: 'note', label: 'Ghi chú của phiếu' },
  { item: 'evidence', label: 'Minh chứng để ở đâu' },
] as const;

/** What is said of the whole sheet: a note, and where its evidence is to be found. */
export function SheetRemarks({
  sheet,
  cellOf,
  writes,
}: {
  sheet: string;
  cellOf: StandingCells;
  writes: ScoreColumn | null;
}) {
  const said = remarks.flatMap(({ item }) =>
    SCORE_COLUMNS.filter((column) => column !== writes).flatMap((column) => {
      const text = remarkText(cellOf, column, item);
      return text === '' ? [] : [{ item, column, text }];
    }),
  );
  if (writes === null && said.length === 0) return null;
  return (
    <Section title="Ghi chú, minh chứng của cả phiếu">
      {said.map(({ item, column, text }) => (
        <p key={`${column} ${item}`} className={styles.said}>
          <span className="soft">
            {capitalise(sayItem(item))} ({columnWord(column)}):
          </span>{' '}
          {text}
        </p>
      ))}
      {writes === null ? null : (
        <div className={styles.remarks}>
          {remarks.map(({ item, label }) => (
            <RemarkEntry
              key={item}
              sheet={sheet}
              column={writes}
              item={item}
              label={`${label} (${columnWord(writes)})`}
              cellOf={cellOf}
              rows={3}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
