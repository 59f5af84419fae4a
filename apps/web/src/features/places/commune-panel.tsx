import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import {
  capitalise,
  formatCount,
  formatDate,
  formatDecimal,
  successionWord,
  titleWord,
  zoneWord,
} from '@chuan-xa/wording';
import type { components } from '../../api/schema.js';
import { may, useStanding } from '../../app/session.js';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { useRecognitions } from '../recognitions/register.js';
import { useCommune } from './places.js';
import styles from './places.module.css';

type Whole = components['schemas']['CommuneWithPastDto'];
type Related = components['schemas']['RelatedInPeriodDto'];

/** One commune: what it is, what it was, what it became, and which titles its units hold. */
export function CommunePanel({ code, on, onClose }: { code: string; on: string; onClose: () => void }) {
  const commune = useCommune(code, on);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className={styles.panel} aria-label={commune.data?.fullName ?? 'Đơn vị'}>
      <header className={styles.panelHead}>
        <h2 ref={head} tabIndex={-1}>
          {capitalise(commune.data?.fullName ?? `đơn vị mã ${code}`)}
        </h2>
        <Button look="quiet" className="not-printed" aria-label="Đóng phần về đơn vị này" onClick={onClose}>
          ✕
        </Button>
      </header>
      <Answer of={commune}>{(one) => <About one={one} />}</Answer>
    </section>
  );
}

function About({ one }: { one: Whole }) {
  const standing = useStanding();
  const session = standing.kind === 'in' ? standing.session : null;
  return (
    <>
      <dl className={styles.facts}>
        <dt>Mã</dt>
        <dd>{one.code}</dd>
        {one.district === null ? null : (
          <>
            <dt>Thuộc</dt>
            <dd>{one.district.fullName}</dd>
          </>
        )}
        <dt>Phụ trách</dt>
        <dd>
          {one.office?.name ?? 'chưa rõ'}
          {one.office?.how === 'derived' ? (
            <span className="soft"> (tên và địa bàn suy ra theo quy tắc, cần xác nhận)</span>
          ) : null}
        </dd>
        <dt>Vùng</dt>
        <dd>
          {zoneWord(one.zone?.zone)}
          {one.zone === null ? null : ` (${one.zone.decisionNumber}, ngày ${formatDate(one.zone.decisionDate)})`}
        </dd>
        {one.note === null ? null : (
          <>
            <dt>Ghi chú</dt>
            <dd>{one.note}</dd>
          </>
        )}
      </dl>
      <Relations title="Tiền thân" none="Không có đơn vị trước trong danh mục." related={one.predecessors} />
      <Relations
        title="Đơn vị kế tiếp"
        none="Đơn vị này còn nguyên trong danh mục mới nhất."
        related={one.successors}
      />
      {session !== null && may(session, 'GET /api/recognitions') ? <Titles one={one} /> : null}
      {session !== null && may(session, 'GET /api/rounds/:round/communes/:code/story') ? (
        <p>
          <Link to="/ra-soat/$commune" params={{ commune: one.code }} search={({ dot }) => ({ dot })}>
            Danh hiệu, kết quả rà soát và diễn biến của {one.fullName}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function Relations({ title, none, related }: { title: string; none: string; related: Related[] }) {
  const known = related.filter(({ communes }) => communes.length > 0);
  return (
    <>
      <h3>{title}</h3>
      {known.length === 0 ? <p className="soft">{none}</p> : null}
      {known.map(({ period, communes }) => (
        <div key={period}>
          {related.length > 1 ? <p className={styles.under}>Danh mục kỳ {period}</p> : null}
          <ul>
            {communes.map((other) => (
              <li key={other.code}>
                {other.fullName} (mã {other.code}): {successionWord(other.kind)}
                {shareWord(other.share)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** ", 18,61 km², 8.527 người" */
function shareWord(share: components['schemas']['ShareDto'] | null): string {
  if (share === null) return '';
  const parts = [
    share.areaKm2 === null ? null : `${formatDecimal(share.areaKm2)} km²`,
    share.people === null ? null : `${formatCount(share.people)} người`,
  ];
  return parts.map((part) => (part === null ? '' : `, ${part}`)).join('');
}

/** Of this unit as it is here, and of those that it came from. */
function Titles({ one }: { one: Whole }) {
  const rows = useRecognitions();
  const units = new Set([
    `${one.period} ${one.code}`,
    ...one.predecessors.flatMap(({ communes }) => communes.map(({ period, code }) => `${period} ${code}`)),
  ]);
  return (
    <>
      <h3>Công nhận</h3>
      <Answer of={rows} lines={2}>
        {(all) => {
          const held = all.filter(({ commune }) => units.has(`${commune.period} ${commune.code}`));
          return held.length === 0 ? (
            <p className="soft">Sổ công nhận chưa có dòng nào của đơn vị này và các tiền thân.</p>
          ) : (
            <ul>
              {held.map((row) => (
                <li key={row.id}>
                  {titleWord(row.title)} năm {row.year}, {row.decisionNumber} ngày {formatDate(row.decisionDate)}
                  {row.commune.name === one.fullName ? '' : ` (${row.commune.name})`}
                  {row.withdrawnOn === null ? '' : `, thu hồi từ ${formatDate(row.withdrawnOn)}`}
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </>
  );
}
