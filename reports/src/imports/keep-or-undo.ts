import type { Actor, Transactions, Tx } from '@chuan-xa/platform';

/** Carries the result out of a transaction that is to be undone. */
class TrialOver extends Error {
  constructor(readonly result: unknown) {
    super('a trial run ends by undoing itself');
  }
}

/** Does the work for real and keeps it or undoes it at the end: a dry run meets every fault that the real one would. */
export async function keepOrUndo<T>(
  transactions: Transactions,
  actor: Actor,
  keep: (result: T) => boolean,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await transactions.run(actor, async (tx) => {
      const result = await work(tx);
      if (!keep(result)) throw new TrialOver(result);
      return result;
    });
  } catch (error) {
    if (error instanceof TrialOver) return error.result as T;
    throw error;
  }
}
