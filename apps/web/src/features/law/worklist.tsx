import { useMemo, useRef, useState, type ReactNode } from 'react';
import { formatCount, howWord } from '@chuan-xa/wording';
import { sentenceOf } from '../../api/problem.js';
import { finds } from '../../app/compare.js';
import { useFilters } from '../../app/filters.js';
import { Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ChoiceField, TextField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { Bar } from '../../components/page.js';
import { ActDesk } from './act-desk.js';
import { HOWS, type ActFile, type Law, type LawValue, type LawValues } from './law.js';
import type { TypedValues } from './typed-values.js';
import { useWriteValues } from './use-write-values.js';
import { ValueRow } from './value-row.js';
import look from './law.module.css';
import styles from './worklist.module.css';

interface Props {
  law: Law;
  /** Of the office's draft. */
  values: LawValues;
  acts: readonly ActFile[];
  typed: TypedValues;
  dropDraft: ReactNode;
}

const CRITERION = /^criteria\/([^/]+)\//;
const partOf = ({ path }: LawValue): string => CRITERION.exec(path)?.[1] ?? 'chung';
/** As they stand in the address. */
const howAt = { unknown: 'chua-biet', borrowed: 'muon', secondary: 'thu-cap', act: 'goc' } as const;
const ALL = 'tat-ca';

/** The values of the draft, to be held against the act one after another: each as it stands, and as the act has it. */
export function Worklist({ law, values, acts, typed, dropDraft }: Props) {
  const filters = useFilters();
  const list = useRef<HTMLUListElement>(null);
  const [act, setAct] = useState(acts[0]?.id ?? '');
  const [citation, setCitation] = useState('');
  const shown = useShown(values.values);
  const left = values.values.filter(({ how }) => how !== 'act').length;
  const write = useWriteValues({ law, values, typed, act, citation });

  const save = async (paths: readonly string[]): Promise<void> => {
    const next = shown.find(
      (one, at) => at > shown.findIndex(({ path }) => path === paths[0]) && !paths.includes(one.path),
    );
    const faulty = await write.send(paths);
    const at = faulty ?? next?.path;
    const row = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-path') === at);
    const fields = [...(row?.querySelectorAll<HTMLElement>('input[type="text"], select') ?? [])];
    const seen = fields.filter((field) => field.closest('details:not([open])') === null);
    const target = seen.find((field) => field.getAttribute('aria-invalid') === 'true') ?? seen[0];
    (target ?? list.current)?.focus();
  };
  return (
    <>
      <Bar>
        <p>
          Bản nháp {values.of.revision}: còn {formatCount(left)} trong {formatCount(values.values.length)} giá trị chưa
          từ văn bản gốc.
        </p>
        {dropDraft}
      </Bar>
      <ActDesk law={law} acts={acts} act={act} onAct={setAct} citation={citation} onCitation={setCitation} />
      <Bar>
        <ChoiceField
          label="Biết từ đâu"
          none="chưa từ văn bản gốc"
          choices={[
            ...HOWS.map((how) => ({ value: howAt[how], label: howWord(how) })).reverse(),
            { value: ALL, label: 'tất cả' },
          ]}
          value={filters.of('biet')}
          onChange={(biet) => filters.put({ biet })}
        />
        <ChoiceField
          label="Phần"
          none="mọi phần"
          choices={[
            { value: 'chung', label: 'quy định chung' },
            ...law.criteria.map(({ id, name }) => ({ value: id, label: `Tiêu chí ${id}. ${name}` })),
          ]}
          value={filters.of('tc')}
          onChange={(tc) => filters.put({ tc })}
        />
        <TextField
          label="Tìm"
          type="search"
          value={filters.of('tim')}
          onChange={(tim) => filters.put({ tim }, { typing: true })}
        />
      </Bar>
      {shown.length === 0 ? (
        <Empty>
          {left === 0
            ? 'Mọi giá trị đã từ văn bản gốc. Sang “Xem trước và công bố” để xem bản nháp thay đổi những gì.'
            : 'Không có giá trị nào khớp với các lựa chọn trên. Đổi lựa chọn, hoặc chọn “tất cả”.'}
        </Empty>
      ) : (
        <ul ref={list} className={look.list} aria-label="Các giá trị cần đối chiếu" tabIndex={-1}>
          {shown.map((value) => (
            <ValueRow
              key={value.path}
              edition={law.id}
              value={value}
              typed={typed}
              commonCitation={citation}
              fault={write.faultAt(value.path)}
              busy={write.busy}
              onSave={() => void save([value.path])}
            />
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {write.failure === null ? null : (
          <Notice look="danger" title="Chưa ghi giá trị nào.">
            {write.together ? null : <p>{sentenceOf(write.failure)}</p>}
            {write.elsewhere(new Set(shown.map(({ path }) => path))).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {write.together ? (
              <p>Các giá trị phải khớp nhau. Nếu nhiều giá trị cùng đổi, đánh dấu chúng rồi ghi một lần.</p>
            ) : null}
          </Notice>
        )}
        {typed.chosen.length === 0 ? null : (
          <div className={styles.bulk}>
            <span>Đã đánh dấu {formatCount(typed.chosen.length)} giá trị.</span>
            <Button look="main" busy={write.busy} onClick={() => void save(typed.chosen)}>
              {`Ghi ${formatCount(typed.chosen.length)} giá trị một lần`}
            </Button>
            <Button onClick={() => typed.chosen.forEach((path) => typed.put(path, { chosen: false }))}>
              Bỏ đánh dấu
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** Those that the filters in the address leave. */
function useShown(values: readonly LawValue[]): LawValue[] {
  const filters = useFilters();
  const [how, part, looked] = [filters.of('biet'), filters.of('tc'), filters.of('tim')];
  return useMemo(
    () =>
      values.filter(
        (one) =>
          (how === ALL || (how === '' ? one.how !== 'act' : howAt[one.how] === how)) &&
          (part === '' || partOf(one) === part) &&
          finds(looked, one.name, one.citation, one.note),
      ),
    [values, how, part, looked],
  );
}
