import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, Transactions, type Actor, type Refusal, type Tx } from '@chuan-xa/platform';
import { letterheadChange } from './letterhead-change.js';
import type { Letterhead } from './letterhead.js';
import { LetterheadVersion } from './letterhead.entity.js';
import { inForce, provinceName, readLetterhead, type KeptLetterhead } from './read-letterhead.js';
import { tidyLetterhead } from './tidy-letterhead.js';

/** Writes the letterhead of the department's papers anew. Former versions stay. */
@Injectable()
export class WriteLetterhead {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * The same as what stands is not written again.
   * @param seen the version that the writer had before them
   * Refuses: LETTERHEAD_CHANGED with `kept` and `sent`.
   */
  run(actor: Actor, written: Letterhead, seen: number): Promise<KeptLetterhead> {
    return this.transactions.run(actor, async (tx) => {
      const province = await provinceName(tx);
      const sent = tidyLetterhead(written);
      const standing = await readLetterhead(tx);
      const change = letterheadChange(inForce(standing.content, province), sent);
      if (!change) return standing;
      if (seen !== standing.version || !(await add(tx, seen + 1, sent))) throw await changed(tx, province, sent);
      await recordAudit(tx, {
        action: 'letterheadWritten',
        object: { type: 'letterhead', id: String(seen + 1) },
        ...change,
      });
      return readLetterhead(tx);
    });
  }
}

/** false: somebody wrote that version first. */
async function add(tx: Tx, version: number, content: Letterhead): Promise<boolean> {
  const added = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(LetterheadVersion)
    .values({ province: tx.province, version, content, writtenAt: tx.at, writtenBy: tx.actor.name })
    .orIgnore()
    .returning('version')
    .execute();
  return Array.isArray(added.raw) && added.raw.length > 0;
}

async function changed(tx: Tx, province: string, sent: Letterhead): Promise<Refusal> {
  const { content, version, writtenBy } = await readLetterhead(tx);
  const kept = { ...inForce(content, province), version };
  return refuse('LETTERHEAD_CHANGED', { by: writtenBy ?? '' }, { kept, sent });
}
