import { useState } from 'react';
import { capitalise, statementPartWords } from '@chuan-xa/wording';
import { Problem, sentenceOf } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import { Button } from '../../components/button.js';
import { Acts } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { PARTS, partsOf, type Parts } from './statements.js';
import styles from './statements.module.css';

/** What stands on the server, with its version; null: nothing yet. */
export type Standing = (Parts & { version: number | null }) | null;

interface Props {
  standing: Standing;
  /** Writes; gives the version that then stands. Throws what the server refuses. */
  write: (parts: Parts, seen: number | null) => Promise<number | null>;
  /** What else can be done with what is written: it is written first. */
  then?: { label: string; act: () => Promise<void> };
  /** Stands beside the buttons: what fills the fields from elsewhere. */
  fill?: { label: string; parts: () => Parts };
}

/** The four parts, written together. What another wrote meanwhile is shown beside, and nothing is lost. */
export function PartsForm({ standing, write, then, fill }: Props) {
  const act = useAct();
  const [typed, setTyped] = useState<Parts>(() => partsOf(standing));
  const [seen, setSeen] = useState(standing?.version ?? null);
  const changed = PARTS.some((part) => typed[part] !== partsOf(standing)[part]);
  const other = act.failure instanceof Problem ? ((act.failure.body.kept ?? null) as Standing) : null;
  const save = async (over: number | null): Promise<void> => {
    setSeen(await write(typed, over));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void act.run(() => save(seen));
      }}
    >
      {act.failure === null ? null : (
        <Notice look="danger" title="Chưa ghi được.">
          <p>{sentenceOf(act.failure)}</p>
          {other === null ? null : (
            <>
              <dl className={styles.parts}>
                {PARTS.filter((part) => other[part] !== typed[part]).map((part) => (
                  <div key={part}>
                    <dt>{capitalise(statementPartWords[part])} trên máy chủ</dt>
                    <dd>{other[part]}</dd>
                  </div>
                ))}
              </dl>
              <Acts>
                <Button onClick={() => void act.run(() => save(other.version))}>Ghi bản của tôi</Button>
                <Button
                  onClick={() => {
                    setTyped(partsOf(other));
                    setSeen(other.version);
                    act.forget();
                  }}
                >
                  Lấy bản trên máy chủ
                </Button>
              </Acts>
            </>
          )}
        </Notice>
      )}
      {PARTS.map((part) => (
        <NoteField
          key={part}
          label={capitalise(statementPartWords[part])}
          optional
          rows={4}
          maxLength={8000}
          value={typed[part]}
          onChange={(text) => setTyped((was) => ({ ...was, [part]: text }))}
          error={act.fault(part)}
        />
      ))}
      <Acts>
        <Button look={then === undefined ? 'main' : 'plain'} type="submit" busy={act.busy}>
          Lưu
        </Button>
        {then === undefined ? null : (
          <Button
            look="main"
            busy={act.busy}
            onClick={() =>
              void act.run(async () => {
                await save(seen);
                await then.act();
              })
            }
          >
            {then.label}
          </Button>
        )}
        {fill === undefined ? null : <Button onClick={() => setTyped(fill.parts())}>{fill.label}</Button>}
        <span className="soft" role="status">
          {changed ? 'Có chữ chưa lưu.' : ''}
        </span>
      </Acts>
    </form>
  );
}
