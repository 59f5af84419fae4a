import { useEffect } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Edition } from '@chuan-xa/scoring';
import { answered, server } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { useAnswer } from '../../app/questions.js';
import { useRound, useRounds, type Round } from '../../app/round.js';
import type { Session } from '../../app/session.js';
import { useEdition, useGrid, type Grid, type GridSheet } from '../entry/use-grid.js';

/** One sheet with all that its form needs. `asked`: what is still waited for, or went wrong. */
export type FoundSheet =
  | { kind: 'found'; sheet: GridSheet; grid: Grid; edition: Edition; round: Round }
  | { kind: 'waiting'; asked: UseQueryResult }
  | { kind: 'none' };

/**
 * Finds a sheet in the grid of the round and standard in the address: the very answer that the grid keeps for when the link is down.
 * Where it is not in it, the sheet itself tells where it belongs, and the address follows; a round that was chosen at the top
 * leads to the same commune's sheet in that round.
 */
export function useSheet(id: string, session: Session): FoundSheet {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const rounds = useRounds();
  const round = useRound();
  const standard =
    round?.standards.find(({ edition }) => edition === search.bo)?.edition ?? round?.standards[0]?.edition ?? null;
  const own = useGrid(round?.id ?? null, standard, session.account.office ?? undefined);
  const here = own.data?.sheets.find((sheet) => sheet.id === id);
  const refused = own.error instanceof Problem; // an office that the round does not know
  const absent = here === undefined && (refused || (own.data !== undefined && !own.isPlaceholderData));

  const told = useAnswer({
    key: ['GET /api/assessments/:id', id],
    enabled: absent,
    ask: (signal) => answered(server.GET('/api/assessments/{id}', { params: { path: { id } }, signal })),
  });
  const belongs = told.data;
  const elsewhere = belongs !== undefined && (belongs.round !== round?.id || belongs.standard !== standard);
  const same =
    absent && elsewhere && search.dot !== undefined && belongs.standard === standard
      ? own.data?.sheets.find(({ code }) => code === belongs.commune.code)?.id
      : undefined;
  const dot = belongs?.round;
  const bo = belongs?.standard;
  useEffect(() => {
    if (!absent || !elsewhere) return;
    void navigate(
      same === undefined
        ? { to: '.', search: (former) => ({ ...former, dot, bo }), replace: true }
        : { to: '/nhap-diem/$sheet', params: { sheet: same }, search: (former) => former, replace: true },
    );
  }, [absent, elsewhere, same, dot, bo, navigate]);

  // a sheet of another office, of a commune that is now this office's: not in its own grid, and yet to be read
  const wide = useGrid(absent && !elsewhere && belongs ? belongs.round : null, belongs?.standard ?? null);
  const found = here === undefined ? wide : own;
  const sheet = here ?? wide.data?.sheets.find((one) => one.id === id);
  const edition = useEdition(found.data?.standard ?? null, found.data?.revision ?? null);

  if (round === null) return rounds.data === undefined ? { kind: 'waiting', asked: rounds } : { kind: 'none' };
  if (sheet !== undefined && found.data !== undefined)
    return edition.data === undefined
      ? { kind: 'waiting', asked: edition }
      : { kind: 'found', sheet, grid: found.data, edition: edition.data, round };
  if (!absent) return { kind: 'waiting', asked: own };
  if (belongs === undefined || elsewhere) return { kind: 'waiting', asked: told };
  return wide.data === undefined ? { kind: 'waiting', asked: wide } : { kind: 'none' };
}
