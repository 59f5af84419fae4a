import { Inject, Injectable } from '@nestjs/common';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { FileImport, type ImportState } from './file-import.entity.js';
import { findImport } from './find-import.js';
import type { ImportKindName } from './import-kind.js';
import { ReadInBackground } from './read-in-background.js';

const OPEN: ImportState[] = ['reading', 'toMap', 'faulty', 'ready', 'broken'];

/** Ends the reading of a file, or puts away what was read and not applied. */
@Injectable()
export class CancelImport {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(ReadInBackground) private readonly reading: ReadInBackground,
  ) {}

  /** @throws IMPORT_STATE of what was applied or has ended already */
  async run(actor: Actor, kind: ImportKindName, id: string): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const row = await findImport(tx, kind, id, [], true);
      if (!OPEN.includes(row.state)) throw refuse('IMPORT_STATE', { state: row.state });
      await tx.manager.update(
        FileImport,
        { province: tx.province, id },
        { state: 'cancelled', bytes: Buffer.alloc(0) },
      );
    });
    this.reading.end(id);
  }
}
