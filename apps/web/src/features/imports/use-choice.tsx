import { answerKindWords, capitalise, columnWords, type AnswerKindCode, type ScoreColumn } from '@chuan-xa/wording';
import field from '../../components/field.module.css';
import type { Use } from './sheet-map.js';
import { codeOf, fromCode, type UseGroup } from './uses.js';
import styles from './imports.module.css';

interface Props {
  /** For those who hear the page: "Cột D, Tiêu chí 1". */
  column: string;
  use: Use;
  groups: readonly UseGroup[];
  onChange: (use: Use) => void;
}

/** What one column is; of a score also whose, and how it is written. */
export function UseChoice({ column, use, groups, onChange }: Props) {
  return (
    <div className={styles.use}>
      <select
        className={field.input}
        aria-label={`${column} là gì`}
        value={codeOf(use)}
        onChange={(event) => onChange(fromCode(event.target.value, use))}
      >
        <option value="">Để ngoài, không đọc</option>
        {groups.map(({ label, entries }) => (
          <optgroup key={label} label={label}>
            {entries.map((entry) => (
              <option key={entry.value} value={entry.value}>
                {entry.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {use?.kind === 'answer' || use?.kind === 'disqualified' ? (
        <select
          className={field.input}
          aria-label={`${column}: điểm của lần chấm nào`}
          value={use.scores}
          onChange={(event) => onChange({ ...use, scores: event.target.value as ScoreColumn })}
        >
          {Object.entries(columnWords).map(([value, word]) => (
            <option key={value} value={value}>
              {capitalise(word)}
            </option>
          ))}
        </select>
      ) : null}
      {use?.kind === 'answer' && use.id.includes('.') ? (
        <select
          className={field.input}
          aria-label={`${column}: ghi bằng gì`}
          value={use.answer}
          onChange={(event) => onChange({ ...use, answer: event.target.value as AnswerKindCode })}
        >
          {Object.entries(answerKindWords).map(([value, word]) => (
            <option key={value} value={value}>
              {capitalise(word)}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  );
}
