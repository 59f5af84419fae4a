import { Link } from '@tanstack/react-router';
import { formatDate, successionWord, titleWord } from '@chuan-xa/wording';
import type { Search } from '../../app/search.js';
import { useRounds } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import type { Story } from './review.js';
import styles from './story.module.css';

type Relative = Story['predecessors'][number];

/** The units that the commune came from and those that it passed into, with their titles. */
export function StoryKin({ told: { predecessors, successors, commune }, session }: { told: Story; session: Session }) {
  if (predecessors.length === 0 && successors.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Tiền thân và đơn vị kế tiếp">
      <Relatives title="Tiền thân" relatives={predecessors} />
      <Relatives title="Đơn vị kế tiếp" relatives={successors} />
      {may(session, 'GET /api/communes/:code') ? (
        <p className="not-printed">
          <Link to="/dia-ban" search={({ dot }: Search) => ({ dot, xa: commune.code })}>
            Mọi kỳ của {commune.name} trong Địa bàn
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Relatives({ title, relatives }: { title: string; relatives: Relative[] }) {
  if (relatives.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.why}>
        {relatives.map((one) => (
          <li key={`${one.period} ${one.code}`}>
            <RelativeName one={one} />
            {one.district === null ? '' : ` (${one.district})`}, mã {one.code}: {successionWord(one.kind)}
            {titlesOf(one)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A link where some round was of the units of that period: there the unit has a page of its own. */
function RelativeName({ one }: { one: Relative }) {
  const round = (useRounds().data ?? []).find(({ period }) => period === one.period);
  if (round === undefined) return <>{one.name}</>;
  return (
    <Link
      to="/ra-soat/$commune"
      params={{ commune: one.code }}
      search={({ dh }: Search) => ({ dh, dot: round.id })}
      preload={false}
    >
      {one.name}
      <span className="only-heard">, {round.name}</span>
    </Link>
  );
}

/** "; BTCQGYTX năm 2019 (MH-08/QĐ, 27/12/2019)" */
function titlesOf({ titles }: Relative): string {
  if (titles === null) return '; danh hiệu do đơn vị khác giữ số liệu';
  if (titles.length === 0) return '; chưa có danh hiệu';
  const said = titles.map(
    ({ title, year, decisionNumber, decisionDate }) =>
      `${titleWord(title)} năm ${year} (${decisionNumber}, ${formatDate(decisionDate)})`,
  );
  return `; ${said.join(', ')}`;
}
