import type { Tx } from '@chuan-xa/platform';
import { entryIdentityOf } from '../../entry-form/read/entry-identity-of.js';
import { readEntry } from '../../entry-form/read/read-entry.js';
import { fileFault, type ImportFault } from '../../workbook-file/index.js';
import type { Applied, ImportKind, MapNeeded, Place, Reading, Source, TakeAt } from '../import-kind.js';
import { applyScores, undoScores, type ScoresUndo } from './apply-scores.js';
import { readForeignScores } from './read-foreign-scores.js';
import type { ScoresPlan } from './scores-plan.js';

/** Scores: by our own entry workbook, or by an office's own sheet and a map of its columns. */
export class AssessmentsImport implements ImportKind<ScoresPlan, ScoresUndo> {
  readonly name = 'assessments';

  async read(tx: Tx, source: Source): Promise<Reading<ScoresPlan> | MapNeeded> {
    const { identity } = source;
    if (identity?.form === 'entry') {
      const entry = entryIdentityOf(identity);
      return entry ? readEntry(tx, source, entry) : nothing([fileFault('FORM_DAMAGED')]);
    }
    if (identity) return nothing([fileFault('FORM_OF_ANOTHER_KIND')]);
    const read = await readForeignScores(tx, source);
    return 'faults' in read && !('plan' in read) ? { ...nothing(read.faults), ...mapOf(read) } : read;
  }

  apply(tx: Tx, plan: ScoresPlan, takeAt: TakeAt): Promise<Applied<ScoresUndo>> {
    return applyScores(tx, plan, takeAt);
  }

  undo(tx: Tx, undo: ScoresUndo): Promise<void> {
    return undoScores(tx, undo);
  }

  /** `sheets.3.0.column`, or `sheets.3: answers.7`, of what was written; of a refusal without a cell the sheet's first. */
  placeOf({ sheets }: ScoresPlan, field: string): Place | null {
    const [, index = '', cell, id] = /^sheets\.(\d+)(?:\.(\d+)|: answers\.(\d+(?:\.\d+)?))?/.exec(field) ?? [];
    const cells = sheets[Number(index)]?.cells ?? [];
    const at = cell === undefined ? cells.find((one) => one.id === id) : cells[Number(cell)];
    const { sheet, cell: address } = at ?? cells[0] ?? { sheet: null, cell: null };
    return index === '' ? null : { sheet, cell: address };
  }
}

const mapOf = ({ mapUsed }: { mapUsed?: MapNeeded }) => (mapUsed === undefined ? {} : { mapUsed });

const nothing = (faults: ImportFault[]): Reading<ScoresPlan> => ({
  faults,
  changes: [],
  conflicts: [],
  rows: 0,
  skipped: 0,
  plan: { roundId: '', submit: false, scored: [], sheets: [] },
});
