import { useEffect, useRef, useState } from 'react';
import { capitalise, decisionKindWords, type DecisionKind } from '@chuan-xa/wording';
import type { Session } from '../../app/session.js';
import { useAct } from '../../app/act.js';
import { DayField } from '../../components/day-field.js';
import { Dialog } from '../../components/dialog.js';
import { ChoiceField, NoteField, TextField } from '../../components/field.js';
import { Form, Pair } from '../../components/form.js';
import { say } from '../../components/said.js';
import { DecisionsList } from './decisions-list.js';
import { meetingOf, useMeetings, type Decision, type Typed } from './decisions.js';
import type { Pack } from './frozen.js';
import { writeDecision } from './unsent-decisions.js';
import styles from './meeting.module.css';

/** What is being typed, kept while the dialog is shut by a slip. */
export interface Draft extends Typed {
  /** The decision that is corrected; null: a new one. */
  of: { id: string; version: number } | null;
}

const isSecretary = ({ account }: Session): boolean =>
  account.roles.includes('planningOffice') && !account.roles.includes('leadership');

/** Who is named stays named: a secretary writes for the same chair all morning. */
let lastNamed = '';

export const emptyDraft = (screen: string | null, commune: string | null): Draft => ({
  ...{ of: null, kind: 'decision', text: '', responsible: null, dueOn: null, screen, commune },
  inNameOf: lastNamed,
});

interface Props {
  pack: Pack;
  session: Session;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onClose: () => void;
}

/** Writes a decision down on the spot, and shows those that were. */
export function DecisionDialog({ pack, session, draft, onDraft, onClose }: Props) {
  const act = useAct();
  const text = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState<{ text: string | null; inNameOf: string | null }>({ text: null, inNameOf: null });
  const meetings = useMeetings();
  const meeting = meetings.data === undefined ? undefined : meetingOf(meetings.data, pack.snapshot.id);
  const named = isSecretary(session) && draft.kind === 'decision';
  const put = (change: Partial<Draft>): void => onDraft({ ...draft, ...change });
  useEffect(() => {
    text.current?.querySelector('textarea')?.focus();
  }, [draft.of?.id]);
  const send = async (): Promise<void> => {
    const faults = {
      text: draft.text.trim() === '' ? 'Gõ nội dung rồi ghi.' : null,
      inNameOf: named && (draft.inNameOf ?? '').trim() === '' ? 'Ghi tên hoặc chức danh người kết luận.' : null,
    };
    setWrong(faults);
    if (faults.text !== null || faults.inNameOf !== null) return;
    const { of, ...typed } = draft;
    if (named) lastNamed = typed.inNameOf ?? '';
    writeDecision({
      ...typed,
      id: of?.id ?? crypto.randomUUID(),
      seen: of?.version ?? null,
      snapshot: pack.snapshot.id,
      writtenAt: new Date().toISOString(),
      text: typed.text.trim(),
      inNameOf: named ? (typed.inNameOf ?? '').trim() : null,
    });
    say(of === null ? 'Đã ghi.' : 'Đã sửa.');
    onDraft(emptyDraft(draft.screen, draft.commune));
    await Promise.resolve();
  };
  const place = pack.figures.findIndex(({ id }) => id === draft.screen);
  const commune = draft.commune === null ? undefined : pack.communes.get(draft.commune)?.commune;
  return (
    <Dialog title={draft.of === null ? 'Ghi quyết định' : 'Sửa điều đã ghi'} onClose={onClose} wide>
      <Form
        act={act}
        send={send}
        failed="Chưa ghi được."
        submit={draft.of === null ? 'Ghi' : 'Ghi bản sửa'}
        onCancel={onClose}
      >
        <p className="soft">
          {place < 0 ? 'Không gắn với màn nào' : `Gắn với màn ${place + 1}: ${pack.figures[place]?.finding ?? ''}`}
          {commune === undefined ? '' : ` · ${commune.fullName}`}
        </p>
        <div ref={text}>
          <NoteField
            label="Nội dung"
            rows={3}
            maxLength={4000}
            value={draft.text}
            onChange={(typed) => put({ text: typed })}
            error={wrong.text}
          />
        </div>
        <Pair>
          <ChoiceField
            label="Loại"
            value={draft.kind}
            choices={Object.entries(decisionKindWords).map(([value, label]) => ({ value, label: capitalise(label) }))}
            onChange={(kind) => put({ kind: kind as DecisionKind })}
          />
          {named ? (
            <TextField
              label="Ghi thay cho"
              placeholder="ví dụ: Giám đốc Sở Y tế"
              value={draft.inNameOf ?? ''}
              onChange={(inNameOf) => put({ inNameOf })}
              error={wrong.inNameOf}
            />
          ) : null}
        </Pair>
        <Pair>
          <TextField
            label="Đơn vị, người thực hiện"
            optional
            value={draft.responsible ?? ''}
            onChange={(responsible) => put({ responsible: responsible === '' ? null : responsible })}
          />
          <DayField
            label="Thời hạn"
            optional
            value={draft.dueOn ?? ''}
            onChange={(dueOn) => put({ dueOn: dueOn === '' ? null : dueOn })}
          />
        </Pair>
      </Form>
      {meeting === null ? (
        <p className={styles.note}>
          Bản chốt chưa mở cho cuộc họp nào: điều ghi ở đây được giữ trên máy này và gửi đi khi Phòng Kế hoạch - Tài
          chính mở cuộc họp.
        </p>
      ) : null}
      <DecisionsList
        pack={pack}
        meeting={meeting?.id ?? null}
        onCorrect={({ id, version, kind, text: said, inNameOf, responsible, dueOn, screen, commune: code }: Decision) =>
          onDraft({ of: { id, version }, kind, text: said, inNameOf, responsible, dueOn, screen, commune: code })
        }
      />
    </Dialog>
  );
}
