import { useEffect } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { CellValue, Edition, ScoreColumn, Zone } from '@chuan-xa/scoring';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { askAhead, questions, useAnswer, type Asked } from '../../app/questions.js';
import { pinnedOf, roundOf, roundsAsked } from '../../app/round.js';
import type { Search } from '../../app/search.js';
import { currentVault, whenSignedOut, type Session } from '../../app/session.js';
import { keepAnswer, keptSince } from '../../offline/kept-answers.js';
import { onSaved } from '../../offline/unsent.js';

type View = components['schemas']['GridView'];
type SheetView = components['schemas']['GridSheetView'];

export interface GridCell {
  id: string;
  column: ScoreColumn;
  value: CellValue;
  version: number;
}

/** A sheet as the grid has it: the view of the server, its values as the engine knows them. */
export interface GridSheet extends Omit<SheetView, 'cells' | 'last' | 'zone' | 'open'> {
  zone: Zone | null;
  open: ScoreColumn[];
  cells: GridCell[];
  last: { round: string; roundName: string; cells: { id: string; value: CellValue }[] } | null;
}

export interface Grid extends Omit<View, 'sheets'> {
  sheets: GridSheet[];
}

const GRID = 'GET /api/rounds/:round/grid';
const REFRESH_MS = 60_000;

/** The grid of a round and a standard; of one office, or of all that the account may see. It is asked again every minute. */
export const useGrid = (round: string | null, standard: string | null, office?: string): UseQueryResult<Grid> =>
  useAnswer({
    ...gridAsked(round ?? '', standard ?? '', office),
    enabled: round !== null && standard !== null,
    every: REFRESH_MS,
    keepFormer: true,
  });

const gridAsked = (round: string, standard: string, office?: string): Asked<Grid> => ({
  key: [GRID, round, standard, office],
  mend: withSaved,
  keptFirst: true,
  ask: async (signal) => {
    const asked = performance.now();
    const params = { path: { round }, query: { standard, office } };
    const grid = await answered(server.GET('/api/rounds/{round}/grid', { params, signal }));
    return { ...grid, sheets: grid.sheets.map((sheet) => withTaken(sheet, asked)) };
  },
});

/** What the server last took of each sheet, and when it said so. */
const taken = new Map<string, { at: number; cells: GridCell[] }>();
whenSignedOut(() => taken.clear());

/** A grid that was on its way while the server took cells of the sheet does not know of them. */
function withTaken(sheet: GridSheet, asked: number): GridSheet {
  const last = taken.get(sheet.id);
  return last !== undefined && last.at >= asked ? { ...sheet, cells: last.cells } : sheet;
}

/** A standard's edition as the engine takes it. */
export const useEdition = (standard: string | null, revision: string | null): UseQueryResult<Edition> =>
  useAnswer({
    ...editionAsked(standard ?? '', revision ?? ''),
    enabled: standard !== null && revision !== null,
  });

const editionAsked = (edition: string, revision: string): Asked<Edition> => ({
  key: ['GET /api/standards/:edition', edition, revision],
  keptFirst: true,
  ask: async (signal) =>
    (await answered(
      server.GET('/api/standards/{edition}', { params: { path: { edition }, query: { revision } }, signal }),
    )) as unknown as Edition,
});

/** Asks for the grid that the address names, and its standard, as soon as the rounds are known. */
export async function askGridAhead(session: Session, { dot, bo }: Search): Promise<void> {
  const round = roundOf(await askAhead(roundsAsked), dot);
  const pinned = pinnedOf(round, bo);
  if (round === null || pinned === null) return;
  await Promise.all([
    askAhead(gridAsked(round.id, pinned.edition, session.account.office ?? undefined)),
    askAhead(editionAsked(pinned.edition, pinned.revision)),
  ]);
}

/** What the server took since the whole grid was last kept, a sheet at a time: the grid itself is too much to be sealed for every cell. */
const savedQuestion = (sheet: string): string => `saved ${sheet}`;

async function keepSaved(sheet: string, cells: GridCell[]): Promise<void> {
  const vault = currentVault();
  if (vault !== null) await keepAnswer(vault, savedQuestion(sheet), cells).catch(() => undefined);
}

async function withSaved(grid: Grid, at: number): Promise<Grid> {
  const vault = currentVault();
  if (vault === null) return grid;
  const saved = await keptSince(vault, savedQuestion(''), at);
  const mended = (sheet: GridSheet): GridSheet => {
    const cells = saved.get(savedQuestion(sheet.id));
    return cells === undefined ? sheet : { ...sheet, cells: cells as GridCell[] };
  };
  return { ...grid, sheets: grid.sheets.map(mended) };
}

/** Puts what the server has just taken into every grid that shows the sheet, so that nothing flickers back. */
export function useSavedCells(): void {
  useEffect(
    () =>
      onSaved((sheet) => {
        const cells = sheet.cells.map(({ id, column, value, version }) => ({ id, column, value, version }));
        taken.set(sheet.id, { at: performance.now(), cells });
        void keepSaved(sheet.id, cells);
        questions.setQueriesData<Grid>({ predicate: ({ queryKey }) => queryKey[0] === GRID }, (grid) =>
          !grid?.sheets.some(({ id }) => id === sheet.id)
            ? grid
            : {
                ...grid,
                sheets: grid.sheets.map((one) =>
                  one.id === sheet.id
                    ? {
                        ...one,
                        cells,
                      }
                    : one,
                ),
              },
        );
      }),
    [],
  );
}
