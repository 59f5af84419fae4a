import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { decide, type Decision } from './decide.js';
import { FileImport } from './file-import.entity.js';
import { findImport } from './find-import.js';
import type { Applied, ImportKindName, Take } from './import-kind.js';
import { IMPORTS, type Imports } from './import-kinds.js';

/** What is asked for: by the token of what was seen, and which value is taken where file and system differ. */
export interface ApplyOrder {
  token: string;
  take: Take;
  /** What is taken otherwise in single cells. */
  decisions?: readonly Decision[];
}

/** Writes what a file says, whole or not at all, as one act that can be undone as one. */
@Injectable()
export class ApplyImport {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(IMPORTS) private readonly kinds: Imports,
  ) {}

  /** @throws IMPORT_STATE, IMPORT_TOKEN_WRONG, IMPORT_HAS_CONFLICTS, CONFLICT_UNKNOWN, and whatever the use cases refuse */
  async run(actor: Actor, kind: ImportKindName, id: string, order: ApplyOrder): Promise<Applied<object>> {
    return this.transactions.run(actor, async (tx) => {
      const row = await findImport(tx, kind, id, ['plan', 'finding'], true);
      if (row.state !== 'ready' || row.plan === null) throw refuse('IMPORT_STATE', { state: row.state });
      if (row.token !== order.token) throw refuse('IMPORT_TOKEN_WRONG');
      const applied = await this.kinds[kind].apply(tx, row.plan, decide(row.finding?.conflicts ?? [], order));
      const { written, replaced, submitted = 0, undo } = applied;
      const acts = { state: 'applied' as const, appliedAt: tx.at, appliedBy: actor.name };
      await tx.manager.update(FileImport, { province: tx.province, id }, { ...acts, undo: written > 0 ? undo : null });
      if (written + submitted > 0)
        await recordAudit(tx, {
          action: 'fileImported',
          object: { type: 'import', id },
          before: null,
          after: { file: row.fileName, kind, round: row.roundId, sha256: row.sha256, written, replaced, submitted },
        });
      return applied;
    });
  }
}
