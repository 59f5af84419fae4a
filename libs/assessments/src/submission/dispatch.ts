import { refuseAll, type Tx } from '@chuan-xa/platform';

/** The official letter (công văn) that sheets are handed in with, as far as it is known. `date`: a day. */
export interface Dispatch {
  number?: string | null;
  date?: string | null;
  signer?: string | null;
}

/**
 * Refuses a letter of a day that has not come.
 * @param field where the letter stands in the request
 */
export function checkDispatch({ today }: Tx, { date }: Dispatch, field: string): void {
  if (date && date > today) throw refuseAll([{ field, code: 'DISPATCH_IN_FUTURE', values: { date, today } }]);
}
