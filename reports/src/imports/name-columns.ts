import { Inject, Injectable } from '@nestjs/common';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { keepMap, readSheetMap } from '../foreign-sheet/index.js';
import { FileImport, type ImportState } from './file-import.entity.js';
import { findImport } from './find-import.js';
import type { ImportKindName } from './import-kind.js';

const MAPPABLE: ImportState[] = ['toMap', 'faulty', 'ready'];

/** Takes the map of a foreign sheet as somebody confirmed it, and keeps it for the office; the file is then read anew by it. */
@Injectable()
export class NameColumns {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /** The row with its bytes, to be read. @throws IMPORT_STATE, MAP_NOT_ASKED */
  async run(actor: Actor, kind: ImportKindName, id: string, map: string): Promise<FileImport> {
    return this.transactions.run(actor, async (tx) => {
      const row = await findImport(tx, kind, id, ['bytes', 'finding'], true);
      if (kind !== 'assessments' && kind !== 'recognitions') throw refuse('MAP_NOT_ASKED');
      if (!MAPPABLE.includes(row.state)) throw refuse('IMPORT_STATE', { state: row.state });
      const heads = row.finding?.mapNeeded?.heads ?? row.options.heads ?? row.finding?.mapUsed?.heads;
      const read = readSheetMap(map);
      if (heads && read.ok && read.map.kind === kind) await keepMap(tx, kind, heads, map);
      const changed = {
        options: { ...row.options, map, heads },
        state: 'reading' as const,
        rowsDone: 0,
        toldAt: tx.at,
      };
      const cleared = { finding: null, plan: null, token: null };
      await tx.manager.update(FileImport, { province: tx.province, id }, { ...changed, ...cleared });
      return Object.assign(row, changed);
    });
  }
}
