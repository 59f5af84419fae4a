import type { FigureCell, FigureColumn, FigureRow } from '@chuan-xa/charts';
import type { Edition } from '@chuan-xa/scoring';
import { NO_OFFICE } from '@chuan-xa/wording';
import type { Moment, MomentCommune, MomentSheet, MomentStanding, MomentTitle } from '../moment/moment.js';

/** A commune with what one title's figures ask of it. */
export interface Placed {
  code: string;
  of: MomentCommune;
  office: string;
  standing: MomentStanding;
  sheet: MomentSheet | undefined;
}

/** One title of a moment, set out for its figures. */
export interface TitleScene {
  round: Moment['round'];
  title: MomentTitle;
  edition: Edition;
  /** Those to which the title's standard applies, or which hold it. */
  communes: Placed[];
  /** Those to which the standard applies, as the progress counts them. */
  offices: { office: string; name: string; communes: Placed[] }[];
}

export function sceneOf({ round, editions, communes }: Moment, title: MomentTitle): TitleScene {
  const edition = editions.find(({ id }) => id === title.edition);
  if (edition === undefined) throw new Error(`The moment has no edition ${title.edition}`);
  const placed = communes.flatMap((of): Placed[] => {
    const standing = of.titles.find((one) => one.title === title.title);
    if (!standing) return [];
    const sheet = of.sheets.find((one) => one.edition === title.edition);
    return [{ code: of.commune.code, of, office: of.commune.office?.code ?? '', standing, sheet }];
  });
  return {
    ...{ round, title, edition, communes: placed },
    offices: title.offices.map(({ office, name }) => ({
      office,
      name: name || NO_OFFICE,
      communes: placed.filter((one) => one.office === office),
    })),
  };
}

export const outcomeIn = ({ sheet }: Placed) => sheet?.verdict?.outcome ?? 'notAssessed';

/** A count of communes, and which they are. */
export const countCell = (communes: readonly Placed[]): FigureCell => ({
  value: String(communes.length),
  communes: communes.map(({ code }) => code),
});

/** A row of counts: each column takes the communes that it holds for. */
export const countRow = (
  id: string,
  label: string,
  communes: readonly Placed[],
  columns: readonly (FigureColumn & { holds: (one: Placed) => boolean })[],
): FigureRow => ({ id, label, cells: columns.map(({ holds }) => countCell(communes.filter(holds))) });

export const bareColumns = (columns: readonly (FigureColumn & { holds: unknown })[]): FigureColumn[] =>
  columns.map(({ holds: _, ...column }) => column);
