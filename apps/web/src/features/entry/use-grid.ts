import { useEffect } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { CellValue, Edition, ScoreColumn, Zone } from '@chuan-xa/scoring';
import { answered, server } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { questions, useAnswer } from '../../app/questions.js';
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
    key: [GRID, round, standard, office],
    enabled: round !== null && standard !== null,
    every: REFRESH_MS,
    keepFormer: true,
    ask: async (signal) =>
      await answered(
        server.GET('/api/rounds/{round}/grid', {
          params: { path: { round: round ?? '' }, query: { standard: standard ?? '', office } },
          signal,
        }),
      ),
  });

/** A standard's edition as the engine takes it. */
export const useEdition = (standard: string | null, revision: string | null): UseQueryResult<Edition> =>
  useAnswer({
    key: ['GET /api/standards/:edition', standard, revision],
    enabled: standard !== null && revision !== null,
    ask: async (signal) =>
      (await answered(
        server.GET('/api/standards/{edition}', {
          params: { path: { edition: standard ?? '' }, query: { revision: revision ?? '' } },
          signal,
        }),
      )) as unknown as Edition,
  });

/** Puts what the server has just taken into every grid that shows the sheet, so that nothing flickers back. */
export function useSavedCells(): void {
  useEffect(
    () =>
      onSaved((sheet) => {
        questions.setQueriesData<Grid>({ predicate: ({ queryKey }) => queryKey[0] === GRID }, (grid) =>
          !grid?.sheets.some(({ id }) => id === sheet.id)
            ? grid
            : {
                ...grid,
                sheets: grid.sheets.map((one) =>
                  one.id === sheet.id
                    ? {
                        ...one,
                        cells: sheet.cells.map(({ id, column, value, version }) => ({
                          ...{ id, column, version },
                          value: value,
                        })),
                      }
                    : one,
                ),
              },
        );
      }),
    [],
  );
}
