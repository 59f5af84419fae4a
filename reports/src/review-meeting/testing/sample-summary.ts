import type { OutcomeLook, SummaryRow } from '../report.js';

/** What a summary counts of one commune. */
export interface Counted {
  office: string;
  look: OutcomeLook;
  pledged: boolean;
  /** The finding, where the commune holds the title. */
  reviewed: OutcomeLook | null;
  termEnded: boolean;
}

/** Counts by office, so that the sample's sheets agree with each other. */
export function summaryOf(offices: string[], places: Counted[]): SummaryRow[] {
  return offices.map((office) => {
    const own = places.filter((place) => place.office === office);
    const count = (test: (place: Counted) => boolean): number => own.filter(test).length;
    const assessed = count(({ look }) => look !== 'notAssessed');
    return {
      office,
      communes: own.length,
      progress: {
        pledged: count(({ pledged }) => pledged),
        assessed,
        submitted: assessed,
        appraised: Math.floor(assessed / 2),
        met: count(({ look }) => look === 'met'),
        metPledged: count(({ look, pledged }) => look === 'met' && pledged),
        notMet: count(({ look }) => look === 'notMet'),
        undetermined: count(({ look }) => look === 'undetermined'),
        notAssessed: count(({ look }) => look === 'notAssessed'),
        recognised: 0,
      },
      review: {
        reviewed: count(({ reviewed }) => reviewed !== null),
        maintained: count(({ reviewed }) => reviewed === 'met'),
        noLongerMeets: count(({ reviewed }) => reviewed === 'notMet'),
        undetermined: count(({ reviewed }) => reviewed === 'undetermined'),
        notAssessed: count(({ reviewed }) => reviewed === 'notAssessed'),
        termEnded: count(({ termEnded }) => termEnded),
      },
      note: null,
    };
  });
}
