import { formatDate, formatDecimal, outcomeWord, titleWord, zoneWord, capitalise } from '@chuan-xa/wording';
import { OutcomeMark } from '../../components/outcome.js';
import { Provisional } from '../review/list-head.js';
import { AgendaHead } from './agenda-head.js';
import { CaseFacts } from './case-facts.js';
import { tellCommune, type Told } from './commune-finding.js';
import { CriteriaTable } from './criteria-table.js';
import type { Frame, FrozenCommune, Title } from './frozen.js';
import styles from './meeting.module.css';

/** One commune as it was frozen: what it came to, why, the least way back, and what is done about it. */
export function CommuneScreen({ frame, commune, title }: { frame: Frame; commune: FrozenCommune; title: Title }) {
  const [told, ...others] = tellCommune(frame, commune, title);
  const { fullName, code, office, zone } = commune.commune;
  if (told === undefined) return null;
  const about = [titleWord(told.title), office?.shortName ?? 'chưa có đơn vị phụ trách', zoneWord(zone?.zone ?? null)];
  return (
    <>
      <AgendaHead
        frame={frame}
        turns={code}
        title={
          <>
            <OutcomeMark outcome={told.outcome} size={26} /> {capitalise(fullName)}:{' '}
            <Together>{lowered(told.headline)}</Together>
            {told.verdict?.provisional ? '*' : ''}
          </>
        }
        about={[...about, ...held(told)].join(' · ')}
      />
      <div className={styles.commune} tabIndex={0} role="region" aria-label={fullName}>
        <div className={styles.communeMain}>
          <section aria-label="Vì sao" data-why>
            <h2>{told.verdict?.outcome === 'met' ? 'Kết quả' : 'Vì sao'}</h2>
            {told.why.length === 0 ? (
              <p>{met(told)}</p>
            ) : (
              <ul className={styles.why}>
                {told.why.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </section>
          {told.wayBack === null ? null : (
            <section aria-label="Cách đạt lại">
              <h2>{told.finding === null ? 'Cách đạt' : 'Cách đạt lại'}</h2>
              <p>{told.wayBack}</p>
            </section>
          )}
          {told.sheet?.last ? (
            <section aria-label="Lần chấm trước">
              <h2>Lần chấm trước</h2>
              <p className={styles.marked}>
                <OutcomeMark outcome={told.sheet.last.outcome} size={16} />
                <span>
                  {told.sheet.last.roundName}: {outcomeWord(told.sheet.last.outcome)}
                  {told.sheet.last.total === null ? '' : `, ${formatDecimal(told.sheet.last.total)} điểm`}
                </span>
              </p>
            </section>
          ) : null}
          {told.finding?.case ? <CaseFacts held={told.finding.case} /> : null}
          {told.verdict?.provisional ? (
            <Provisional parameters={told.verdict.provisionalParameters} edition={told.edition} />
          ) : null}
        </div>
        <div className={styles.communeBeside}>
          <CriteriaTable told={told} />
          {others.length === 0 ? null : <Others others={others} />}
          {(told.finding?.history.length ?? 0) === 0 ? null : (
            <section aria-label="Các lần công nhận trước">
              <h2>Các lần công nhận trước</h2>
              <ul>
                {told.finding?.history.map(({ id, year, decisionNumber, decisionDate }) => (
                  <li key={id}>
                    Năm {year}, {decisionNumber} ngày {formatDate(decisionDate)}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  );
}

/** The number of an act stays in one line: "1300/QĐ-BYT". */
const Together = ({ children }: { children: string }) =>
  children.split(/(\d+\/[^\s:;,]+)/u).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className={styles.together}>
        {part}
      </span>
    ),
  );

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const met = ({ verdict }: Told): string => {
  const total = verdict?.total ?? null;
  return total === null ? 'Mọi chỉ tiêu đều đạt.' : `Đạt với ${formatDecimal(total)} điểm.`;
};

function held({ finding }: Told): string[] {
  if (finding === null) return [];
  const { recognition, termEnd, termEnded } = finding;
  const term = termEnd === null ? '' : `, thời hạn đến ${formatDate(termEnd)}${termEnded ? ' (đã hết)' : ''}`;
  return [
    `công nhận năm ${recognition.year}, ${recognition.decisionNumber} ngày ${formatDate(recognition.decisionDate)}${term}`,
  ];
}

/** The other titles that the commune stands to: what each came to, and why. */
function Others({ others }: { others: Told[] }) {
  return (
    <section aria-label="Danh hiệu khác">
      <h2>Danh hiệu khác</h2>
      <ul className={styles.others}>
        {others.map(({ title, outcome, headline }) => (
          <li key={title} className={styles.marked}>
            <OutcomeMark outcome={outcome} size={16} />
            <span>
              {titleWord(title)}: {lowered(headline)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
