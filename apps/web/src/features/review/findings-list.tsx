import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Edition, ProvisionalParameter } from '@chuan-xa/scoring';
import {
  caseStateWord,
  formatDate,
  formatDecimal,
  outcomeOfReview,
  reasonTags,
  type CaseState,
} from '@chuan-xa/wording';
import type { Search } from '../../app/search.js';
import { LongTable } from '../../components/long-table.js';
import { OutcomeMark } from '../../components/outcome.js';
import type { Column } from '../../components/table.js';
import { goTo } from './focus.js';
import { metCount, ownParameters } from './provisional.js';
import type { Finding } from './review.js';
import styles from './review.module.css';

/** A key held down passes many communes: the one where it rests is opened. */
const REST_MS = 150;

interface Props {
  rows: Finding[];
  /** The commune that is open beside, or "". */
  open: string;
  edition: Edition | null;
  shared: ProvisionalParameter[];
  onClose: () => void;
}

/** The findings, dense. Up and down walk through them, and the commune that is open follows; Enter goes to it, Esc closes it. */
export function FindingsList({ rows, open, edition, shared, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const navigate = useNavigate();
  const [at, setAt] = useState('');
  const reached = [at, open].find((code) => rows.some(({ commune }) => commune.code === code)) ?? rows[0]?.commune.code;

  useEffect(() => {
    const back = goTo.take('list');
    const link = rowOf(box.current, back ?? open);
    link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
    if (back !== null) link?.focus();
    return () => clearTimeout(rest.current);
  }, [open]);

  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape' && open !== '') {
      onClose();
      return;
    }
    const links = [...(box.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const place = links.findIndex((link) => link === event.target);
    const next = links[placeAfter(event.key, place, links.length)];
    if (place < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
    if (open === '') return;
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      void navigate({
        to: '/ra-soat/$commune',
        params: { commune: next.dataset.row ?? '' },
        search: (former: Search) => former,
        replace: true,
        resetScroll: false,
      });
    }, REST_MS);
  };

  const name = (row: Finding) => (
    <>
      <Link
        to="/ra-soat/$commune"
        params={{ commune: row.commune.code }}
        search={(former: Search) => former}
        resetScroll={false}
        preload={false}
        data-row={row.commune.code}
        tabIndex={row.commune.code === reached ? 0 : -1}
        onFocus={() => setAt(row.commune.code)}
        // A press of the mouse stays in the list, so that the arrows go on from there; Enter goes to the commune.
        onClick={(event: MouseEvent) => goTo.ask(event.detail === 0 ? 'commune' : 'list', row.commune.code)}
      >
        {row.commune.name}
      </Link>
      {open === '' && row.commune.district !== null ? (
        <span className={styles.under}> {row.commune.district}</span>
      ) : null}
    </>
  );
  return (
    <div ref={box} className={styles.list} onKeyDown={walk}>
      <LongTable
        caption="Các xã được rà soát"
        rows={rows}
        keyOf={({ commune }) => commune.code}
        chosen={open}
        columns={columnsOf(name, edition, shared, open !== '')}
      />
    </div>
  );
}

const rowOf = (box: HTMLElement | null, code: string): HTMLAnchorElement | null =>
  code === '' ? null : (box?.querySelector<HTMLAnchorElement>(`a[data-row="${CSS.escape(code)}"]`) ?? null);

function placeAfter(key: string, place: number, length: number): number {
  const places: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: length - 1 };
  return places[key] ?? -1;
}

function columnsOf(
  name: (row: Finding) => ReactNode,
  edition: Edition | null,
  shared: ProvisionalParameter[],
  narrow: boolean,
): Column<Finding>[] {
  const ofPoints = edition?.pass !== null;
  return [
    {
      key: 'outcome',
      head: <span className="only-heard">Kết quả</span>,
      cell: ({ outcome, word, verdict }) => (
        <span className={styles.mark}>
          <OutcomeMark outcome={outcomeOfReview[outcome]} size={14} />
          <span className="only-heard">{word}</span>
          {verdict && ownParameters(verdict, shared).length > 0 ? (
            <abbr title="Tạm tính: mở xã để xem vì sao">*</abbr>
          ) : null}
        </span>
      ),
    },
    { key: 'commune', head: 'Xã', names: true, tight: true, cell: name },
    { key: 'office', head: 'Đơn vị', tight: true, cell: ({ commune }) => commune.officeName ?? '–' },
    { key: 'year', head: 'Năm', number: true, cell: ({ recognition }) => recognition.year },
    {
      key: 'total',
      head: ofPoints ? 'Điểm' : 'Chỉ tiêu đạt',
      number: true,
      cell: ({ verdict }) => {
        if (verdict === null) return '–';
        if (verdict.total !== null) return formatDecimal(verdict.total);
        if (edition === null || ofPoints) return '–';
        const { met, of } = metCount(verdict, edition);
        return `${met}/${of}`;
      },
    },
    {
      key: 'reasons',
      head: 'Lý do',
      cell: ({ verdict, missing }) =>
        verdict === null ? <span className="soft">{missing ?? ''}</span> : reasonTags(verdict.reasons),
    },
    ...(narrow ? [] : wideColumns),
  ];
}

const wideColumns: Column<Finding>[] = [
  {
    key: 'wayBack',
    head: 'Cách đạt lại',
    cell: ({ wayBack, outcome }) => (outcome === 'maintained' ? '' : (wayBack ?? '')),
  },
  {
    key: 'term',
    head: 'Thời hạn',
    tight: true,
    cell: ({ termEnd, termEnded }) =>
      termEnd === null ? <span className="soft">không rõ</span> : `${formatDate(termEnd)}${termEnded ? ' (hết)' : ''}`,
  },
  {
    key: 'case',
    head: 'Hồ sơ',
    cell: ({ case: opened }) => (opened === null ? '' : caseStateWord(opened.state satisfies CaseState)),
  },
];
