import { capitalise, formatDate, formatMoment, statementPartWords, statementStateWord } from '@chuan-xa/wording';
import { answered, server } from '../../api/client.js';
import type { Round } from '../../app/round.js';
import { Answer } from '../../components/answer.js';
import { Notice } from '../../components/notice.js';
import { Section } from '../../components/page.js';
import { say } from '../../components/said.js';
import { CasesTable } from '../cases/cases-table.js';
import { useCases } from '../cases/cases.js';
import { PartsForm } from './parts-form.js';
import { PARTS, type Parts } from './parts.js';
import { nowStand, type Statement, type Statements } from './statements.js';
import { TextLeftOver } from './text-refused.js';
import { textKey } from './unsent-statement.js';
import { useUnsentStatements } from './unsent-statements.js';
import styles from './statements.module.css';

/** An office's own statement: written, handed in; and beside it the cases of its flagged communes. */
export function OwnStatement({ of, statements, round }: { of: Statement; statements: Statements; round: Round }) {
  const key = { round: round.id, office: of.office };
  const unsent = useUnsentStatements().get(textKey(key));
  const writable = of.state === 'missing' || of.state === 'draft';
  const submit = async (): Promise<void> => {
    const asked = server.POST('/api/rounds/{round}/statements/{office}/submit', { params: { path: key } });
    nowStand(round.id, await answered(asked));
    say('Đã nộp cho Phòng Kế hoạch - Tài chính.');
  };
  return (
    <>
      <Section title={`${of.officeName}: ${statementStateWord(of.state)}`}>
        <p className="soft">
          {statements.dueOn === null ? 'Chưa đặt hạn nộp.' : `Hạn nộp ${formatDate(statements.dueOn)}.`}
          {of.submittedAt === null ? '' : ` Nộp lúc ${formatMoment(of.submittedAt)}${of.late ? ', sau hạn' : ''}.`}
        </p>
        {of.returnedFor === null ? null : (
          <Notice look="warn" title="Phòng Kế hoạch - Tài chính trả lại.">
            <p>{of.returnedFor}</p>
          </Notice>
        )}
        {writable ? (
          <PartsForm of={key} standing={of} then={{ label: 'Lưu và nộp', failed: 'Chưa nộp được.', act: submit }} />
        ) : (
          <>
            {unsent === undefined ? null : <TextLeftOver of={unsent} />}
            <PartsRead parts={of} />
          </>
        )}
      </Section>
      <OwnCases round={round} />
    </>
  );
}

/** The four parts as they stand. */
export function PartsRead({ parts }: { parts: Parts }) {
  return (
    <dl className={styles.parts}>
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{capitalise(statementPartWords[part])}</dt>
          <dd>{parts[part] === '' ? <span className="soft">không ghi</span> : parts[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is done about each flagged commune is written in its case, once. */
function OwnCases({ round }: { round: Round }) {
  const cases = useCases();
  return (
    <Section title="Hồ sơ theo dõi của đơn vị trong đợt">
      <Answer of={cases}>
        {(all) => {
          const own = all.filter((one) => one.round === round.id);
          return own.length === 0 ? (
            <p className="soft">Chưa có hồ sơ nào. Hồ sơ mở ở trang của xã, trong mục Rà soát.</p>
          ) : (
            <CasesTable rows={own} />
          );
        }}
      </Answer>
    </Section>
  );
}
