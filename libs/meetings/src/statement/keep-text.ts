import { refuse, type Tx } from '@chuan-xa/platform';
import { isEmpty } from '../inserted.js';
import type { StatementText, WrittenStatement } from './statement.entity.js';
import { changedParts, mendedText, textOf, type WrittenText } from './statement-text.js';

/** What is written over what was seen. */
export interface Writing extends WrittenText {
  /** The version that the writer had before them; null: nothing. */
  seen: number | null;
}

/** Which text is written. */
export type TextKey = Pick<WrittenStatement, 'province' | 'roundId'> & { office?: string };

/** The parts that were changed, as they were and as they are; of a new text nothing before. */
export type Changed = ReturnType<typeof changedParts>;

/**
 * Writes a text, the first time or over what was seen. The same written again changes nothing: null.
 * @param mayMend throws where what is there takes no other text
 * Refuses: STATEMENT_CHANGED with `kept` and `sent`.
 */
export async function keepText<T extends WrittenStatement>(
  tx: Tx,
  kind: new () => T,
  of: TextKey,
  { seen, ...written }: Writing,
  mayMend: (kept: T, sent: WrittenText) => void = () => undefined,
): Promise<Changed | null> {
  const first = mendedText(null, written);
  if (await add(tx, kind, of, first)) return changedParts(null, first);
  const kept = await tx.manager.createQueryBuilder<T>(kind, 's').where(of).setLock('pessimistic_write').getOneOrFail();
  const before = textOf(kept);
  const changed = changedParts(before, mendedText(kept, written));
  if (Object.keys(changed.after).length === 0) return null;
  mayMend(kept, written);
  if (seen !== kept.version)
    throw refuse(
      'STATEMENT_CHANGED',
      { by: kept.writtenBy },
      { kept: { ...before, version: kept.version }, sent: written },
    );
  Object.assign(kept, changed.after, { version: kept.version + 1, writtenAt: tx.at, writtenBy: tx.actor.name });
  await tx.manager.save(kept);
  return changed;
}

/** false: there is one already. */
async function add(tx: Tx, kind: new () => WrittenStatement, of: TextKey, text: StatementText): Promise<boolean> {
  const added = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(kind)
    .values({ ...of, ...text, version: 1, writtenAt: tx.at, writtenBy: tx.actor.name })
    .orIgnore()
    .returning('version')
    .execute();
  return !isEmpty(added);
}
