/** A round of the made-up country; all but the last are closed. */
export interface MadeRound {
  id: string;
  name: string;
  year: number;
  /** Also the day on which its sheets were handed in. */
  unitsOn: string;
  cutOffYear: number;
  closedAt: string | null;
  openedAt: string;
}

/** The moment at which the country is looked at: within the last round, and in the period of 63 provinces. */
export const NOW = '2024-11-15T02:00:00Z';

/** Rounds every second month up to October 2024, five a year. */
export const roundsOf = (count: number): MadeRound[] =>
  Array.from({ length: count }, (_none, place) => {
    const back = count - 1 - place;
    const year = 2024 - Math.floor(back / 5);
    const inYear = 5 - (back % 5);
    const month = String(inYear * 2).padStart(2, '0');
    return {
      id: `${year}-${inYear}`,
      name: `Đợt ${inYear} năm ${year} (bịa ra để đo)`,
      year,
      unitsOn: `${year}-${month}-20`,
      cutOffYear: year - 1,
      closedAt: back === 0 ? null : `${year}-${month}-28T10:00:00Z`,
      openedAt: `${year}-${month}-01T01:00:00Z`,
    };
  });
