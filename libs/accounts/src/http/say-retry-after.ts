import { Refusal } from '@chuan-xa/platform';
import type { FastifyReply } from 'fastify';

/** Does what may be refused for a while, and then says in the header too after how many seconds to come again. */
export async function sayRetryAfter<T>(reply: FastifyReply, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const seconds = error instanceof Refusal ? error.extra.retryAfter : undefined;
    if (typeof seconds === 'number') reply.header('retry-after', String(seconds));
    throw error;
  }
}
