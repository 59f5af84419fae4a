import { useEffect, useRef, useState } from 'react';
import { capitalise, formatDate, formatMoment, statementPartWords, statementStateWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import { sentenceOf } from '../../api/problem.js';
import { useAct } from '../../app/act.js';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { DayField } from '../../components/day-field.js';
import { Notice } from '../../components/notice.js';
import { Bar, Section } from '../../components/page.js';
import { say } from '../../components/said.js';
import { PartsRead } from './own-statement.js';
import { PartsForm } from './parts-form.js';
import { ReturnDialog } from './return-dialog.js';
import { gathered } from './gathered.js';
import { PARTS } from './parts.js';
import { nowStand, type Statement, type Statements } from './statements.js';
import styles from './statements.module.css';

interface Props {
  statements: Statements;
  round: Round;
  session: Session;
}

/** The statements of all offices in their order: read, confirmed, returned, moved, and brought together. */
export function StatementsDesk({ statements, round, session }: Props) {
  const { items, summary } = statements;
  const writes = may(session, 'PUT /api/rounds/:round/statements-summary');
  const act = useAct();
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<string | null>(null);
  const [returning, setReturning] = useState<Statement | null>(null);
  const path = { round: round.id };
  const confirm = (of: Statement): Promise<void> =>
    act.run(async () => {
      const params = { path: { ...path, office: of.office } };
      nowStand(round.id, await answered(server.POST('/api/rounds/{round}/statements/{office}/confirm', { params })));
      say(`Đã xác nhận của ${of.officeName}.`);
    });
  const move = (from: number, by: -1 | 1): Promise<void> =>
    act.run(async () => {
      const offices = items.map(({ office }) => office);
      const [moved = ''] = offices.splice(from, 1);
      offices.splice(from + by, 0, moved);
      const asked = server.PUT('/api/rounds/{round}/statements-order', { params: { path }, body: { offices } });
      nowStand(round.id, await answered(asked));
      refocus.current = `${moved}/${by}`;
      say(`${items[from]?.officeName ?? ''}: đứng thứ ${from + by + 1}.`);
    });
  // a button that is shut while it works loses the keyboard, which comes back to the office that was moved
  useEffect(() => {
    const [office = '', by = ''] = refocus.current?.split('/') ?? [];
    if (act.busy || office === '') return;
    refocus.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-office="${office}"]`) ?? [])];
    const free = buttons.filter(({ disabled }) => !disabled);
    (free.find(({ dataset }) => dataset.by === by) ?? free[0])?.focus();
  }, [act.busy]);
  return (
    <>
      <Due statements={statements} round={round} writes={writes} />
      {act.failure === null ? null : (
        <Notice look="danger" title="Chưa làm được.">
          <p>{sentenceOf(act.failure)}</p>
        </Notice>
      )}
      <Section title="Của các đơn vị">
        <ol ref={list} className={styles.offices}>
          {items.map((of, place) => (
            <li key={of.office}>
              <details>
                <summary>
                  <strong>{of.officeName}</strong>: {statementStateWord(of.state)}
                  {of.submittedAt === null ? '' : `, nộp ${formatMoment(of.submittedAt)}${of.late ? ', sau hạn' : ''}`}
                </summary>
                {of.state === 'missing' ? (
                  <p className="soft">Đơn vị chưa ghi gì.</p>
                ) : (
                  <>
                    {of.returnedFor === null ? null : <p>Đã trả lại: {of.returnedFor}</p>}
                    <PartsRead parts={of} />
                  </>
                )}
              </details>
              {writes ? (
                <div className={styles.acts}>
                  {of.state === 'submitted' ? (
                    <Button onClick={() => void confirm(of)}>
                      Xác nhận<span className="only-heard"> của {of.officeName}</span>
                    </Button>
                  ) : null}
                  {of.state === 'submitted' || of.state === 'confirmed' ? (
                    <Button look="danger" onClick={() => setReturning(of)}>
                      Trả lại<span className="only-heard"> {of.officeName}</span>
                    </Button>
                  ) : null}
                  <Button
                    look="quiet"
                    data-office={of.office}
                    data-by={-1}
                    disabled={place === 0 || act.busy}
                    onClick={() => void move(place, -1)}
                  >
                    ↑<span className="only-heard"> Đưa {of.officeName} lên</span>
                  </Button>
                  <Button
                    look="quiet"
                    data-office={of.office}
                    data-by={1}
                    disabled={place === items.length - 1 || act.busy}
                    onClick={() => void move(place, 1)}
                  >
                    ↓<span className="only-heard"> Đưa {of.officeName} xuống</span>
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Bản tổng hợp của Phòng">
        {summary === null ? null : (
          <p className="soft">
            {summary.writtenBy} ghi lúc {formatMoment(summary.writtenAt)}
          </p>
        )}
        {writes ? (
          <PartsForm
            of={{ round: round.id, office: null }}
            standing={summary}
            fill={{ label: 'Gom từ các bản đã xác nhận', parts: (written) => gathered(written, items) }}
          />
        ) : summary === null ? (
          <p className="soft">Phòng chưa ghi bản tổng hợp.</p>
        ) : (
          <PartsRead parts={summary} />
        )}
      </Section>
      {returning === null ? null : <ReturnDialog of={returning} round={round} onClose={() => setReturning(null)} />}
    </>
  );
}

function Due({ statements, round, writes }: { statements: Statements; round: Round; writes: boolean }) {
  const act = useAct();
  const [day, setDay] = useState(statements.dueOn ?? '');
  const said = statements.dueOn === null ? 'Chưa đặt hạn nộp.' : `Hạn nộp ${formatDate(statements.dueOn)}.`;
  const asked = PARTS.map((part) => statementPartWords[part]).join(', ');
  const set = (): Promise<void> =>
    act.run(async () => {
      const params = { path: { round: round.id } };
      const body = { dueOn: day === '' ? null : day };
      nowStand(round.id, await answered(server.PUT('/api/rounds/{round}/statements-due', { params, body })));
      say('Đã đặt hạn nộp.');
    });
  return (
    <>
      <p className="soft">
        {capitalise(asked)} của từng đơn vị. {said}
      </p>
      {writes ? (
        <Bar>
          <DayField label="Hạn nộp" value={day} onChange={setDay} error={act.fault('dueOn')} />
          <Button busy={act.busy} onClick={() => void set()}>
            Đặt hạn
          </Button>
        </Bar>
      ) : null}
    </>
  );
}
