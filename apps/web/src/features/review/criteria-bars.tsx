import { hundredthsOf } from '@chuan-xa/scoring';
import { formatDecimal } from '@chuan-xa/wording';
import { OutcomeMark } from '../../components/outcome.js';
import type { RoundTold, Title } from './review.js';
import styles from './story.module.css';

type Criterion = Pick<RoundTold['criteria'][number], 'points' | 'floor' | 'max'>;

/** The points of each criterion beside its floor, its maximum and the round before: drawn, and written. */
export function CriteriaBars({ rounds, round, title }: { rounds: RoundTold[]; round: string; title: Title }) {
  const ofTitle = rounds.filter((one) => one.title === title);
  const place = ofTitle.findIndex((one) => one.round === round);
  const now = ofTitle[place];
  if (now === undefined || now.criteria.every(({ points }) => points === null)) return null;
  const before = ofTitle.slice(place + 1).find(({ standard }) => standard === now.standard);
  const formerOf = (id: string): string | null => before?.criteria.find((one) => one.id === id)?.points ?? null;
  return (
    <section className={styles.part} aria-label="Điểm từng tiêu chí">
      <h3>Điểm từng tiêu chí</h3>
      <p className={styles.small}>
        Cả thanh là điểm tối đa, vạch đứng là điểm sàn
        {before === undefined ? '; chưa có đợt trước theo cùng bộ tiêu chí.' : `, thanh mảnh là ${before.name}.`}
      </p>
      <table className={styles.bars}>
        <thead>
          <tr>
            <th scope="col">Tiêu chí</th>
            <td className={styles.barCell} />
            {before === undefined ? null : <th scope="col">Đợt trước</th>}
            <th scope="col">Đợt này</th>
            <th scope="col">Sàn</th>
            <th scope="col">Tối đa</th>
          </tr>
        </thead>
        <tbody>
          {now.criteria.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.id}. {one.name}
              </th>
              <td className={styles.barCell} aria-hidden="true">
                <CriterionBar one={one} former={formerOf(one.id)} />
              </td>
              {before === undefined ? null : <td>{said(formerOf(one.id))}</td>}
              <td className={styles.current}>
                {isBelow(one) ? (
                  <>
                    <OutcomeMark outcome="notMet" />
                    <span className="only-heard">dưới sàn </span>{' '}
                  </>
                ) : null}
                {said(one.points)}
              </td>
              <td>{said(one.floor)}</td>
              <td>{said(one.max)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const said = (points: string | null): string => (points === null ? '–' : formatDecimal(points));

const isBelow = ({ points, floor }: Criterion): boolean =>
  points !== null && floor !== null && hundredthsOf(points) < hundredthsOf(floor);

/** A criterion's points: the whole width is the maximum, the line the floor, the thin bar the round before. */
export function CriterionBar({ one, former }: { one: Criterion; former: string | null }) {
  const { points, floor, max } = one;
  if (max === null) return null;
  const share = (value: string): number => (Math.max(0, Number(value)) * 100) / Number(max);
  return (
    <svg viewBox="0 0 100 16" preserveAspectRatio="none" className={styles.bar} focusable="false">
      <rect className={styles.track} x="0" y="2" width="100" height="12" />
      {points === null ? null : (
        <rect className={styles.now} x="0" y="2" width={share(points)} height={former === null ? 12 : 8} />
      )}
      {former === null ? null : <rect className={styles.former} x="0" y="11" width={share(former)} height="3" />}
      {floor === null ? null : (
        <line
          className={styles.floor}
          x1={share(floor)}
          x2={share(floor)}
          y1="0"
          y2="16"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}
