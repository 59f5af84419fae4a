import { useEffect } from 'react';
import { capitalise, statementPartWords } from '@chuan-xa/wording';
import { sentenceOf } from '../../api/problem.js';
import { useLink } from '../../api/link.js';
import { useAct } from '../../app/act.js';
import { Button } from '../../components/button.js';
import { Acts } from '../../components/dialog.js';
import { NoteField } from '../../components/field.js';
import { Notice } from '../../components/notice.js';
import { say } from '../../components/said.js';
import { PARTS, type Parts } from './parts.js';
import { TextRefused } from './text-refused.js';
import { shownParts, textKey, type Standing, type TextOf } from './unsent-statement.js';
import {
  holdStatement,
  leaveStatement,
  sendStatement,
  typeStatement,
  useUnsentStatements,
} from './unsent-statements.js';
import styles from './statements.module.css';

interface Props {
  of: TextOf;
  standing: Standing;
  /** What else can be done with what is written, once it is with the server. */
  then?: { label: string; failed: string; act: () => Promise<void> };
  /** Stands beside the buttons: what fills the fields from elsewhere, of what they hold. */
  fill?: { label: string; parts: (shown: Parts) => Parts };
}

/** The four parts. What is typed is kept in this browser at once and sent when a field is left; what another wrote is shown beside. */
export function PartsForm({ of, standing, then, fill }: Props) {
  const act = useAct();
  const unsent = useUnsentStatements().get(textKey(of)) ?? null;
  const shown = shownParts(standing, unsent);
  const type = (typed: Partial<Parts>): void => typeStatement(of, standing, typed);
  const { round, office } = of;
  // a field that goes away with its page is not left by the keyboard
  useEffect(() => () => leaveStatement({ round, office }), [round, office]);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void act.run(async () => {
          if (await sendStatement(of)) say('Đã lưu.');
        });
      }}
    >
      {act.failure === null || unsent?.state === 'refused' ? null : (
        <Notice look="danger" title={then?.failed ?? 'Chưa ghi được.'}>
          <p>{sentenceOf(act.failure)}</p>
        </Notice>
      )}
      {unsent?.state === 'refused' ? <TextRefused of={unsent} /> : null}
      <div className={styles.fields} onFocus={() => holdStatement(of)} onBlur={() => leaveStatement(of)}>
        {PARTS.map((part) => (
          <NoteField
            key={part}
            label={capitalise(statementPartWords[part])}
            optional
            rows={4}
            maxLength={8000}
            value={shown[part]}
            onChange={(text) => type({ [part]: text })}
            error={unsent?.faults[part] ?? null}
          />
        ))}
      </div>
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
                if (await sendStatement(of)) await then.act();
              })
            }
          >
            {then.label}
          </Button>
        )}
        {fill === undefined ? null : <Button onClick={() => type(fill.parts(shown))}>{fill.label}</Button>}
        <HowKept
          isSent={unsent === null}
          isThere={(standing?.version ?? null) !== null}
          isRefused={unsent?.state === 'refused'}
        />
      </Acts>
    </form>
  );
}

/** Where what was typed is at this moment. */
function HowKept({ isSent, isThere, isRefused }: { isSent: boolean; isThere: boolean; isRefused: boolean }) {
  const link = useLink();
  const word = isSent
    ? isThere
      ? '✓ Đã lưu.'
      : ''
    : isRefused
      ? 'Chưa lưu; chữ vẫn được giữ trên máy này.'
      : link === 'down'
        ? 'Chờ mạng: chữ được giữ trên máy này và tự gửi khi có mạng.'
        : 'Chữ được giữ trên máy này; rời ô là lưu.';
  return (
    <span className="soft" role="status">
      {word}
    </span>
  );
}
