import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Figure } from '@chuan-xa/charts';
import { Link } from '@tanstack/react-router';
import { capitalise, formatDecimal, outcomeOfReview, outcomeWord, type OutcomeOrNone } from '@chuan-xa/wording';
import { Button } from '../../components/button.js';
import { OutcomeMark } from '../../components/outcome.js';
import { behindMark, communeCount, sayMark } from './behind-mark.js';
import { sheetUnder, titleOfFigure, type FrozenCommune, type Pack } from './frozen.js';
import type { Mark } from './stand.js';
import styles from './meeting.module.css';

interface Props {
  pack: Pack;
  figure: Figure;
  mark: Mark;
  /** The commune that was last open, to which the keyboard comes back; null: the first. */
  last: string | null;
  /** It is what is looked at: no commune lies over it. */
  open: boolean;
  onClose: () => void;
}

/** The communes behind the mark that was pressed. Enter opens one; up and down go from one to the next. */
export function SideList({ pack, figure, mark, last, open, onClose }: Props) {
  const codes = behindMark(pack, figure, mark);
  const list = useRef<HTMLUListElement>(null);
  const { row, column } = mark;
  useEffect(() => {
    if (!open) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    (links.find((link) => link.dataset.code === last) ?? links[0])?.focus();
  }, [figure.id, row, column, last, open]);
  return (
    <section className={styles.side} aria-label={`Danh sách xã: ${sayMark(figure, mark)}`}>
      <div className={styles.sideHead}>
        <h2>
          {sayMark(figure, mark)} <span className={styles.count}>{communeCount(codes.length)}</span>
        </h2>
        <Button look="quiet" onClick={onClose}>
          ✕<span className="only-heard"> Đóng danh sách</span>
        </Button>
      </div>
      {codes.length === 0 ? <p className="soft">Không có xã nào ở đây.</p> : null}
      <ul ref={list} className={styles.list} onKeyDown={step}>
        {codes.map((code) => {
          const commune = pack.communes.get(code);
          return commune === undefined ? null : <Line key={code} pack={pack} figure={figure} of={commune} />;
        })}
      </ul>
    </section>
  );
}

function Line({ pack, figure, of }: { pack: Pack; figure: Figure; of: FrozenCommune }) {
  const { code, fullName, office } = of.commune;
  const { outcome, total } = resultOf(pack, figure, of);
  return (
    <li>
      <Link to="." search={(former) => ({ ...former, xa: code })} resetScroll={false} data-code={code}>
        <OutcomeMark outcome={outcome} size={18} />
        <span className={styles.lineName}>
          {capitalise(fullName)}
          <span className="only-heard">, {outcomeWord(outcome)}</span>
          <span className={styles.office}>{office?.shortName ?? ''}</span>
        </span>
        <span className={styles.lineTotal}>{total === null ? '' : formatDecimal(total)}</span>
      </Link>
    </li>
  );
}

/** As the figure counts it: what the review found, or what the sheet came to. */
export function resultOf(
  pack: Pack,
  { id }: Pick<Figure, 'id'>,
  of: FrozenCommune,
): { outcome: OutcomeOrNone; total: string | null } {
  const title = titleOfFigure(id);
  const verdict = sheetUnder(pack, of, title)?.verdict ?? null;
  const finding = of.titles.find((one) => one.title === title)?.finding ?? null;
  const found = id.startsWith('review-') && finding !== null ? outcomeOfReview[finding.outcome] : null;
  return { outcome: found ?? verdict?.outcome ?? 'notAssessed', total: verdict?.total ?? null };
}

function step(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
