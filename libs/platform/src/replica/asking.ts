import { AsyncLocalStorage } from 'node:async_hooks';

/** What a request brings along and leaves behind, as far as reading from a replica goes. */
export interface Asking {
  /** Whether what it reads may be late: by its method it changes nothing. */
  mayBeLate: boolean;
  /** Up to where in the primary's log its browser has written; null: that is not known. */
  place: bigint | null;
  /** Whether something may have been written while it was answered. */
  hasWritten: boolean;
}

const asking = new AsyncLocalStorage<Asking>();

/** Does the work of a request; whatever it calls finds the request again. */
export const whileAsking = <T>(request: Asking, work: () => T): T => asking.run(request, work);

/** The request that is being answered; undefined outside of one: a command, the clock's work. */
export const currentAsking = (): Asking | undefined => asking.getStore();
