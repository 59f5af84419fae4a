import { Inject, Injectable } from '@nestjs/common';
import { Transactions, type Actor } from '@chuan-xa/platform';
import { judgeSheetsOf } from '../judge/judge-sheets-of.js';
import type { CellChange } from './cell-change.js';
import { writeCells } from './write-cells.js';

/** Writes cells of one sheet, and judges it and what rests on it in the same transaction. */
@Injectable()
export class WriteScores {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  async run(actor: Actor, sheetId: string, cells: CellChange[]): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      await writeCells(tx, [{ sheetId, cells, field: 'cells' }]);
      await judgeSheetsOf(tx, [sheetId]);
    });
  }
}
