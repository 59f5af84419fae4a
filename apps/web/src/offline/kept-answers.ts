import { browserDatabase } from './database.js';
import type { Vault } from './vault.js';

/** Keeps what the server said to a question, sealed. */
export async function keepAnswer(vault: Vault, question: string, answer: unknown): Promise<void> {
  const sealed = await vault.seal(answer);
  await (await browserDatabase()).put('answers', { ...sealed, question, at: Date.now() });
}

/** What the server last said to it, and when (milliseconds); null where nothing is kept. */
export async function keptAnswer(vault: Vault, question: string): Promise<{ answer: unknown; at: number } | null> {
  const kept = await (await browserDatabase()).get('answers', [vault.account, question]);
  if (kept === undefined) return null;
  const answer = await vault.open(kept);
  return answer === null ? null : { answer, at: kept.at };
}

/** What the server said after that time, in milliseconds, to the questions that begin so. */
export async function keptSince(vault: Vault, beginning: string, since: number): Promise<Map<string, unknown>> {
  const range = IDBKeyRange.bound([vault.account, beginning], [vault.account, `${beginning}\uffff`]);
  const kept = (await (await browserDatabase()).getAll('answers', range)).filter(({ at }) => at > since);
  return new Map(await Promise.all(kept.map(async (one) => [one.question, await vault.open(one)] as const)));
}

/** Whether something is kept to it; it is not opened. */
export const isAnswerKept = async (vault: Vault, question: string): Promise<boolean> =>
  (await (await browserDatabase()).getKey('answers', [vault.account, question])) !== undefined;

export async function letGoOfAnswer(vault: Vault, question: string): Promise<void> {
  await (await browserDatabase()).delete('answers', [vault.account, question]);
}
