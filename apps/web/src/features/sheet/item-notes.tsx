import { useState } from 'react';
import { itemNoteId, SCORE_COLUMNS, type ScoreColumn } from '@chuan-xa/scoring';
import { columnWord, sayItem } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import type { StandingCells } from '../entry/standing-cells.js';
import { RemarkEntry, remarkText } from './remark-entry.js';
import styles from './sheet.module.css';

interface Props {
  sheet: string;
  item: string;
  cellOf: StandingCells;
  /** The column whose notes this account writes now; null where none. */
  writes: ScoreColumn | null;
  /** The score is far from the last round's: a word is asked for. */
  jumps: boolean;
}

/** The notes on one item: those of others to be read, one's own to be written where there is something to say. */
export function ItemNotes({ sheet, item, cellOf, writes, jumps }: Props) {
  const [opened, setOpened] = useState(false);
  const id = itemNoteId(item);
  const own = writes === null ? '' : remarkText(cellOf, writes, id);
  const asked = jumps && own === '';
  const shut = writes === null || !(opened || asked || own !== '' || cellOf(writes, id).unsent !== undefined);
  return (
    <>
      {SCORE_COLUMNS.filter((column) => column !== writes && remarkText(cellOf, column, id) !== '').map((column) => (
        <p key={column} className={styles.said}>
          <span className="soft">Ghi chú ({columnWord(column)}):</span> {remarkText(cellOf, column, id)}
        </p>
      ))}
      {writes === null ? null : shut ? (
        <Button look="quiet" className="not-printed" onClick={() => setOpened(true)}>
          + Ghi chú<span className="only-heard"> của {sayItem(item)}</span>
        </Button>
      ) : (
        <RemarkEntry
          sheet={sheet}
          column={writes}
          item={id}
          cellOf={cellOf}
          asked={asked}
          takesFocus={opened}
          label={asked ? `Khác nhiều so với đợt trước: vì sao? (${sayItem(item)})` : `Ghi chú của ${sayItem(item)}`}
        />
      )}
    </>
  );
}
