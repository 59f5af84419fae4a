import { Changes, type Actor } from '@chuan-xa/platform';
import type { TestDatabase } from '../../../../test/support/test-database.js';
import { importFile, type FileImported } from '../../imports/import-file.js';
import type { Take } from '../../imports/import-kind.js';
import { makeImports, type Imports } from '../../imports/import-kinds.js';
import { UndoImport } from '../../imports/undo-import.js';
import { standingCells } from './taken-form.js';

export interface BringIn {
  kinds: Imports;
  /** Sends and, unless it is tried alone, applies. */
  send(actor: Actor, bytes: Buffer, more?: { dryRun?: boolean; take?: Take }): Promise<FileImported>;
  undo(actor: Actor, id: string): Promise<void>;
  /** What no trial and no undone import may change: what every cell holds, and every verdict. */
  tables(): Promise<unknown>;
}

/** Files of scores brought into one round of a database. */
export function bringInto(database: TestDatabase, round: string): BringIn {
  const { transactions } = database;
  const kinds = makeImports(transactions, new Changes());
  return {
    kinds,
    send: (actor, bytes, more) =>
      importFile(
        transactions,
        actor,
        kinds,
        { kind: 'assessments', bytes, fileName: 'phieu-nhap.xlsx', options: { round } },
        more,
      ),
    undo: (actor, id) => new UndoImport(transactions, kinds).run(actor, 'assessments', id),
    tables: async () => ({
      cells: [...(await standingCells(database))],
      verdicts: await database.rows(
        `SELECT assessment_id, outcome, provisional, total, short FROM verdict ORDER BY assessment_id`,
      ),
      states: await database.rows('SELECT id, state FROM assessment ORDER BY id'),
    }),
  };
}

/** Where and what a reading tells: `Sheet!B12 CODE`. */
export const toldFaults = ({ read }: FileImported): string[] =>
  read.finding.faults.map(({ sheet, cell, code }) => `${sheet ?? ''}!${cell ?? ''} ${code}`).sort();

export const toldChanges = ({ read }: FileImported): string[] =>
  read.finding.changes.map(({ sheet, cell }) => `${sheet ?? ''}!${cell ?? ''}`).sort();
