import { useId } from 'react';
import { capitalise, formatCount, formatDecimal, idList, sayWayBack } from '@chuan-xa/wording';
import type { Edition } from '@chuan-xa/scoring';
import { OutcomeLabel } from '../../components/outcome.js';
import { Table, type Column } from '../../components/table.js';
import { whyNot, type Move } from './moves.js';
import type { Readiness } from './readiness.js';
import styles from './moves.module.css';

interface Props {
  move: Move;
  edition: Edition;
  rows: readonly Readiness[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], chosen: boolean) => void;
  /** Several offices stand in the list. */
  offices: boolean;
}

/** The sheets that can be moved: which of them, what each would come to, and what is to be looked at first. */
export function ChooseSheets({ move, edition, rows, chosen, onChoose, offices }: Props) {
  const all = useId();
  const free = rows.filter((row) => whyNot(move, row) === null).map(({ sheet }) => sheet.id);
  const taken = free.filter((id) => chosen.has(id)).length;
  const columns: Column<Readiness>[] = [
    {
      key: 'chosen',
      head: (
        <>
          <label htmlFor={all} className="only-heard">
            Chọn mọi phiếu trong danh sách
          </label>
          <input
            id={all}
            type="checkbox"
            className={styles.tick}
            checked={taken > 0 && taken === free.length}
            disabled={free.length === 0}
            ref={(box) => {
              if (box !== null) box.indeterminate = taken > 0 && taken < free.length;
            }}
            onChange={(event) => onChoose(free, event.target.checked)}
          />
        </>
      ),
      cell: ({ sheet }) => (
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={`Chọn phiếu của ${sheet.commune}`}
          checked={chosen.has(sheet.id)}
          disabled={!free.includes(sheet.id)}
          onChange={(event) => onChoose([sheet.id], event.target.checked)}
        />
      ),
    },
    {
      key: 'commune',
      head: 'Xã',
      names: true,
      cell: ({ sheet }) => (
        <>
          {capitalise(sheet.commune)}
          {offices ? <span className={styles.office}>{sheet.officeName}</span> : null}
        </>
      ),
    },
    { key: 'entered', head: 'Đã nhập', number: true, cell: ({ entered, of }) => `${entered}/${of}` },
    {
      key: 'total',
      head: 'Tổng điểm',
      number: true,
      cell: ({ verdict }) => (verdict?.total ? formatDecimal(verdict.total) : '–'),
    },
    {
      key: 'outcome',
      head: move === 'submit' || move === 'accept' ? 'Sẽ có kết quả' : 'Kết quả',
      tight: true,
      cell: ({ verdict, empty }) =>
        verdict === null || empty ? '–' : <OutcomeLabel outcome={verdict.outcome} provisional={verdict.provisional} />,
    },
    {
      key: 'look',
      head: 'Cần xem',
      cell: (row) => (
        <ul className={styles.looks}>
          {looksOf(move, edition, row).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Table
      caption="Các phiếu, chọn từng phiếu"
      rows={rows}
      keyOf={({ sheet }) => sheet.id}
      columns={edition.scoredBy === 'threshold' ? columns.filter(({ key }) => key !== 'total') : columns}
    />
  );
}

/** What is to be looked at before the sheet is moved, each in a few words. */
function looksOf(move: Move, edition: Edition, row: Readiness): string[] {
  const stops = whyNot(move, row);
  const { missing, jumps, notAppraised, verdict, empty } = row;
  return [
    stops ?? '',
    missing.length === 0 || empty ? '' : `Chưa nhập ${idList(missing, true)}`,
    jumps.length === 0 ? '' : `Khác nhiều so với đợt trước, chưa ghi vì sao: ${idList(jumps, true)}`,
    move === 'accept' && notAppraised.length > 0 ? `${formatCount(notAppraised.length)} ô chưa thẩm định` : '',
    move !== 'return' && verdict?.outcome === 'notMet' ? sayWayBack(verdict.wayBack, edition, verdict.reasons) : '',
  ].filter(Boolean);
}
