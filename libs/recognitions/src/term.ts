/** What of a recognition says whether it stands on a day. Dates are `YYYY-MM-DD`. */
export interface Standing {
  decisionDate: string;
  termEndsOn: string | null;
  withdrawnOn: string | null;
  /** Years of the edition it was given under; null where not known. */
  termYears: number | null;
}

/**
 * The first day on which the term is over: the decision's own, else the edition's years from the decision's date
 * (03/01/2024 for three years: ended on 03/01/2027); null where no term is known, which is never counted as ended.
 */
export function termEnd({ decisionDate, termEndsOn, termYears }: Standing): string | null {
  if (termEndsOn !== null) return termEndsOn;
  if (termYears === null) return null;
  const [year, month, day] = decisionDate.split('-').map(Number) as [number, number, number];
  // 29/02 has no anniversary in three years: the last day of the term is then 28/02, and it is over on 01/03.
  return new Date(Date.UTC(year + termYears, month - 1, day)).toISOString().slice(0, 10);
}

export const termEnded = (standing: Standing, day: string): boolean => {
  const end = termEnd(standing);
  return end !== null && day >= end;
};

export const isWithdrawn = ({ withdrawnOn }: Pick<Standing, 'withdrawnOn'>, day: string): boolean =>
  withdrawnOn !== null && withdrawnOn <= day;

/** Given, not withdrawn, and not known to have ended. */
export const isInTerm = (standing: Standing, day: string): boolean =>
  standing.decisionDate <= day && !isWithdrawn(standing, day) && !termEnded(standing, day);
