import { refuse, type Refusal } from '@chuan-xa/platform';

/** The refusal of a try that is not looked at for now; says in how many whole seconds to come again, one at least. */
export function tooMany(milliseconds: number): Refusal {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return refuse('TOO_MANY_TRIES', { seconds }, { retryAfter: seconds });
}
