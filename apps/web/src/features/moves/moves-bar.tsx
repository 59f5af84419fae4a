import { useMemo, useState } from 'react';
import { formatCount } from '@chuan-xa/wording';
import type { Edition } from '@chuan-xa/scoring';
import { useFilters } from '../../app/filters.js';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { Button } from '../../components/button.js';
import { Menu } from '../../components/menu.js';
import type { GridSheet } from '../entry/use-grid.js';
import { MoveDialog } from './move-dialog.js';
import { movable, moveName, type Move } from './moves.js';
import { LATEST, SUBMISSIONS, SubmissionsDialog } from './submissions-dialog.js';

interface Props {
  sheets: readonly GridSheet[];
  edition: Edition;
  round: Round;
  session: Session;
}

/** The moves that lead on; what leads back stands in the menu beside them. */
const ONWARD: readonly Move[] = ['submit', 'accept'];
const BACK: readonly Move[] = ['return', 'unlock'];

/** What this account may do with these sheets now, and what was handed in so far. */
export function MovesBar({ sheets, edition, round, session }: Props) {
  const [move, setMove] = useState<Move | null>(null);
  const { of, put } = useFilters();
  const can = (one: Move): GridSheet[] => movable(one, sheets, round, session);
  const moving = useMemo(
    () => (move === null ? [] : movable(move, sheets, round, session)),
    [move, sheets, round, session],
  );
  const lists = may(session, 'GET /api/rounds/:round/submissions');
  const back = BACK.filter((one) => can(one).length > 0);
  const offices = new Map(sheets.map(({ office, officeName }) => [office, officeName]));
  return (
    <>
      {back.length > 0 || lists ? (
        <Menu
          label={back.length === 0 ? 'Lần nộp' : 'Bước khác'}
          entries={[
            ...back.map((one) => ({ label: `${moveName(one)}…`, act: () => setMove(one) })),
            ...(lists ? [{ label: 'Các lần nộp và công văn', act: () => put({ xem: SUBMISSIONS }) }] : []),
          ]}
        />
      ) : null}
      {ONWARD.map((one) => {
        const count = can(one).length;
        return count === 0 ? null : (
          <Button key={one} look="main" onClick={() => setMove(one)}>
            {sheets.length === 1 ? `${moveName(one)} phiếu…` : `${moveName(one)} ${formatCount(count)} phiếu…`}
          </Button>
        );
      })}
      {move === null ? null : (
        <MoveDialog
          key={move}
          move={move}
          sheets={moving}
          edition={edition}
          onClose={() => setMove(null)}
          onDone={() => {
            setMove(null);
            if (move === 'submit') put({ xem: SUBMISSIONS, lan: LATEST });
          }}
        />
      )}
      {of('xem') === SUBMISSIONS ? (
        <SubmissionsDialog
          round={round}
          session={session}
          offices={offices}
          onClose={() => put({ xem: '', lan: '' })}
        />
      ) : null}
    </>
  );
}
