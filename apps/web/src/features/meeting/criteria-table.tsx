import { hundredthsOf, type CriterionResult } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';
import { OutcomeMark } from '../../components/outcome.js';
import { CriterionBar } from '../review/criteria-bars.js';
import bars from '../review/story.module.css';
import type { Told } from './commune-finding.js';
import styles from './meeting.module.css';

/** The points of each criterion beside its floor and its maximum; nothing of a standard without points. */
export function CriteriaTable({ told: { verdict, edition } }: { told: Told }) {
  if (verdict === null || edition === null || verdict.criteria.every(({ points }) => points === null)) return null;
  const nameOf = (id: string): string => edition.criteria.find((one) => one.id === id)?.name ?? '';
  return (
    <section aria-label="Điểm từng tiêu chí">
      <h2>Điểm từng tiêu chí</h2>
      <table className={styles.criteria}>
        <thead>
          <tr>
            <th scope="col">Tiêu chí</th>
            <td className={bars.barCell} />
            <th scope="col">Điểm</th>
            <th scope="col">Sàn</th>
            <th scope="col">Tối đa</th>
          </tr>
        </thead>
        <tbody>
          {verdict.criteria.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.id}. {nameOf(one.id)}
              </th>
              <td className={bars.barCell} aria-hidden="true">
                <CriterionBar one={one} former={null} />
              </td>
              <td>
                {isBelow(one) ? (
                  <>
                    <OutcomeMark outcome="notMet" size={14} />
                    <span className="only-heard">dưới sàn </span>{' '}
                  </>
                ) : null}
                <strong>{said(one.points)}</strong>
              </td>
              <td>{said(one.floor)}</td>
              <td>{said(one.max)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Tổng điểm</th>
            <td className={bars.barCell} />
            <td>
              <strong>{said(verdict.total)}</strong>
            </td>
            <td />
            <td>{said(verdict.maxTotal)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const said = (points: string | null): string => (points === null ? '–' : formatDecimal(points));

const isBelow = ({ points, floor }: CriterionResult): boolean =>
  points !== null && floor !== null && hundredthsOf(points) < hundredthsOf(floor);
