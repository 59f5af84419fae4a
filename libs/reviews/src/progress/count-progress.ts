import type { State } from '@chuan-xa/assessments';
import type { Outcome } from '@chuan-xa/scoring';

/** What of a commune its progress is counted from. */
export interface ProgressRow {
  /** null: it has no sheet in the round. */
  state: State | null;
  /** Items with a counted score. */
  entered: number;
  /** null unless submitted or accepted. */
  outcome: Outcome | null;
  pledged: boolean;
  recognised: boolean;
}

/** Counts of communes; met + notMet + undetermined + notAssessed = communes. */
export interface ProgressCounts {
  communes: number;
  pledged: number;
  assessed: number;
  submitted: number;
  appraised: number;
  met: number;
  /** Of `met`, those that had pledged. */
  metPledged: number;
  notMet: number;
  undetermined: number;
  notAssessed: number;
  recognised: number;
}

/** Each commune counts once in each column that holds for it. */
export function countProgress(rows: ProgressRow[]): ProgressCounts {
  const count = (holds: (row: ProgressRow) => boolean): number => rows.filter(holds).length;
  const submitted = ({ state }: ProgressRow): boolean => state === 'submitted' || state === 'accepted';
  return {
    communes: rows.length,
    pledged: count((row) => row.pledged),
    assessed: count((row) => submitted(row) || row.entered > 0),
    submitted: count(submitted),
    appraised: count((row) => row.state === 'accepted'),
    met: count((row) => row.outcome === 'met'),
    metPledged: count((row) => row.outcome === 'met' && row.pledged),
    notMet: count((row) => row.outcome === 'notMet'),
    undetermined: count((row) => row.outcome === 'undetermined'),
    notAssessed: count((row) => row.outcome === null),
    recognised: count((row) => row.recognised),
  };
}
