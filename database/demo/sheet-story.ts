import type { CellChange, ScoreColumn } from '@chuan-xa/assessments';
import { decimalOf, hundredthsOf } from '@chuan-xa/scoring';
import type { CellStory } from './cell-story.js';
import { Chance } from './chance.js';
import { MAXIMA } from './points.js';

/** How far a sheet came. `mixed`: submitted and half appraised; `districtTaken`: accepted, the district's scores taken where nothing was changed. */
export type Fate = 'blank' | 'inWork' | 'returned' | 'submitted' | 'mixed' | 'accepted' | 'districtTaken';

/** One sheet of a round: whose, how far it came, and what counts on it. */
export interface SheetStory {
  standard: string;
  code: string;
  office: { code: string; shortName: string };
  fate: Fate;
  cells: CellStory[];
  /** What the district wrote where the appraisal found otherwise. */
  districtWrote?: CellStory[];
  /** How many cells were filled of a sheet in work. */
  filled?: number;
  /** Why it was returned. */
  reason?: string;
}

/** The three columns of a sheet. */
export type Columns = Record<ScoreColumn, CellStory[]>;

/** What each column holds so that the story's cells count: the self score is a little kinder than the district's, that one than the appraised. */
export function columnsOf(story: SheetStory): Columns {
  const chance = new Chance(`columns ${story.standard} ${story.code}`);
  const entered = enteredOf(story, chance);
  const appraised = appraisedOf(story, entered, chance);
  const district = entered.map(
    (cell) =>
      story.districtWrote?.find(({ id }) => id === cell.id) ??
      (appraised.includes(cell) ? kinder(cell, chance, 35) : cell),
  );
  // A station scores itself in points; what is measured is measured once.
  const self = entered.some(({ id }) => MAXIMA.has(id)) ? district.map((cell) => kinder(cell, chance, 40)) : [];
  // The district's score stands where the appraisal changes nothing.
  const written =
    story.fate === 'districtTaken'
      ? appraised.filter(
          (cell) =>
            !same(
              cell,
              district.find(({ id }) => id === cell.id),
            ),
        )
      : appraised;
  return { self, district, appraised: written };
}

function enteredOf({ fate, cells, filled }: SheetStory, chance: Chance): CellStory[] {
  if (fate === 'blank') return [];
  return fate === 'inWork' ? cells.slice(0, filled ?? chance.between(1, Math.max(1, cells.length - 3))) : cells;
}

function appraisedOf({ fate }: SheetStory, entered: CellStory[], chance: Chance): CellStory[] {
  if (fate === 'accepted') return entered;
  if (fate === 'districtTaken') return entered.filter(() => chance.holds(40));
  return fate === 'mixed' ? entered.slice(0, Math.ceil(entered.length / 2)) : [];
}

/** A quarter or two more, where there is room. */
function kinder(cell: CellStory, chance: Chance, percent: number): CellStory {
  const max = MAXIMA.get(cell.id);
  if (max === undefined || !chance.holds(percent) || cell.value === null || !('points' in cell.value)) return cell;
  return {
    id: cell.id,
    value: { points: decimalOf(Math.min(max, hundredthsOf(cell.value.points) + 25 * chance.between(1, 2))) },
  };
}

const same = (a: CellStory, b: CellStory | undefined): boolean => JSON.stringify(a.value) === JSON.stringify(b?.value);

/** The cells of one column as they are written, whatever stands there. */
export const written = (cells: CellStory[], column: ScoreColumn): CellChange[] =>
  cells.map(({ id, value }) => ({ id, column, value, seen: null }));
