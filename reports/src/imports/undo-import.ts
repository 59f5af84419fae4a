import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { FileImport } from './file-import.entity.js';
import { findImport } from './find-import.js';
import type { ImportKindName } from './import-kind.js';
import { IMPORTS, type Imports } from './import-kinds.js';

/** Takes back all that a file wrote; refuses as a whole where any of it was changed since. */
@Injectable()
export class UndoImport {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(IMPORTS) private readonly kinds: Imports,
  ) {}

  /** @throws IMPORT_STATE, IMPORT_NOT_UNDOABLE, and whatever stands in the way (CELL_CLASH, COLUMN_LOCKED …) */
  async run(actor: Actor, kind: ImportKindName, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await findImport(tx, kind, id, ['undo'], true);
      if (row.state !== 'applied') throw refuse('IMPORT_STATE', { state: row.state });
      if (row.undo === null) throw refuse('IMPORT_NOT_UNDOABLE');
      await this.kinds[kind].undo(tx, row.undo);
      const key = { province: tx.province, id };
      await tx.manager.update(FileImport, key, { state: 'undone', undoneAt: tx.at, undoneBy: actor.name });
      await recordAudit(tx, {
        action: 'fileImportUndone',
        object: { type: 'import', id },
        before: { file: row.fileName, kind, round: row.roundId },
        after: null,
      });
    });
  }
}
