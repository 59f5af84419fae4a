import type { Edition, Verdict } from '@chuan-xa/scoring';
import { basisWord, capitalise, formatDecimal, outcomeWord, sayEachReason, sayWayBack } from '@chuan-xa/wording';
import { Section } from '../../components/page.js';
import { OutcomeLabel } from '../../components/outcome.js';
import type { Readiness } from '../moves/readiness.js';
import styles from './sheet.module.css';

/** What the sheet comes to at this moment, by the very engine of the server. */
export function VerdictSide({
  edition,
  readiness,
  counts,
}: {
  edition: Edition;
  readiness: Readiness;
  counts: boolean;
}) {
  const { verdict, entered, of } = readiness;
  return (
    <aside className={styles.side} tabIndex={0} aria-label="Kết quả của phiếu">
      <Section title={counts ? 'Kết quả' : 'Kết quả tạm tính'}>
        {verdict === null ? (
          <p>Chưa tính được: có điểm không hợp lệ. Sửa các ô chưa ghi được.</p>
        ) : (
          <>
            <p className={styles.total} role="status">
              {verdict.total === null ? null : (
                <b>
                  {formatDecimal(verdict.total)}
                  {verdict.maxTotal === null ? '' : `/${formatDecimal(verdict.maxTotal)}`}
                </b>
              )}
              <OutcomeLabel
                outcome={verdict.outcome}
                word={capitalise(outcomeWord(verdict.outcome))}
                provisional={verdict.provisional}
              />
            </p>
            <p className="soft">
              Đã nhập {entered}/{of}. Tính theo {basisWord(verdict.basis)}
              {counts ? '.' : '; phiếu chưa nộp nên chưa được tính trong đợt.'}
            </p>
            <Criteria verdict={verdict} />
            {verdict.reasons.length === 0 ? null : (
              <>
                <h3>Lý do</h3>
                <ul className={styles.reasons}>
                  {sayEachReason(verdict.reasons, edition).map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
            {verdict.outcome === 'met' ? null : (
              <>
                <h3>Cách đạt</h3>
                <p>{sayWayBack(verdict.wayBack, edition, verdict.reasons, 'long')}</p>
              </>
            )}
          </>
        )}
      </Section>
    </aside>
  );
}

/** The criteria beside their floors, where they have points. */
function Criteria({ verdict }: { verdict: Verdict }) {
  const below = new Set(
    verdict.reasons.flatMap((reason) => (reason.code === 'CRITERION_BELOW' ? [reason.criterion] : [])),
  );
  if (verdict.criteria.every(({ points }) => points === null)) return null;
  return (
    <table className={styles.criteria}>
      <caption className="only-heard">Điểm từng tiêu chí so với sàn</caption>
      <thead>
        <tr>
          <th scope="col">Tiêu chí</th>
          <th scope="col" className="number">
            Điểm
          </th>
          <th scope="col" className="number">
            Sàn
          </th>
          <th scope="col" className="number">
            Tối đa
          </th>
        </tr>
      </thead>
      <tbody>
        {verdict.criteria.map(({ id, points, floor, max }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td className="number">
              {points === null ? '–' : formatDecimal(points)}
              {below.has(id) ? (
                <>
                  <span aria-hidden="true"> ▼</span>
                  <span className="only-heard"> dưới sàn</span>
                </>
              ) : null}
            </td>
            <td className="number">{floor === null ? '–' : formatDecimal(floor)}</td>
            <td className="number">{max === null ? '–' : formatDecimal(max)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
