import { Inject, Injectable } from '@nestjs/common';
import { Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { judgeCommunes } from '../judge/judge-communes.js';
import type { CellChange } from './cell-change.js';
import { writeCells } from './write-cells.js';

/** Writes cells of one sheet, and judges it and what rests on it in the same transaction. */
@Injectable()
export class WriteScores {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** @param answer reads what is answered, once all is written; in the same transaction, since this is what is done most often of all */
  async run<T>(actor: Actor, sheetId: string, cells: CellChange[], answer: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(actor, async (tx) => {
      await writeCells(tx, [{ sheetId, cells, field: 'cells' }]);
      await judgeCommunes(tx, { sheets: [sheetId] });
      return answer(tx);
    });
  }
}
