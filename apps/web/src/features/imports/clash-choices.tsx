import { useId } from 'react';
import { formatCount, formatMoment } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { LongTable } from '../../components/long-table.js';
import { groupsOf, keyOf, withTaken, type Choices, type ClashGroup, type Take } from './clashes.js';
import type { Clash, Import } from './kinds.js';
import styles from './imports.module.css';

interface Props {
  kind: Import['kind'];
  clashes: readonly Clash[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** A row of the table: one cell, or what is chosen for all cells of a commune at once. */
type Row = { clash: Clash } | { group: ClashGroup };

/** Both values of every cell that file and system changed, and which of them holds: by cell, by commune, or for all. */
export function ClashChoices({ kind, clashes, choices, onChoose }: Props) {
  const id = useId();
  const whole = kind === 'assessments' ? 'Cả xã' : 'Cả dòng';
  const rows = groupsOf(clashes).flatMap((group): Row[] => [
    ...(group.clashes.length > 1 ? [{ group }] : []),
    ...group.clashes.map((clash) => ({ clash })),
  ]);
  const chosen = clashes.filter((clash) => choices.has(keyOf(clash))).length;
  const choose = (of: readonly Clash[], take: Take): void => onChoose(withTaken(choices, of, take));
  const option = (clash: Clash, take: Take) => (
    <label className={styles.take}>
      <input
        type="radio"
        name={`${id} ${keyOf(clash)}`}
        checked={choices.get(keyOf(clash)) === take}
        onChange={() => choose([clash], take)}
      />
      <span>
        <span className="only-heard">
          {clash.what}, {take === 'file' ? 'trong tệp' : 'trên hệ thống'}:{' '}
        </span>
        {clash[take] === '' ? 'để trống' : clash[take]}
      </span>
    </label>
  );
  const both = (group: ClashGroup, take: Take) => (
    <Button onClick={() => choose(group.clashes, take)}>
      {whole}
      <span className="only-heard">
        {' '}
        ({group.of}): {take === 'file' ? 'lấy theo tệp' : 'giữ như hệ thống'}
      </span>
    </Button>
  );
  const cell = (row: Row, take: Take) => ('group' in row ? both(row.group, take) : option(row.clash, take));
  return (
    <>
      <div className={styles.acts}>
        <Button onClick={() => choose(clashes, 'file')}>Mọi ô lấy theo tệp</Button>
        <Button onClick={() => choose(clashes, 'system')}>Mọi ô giữ như hệ thống</Button>
      </div>
      <LongTable
        caption="Lấy giá trị nào ở từng ô"
        rows={rows}
        keyOf={(row) => ('group' in row ? `group ${row.group.of}` : keyOf(row.clash))}
        columns={[
          {
            key: 'what',
            head: 'Của',
            names: true,
            cell: (row) =>
              'group' in row ? `${row.group.of} (${formatCount(row.group.clashes.length)} ô)` : row.clash.what,
          },
          { key: 'file', head: 'Trong tệp', cell: (row) => cell(row, 'file') },
          { key: 'system', head: 'Trên hệ thống', cell: (row) => cell(row, 'system') },
          {
            key: 'by',
            head: 'Người ghi trên hệ thống',
            cell: (row) => ('group' in row ? null : `${row.clash.by}, ${formatMoment(row.clash.at)}`),
          },
        ]}
      />
      <p role="status">
        Đã chọn {formatCount(chosen)} trên {formatCount(clashes.length)} ô.
      </p>
    </>
  );
}
