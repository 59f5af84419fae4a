import { useMemo, useState } from 'react';
import { evaluate, type Answers, type Zone } from '@chuan-xa/scoring';
import { formatDecimal, sayEachReason, sayHeadline, sayWayBack, zoneWord } from '@chuan-xa/wording';
import { Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ChoiceField, TextField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { OutcomeLabel } from '../../components/outcome.js';
import { Bar } from '../../components/page.js';
import { gridColumns, type GridColumn } from '../entry/columns.js';
import { kindHint, readTyped } from '../entry/read-typed.js';
import type { Law } from './law.js';
import styles from './law.module.css';

const NONE_FOLDED: ReadonlySet<string> = new Set();
const ZONES = ['1', '2', '3'] as const satisfies readonly Zone[];

/** What the standard would say of scores that are typed here; the engine judges them in the browser, and nothing is kept. */
export function TrialTab({ law }: { law: Law }) {
  const columns = useMemo(() => gridColumns(law, NONE_FOLDED).filter(({ made }) => made !== 'sum'), [law]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [zone, setZone] = useState('');
  const read = columns.map((column) => ({ column, of: readTyped(law, column, typed[column.id] ?? '') }));
  if (columns.length === 0)
    return <Empty>Bản {law.revision} chưa có tiêu chí nào để chấm thử. Chọn bản khác, hoặc đọc phần “Nội dung”.</Empty>;
  return (
    <>
      <Bar>
        <p>Chấm thử theo bản {law.revision}: gõ điểm, kết luận hiện ngay. Không lưu gì, không của xã nào.</p>
        {law.zones === null ? null : (
          <ChoiceField
            label="Vùng"
            none="chưa biết"
            choices={ZONES.map((one) => ({ value: one, label: zoneWord(one) }))}
            value={zone}
            onChange={setZone}
          />
        )}
        <Button onClick={() => setTyped({})}>Xóa các ô</Button>
      </Bar>
      <div className={styles.trial}>
        <div className={styles.asked}>
          {read.map(({ column, of }) => (
            <TextField
              key={column.id}
              label={labelOf(column)}
              hint={hintOf(column)}
              autoComplete="off"
              value={typed[column.id] ?? ''}
              onChange={(text) => setTyped((former) => ({ ...former, [column.id]: text }))}
              error={'why' in of ? of.why : null}
            />
          ))}
        </div>
        <Verdict law={law} zone={ZONES.find((one) => one === zone) ?? null} read={read} />
      </div>
    </>
  );
}

const labelOf = ({ id, kind, name }: GridColumn): string => (kind === 'declared' ? name : `${id}. ${name}`);

const hintOf = ({ kind, max, floor, asks }: GridColumn): string =>
  [
    max === null ? '' : `tối đa ${formatDecimal(max)}`,
    floor === null ? '' : `sàn ${formatDecimal(floor)}`,
    asks ?? '',
    kind === 'points' ? '' : kindHint[kind],
  ]
    .filter((part) => part !== '')
    .join('; ');

function Verdict({
  law,
  zone,
  read,
}: {
  law: Law;
  zone: Zone | null;
  read: readonly { column: GridColumn; of: ReturnType<typeof readTyped> }[];
}) {
  const answers: Answers = {};
  let disqualified: boolean | null = null;
  for (const { column, of } of read) {
    if ('why' in of || of.value === null || 'text' in of.value) continue;
    if ('declared' in of.value) disqualified = of.value.declared;
    else answers[column.id] = of.value;
  }
  const result = evaluate(law, answers, { zone, disqualified });
  if (!result.ok) return <Notice look="warn">Các ô đã gõ chưa chấm được. Sửa các ô có báo lỗi.</Notice>;
  const { verdict } = result;
  return (
    <section className={styles.part} aria-label="Kết luận thử">
      <h2>
        <OutcomeLabel outcome={verdict.outcome} provisional={verdict.provisional} />
      </h2>
      <p role="status">{sayHeadline(verdict, law)}</p>
      {verdict.total === null ? null : (
        <p>
          Tổng điểm {formatDecimal(verdict.total)}
          {verdict.maxTotal === null ? '' : `/${formatDecimal(verdict.maxTotal)}`}
        </p>
      )}
      {verdict.reasons.length === 0 ? null : (
        <ul>
          {sayEachReason(verdict.reasons, law).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {verdict.outcome === 'met' ? null : <p>{sayWayBack(verdict.wayBack, law, verdict.reasons, 'long')}</p>}
    </section>
  );
}
