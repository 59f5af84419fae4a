import { capitalise, formatDecimal, outcomeWord, stateWord } from '@chuan-xa/wording';
import type { Session } from '../../app/session.js';
import { OutcomeMark } from '../../components/outcome.js';
import { SheetLink } from './sheet-link.js';
import type { RoundTold } from './review.js';
import styles from './story.module.css';

type Told = NonNullable<RoundTold['then']>;

/** Each sheet of the commune: what it came to under the standard of then, and what the same scores come to under that of now. */
export function StoryRounds({ rounds, session }: { rounds: RoundTold[]; session: Session }) {
  return (
    <section className={styles.part} aria-label="Các đợt">
      <h3>Các đợt: khi chấm và theo bản tiêu chí mới nhất</h3>
      {rounds.length === 0 ? (
        <p className="soft">Xã chưa có phiếu chấm nào.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Đợt, bộ tiêu chí</th>
              <th scope="col">Khi chấm</th>
              <th scope="col">Theo bản mới nhất</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((one) => (
              <tr key={one.sheet}>
                <th scope="row">
                  {one.name}
                  <div className={styles.under}>
                    <SheetLink sheet={one.sheet} session={session}>
                      {one.standardName}
                    </SheetLink>{' '}
                    · {stateWord(one.state)}
                  </div>
                </th>
                <td>
                  {one.then === null ? capitalise(`thiếu ${one.missing ?? 'phiếu'}`) : <Verdict told={one.then} />}
                </td>
                <td>
                  <Now one={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Now({ one: { then, now, notNow } }: { one: RoundTold }) {
  if (now === null) return <>{notNow ?? '–'}</>;
  if (now.same) return <span className="soft">Như khi chấm (bản {now.revision})</span>;
  const gone = then?.why.filter((sentence) => !now.why.includes(sentence)) ?? [];
  const come = now.why.filter((sentence) => !(then?.why.includes(sentence) ?? false));
  return (
    <>
      <Verdict told={now} />
      <Sentences head="Không còn:" sentences={gone} />
      <Sentences head="Thêm:" sentences={come} />
    </>
  );
}

function Verdict({ told: { outcome, total, revision } }: { told: Told }) {
  return (
    <span className={styles.verdict}>
      <OutcomeMark outcome={outcome} />
      <span>
        {outcomeWord(outcome)}
        {total === null ? '' : `, ${formatDecimal(total)} điểm`} <span className="soft">(bản {revision})</span>
      </span>
    </span>
  );
}

function Sentences({ head, sentences }: { head: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className={styles.small}>
      {head}
      <ul className={styles.why}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
