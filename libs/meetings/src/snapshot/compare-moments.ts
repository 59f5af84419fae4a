import type { Outcome } from '@chuan-xa/scoring';
import type { Title } from '@chuan-xa/standards';
import type { Moment, MomentCommune } from '../moment/moment.js';

/** Counts of communes to which a title's standard applies. */
export interface TitleCounts {
  met: number;
  notMet: number;
  undetermined: number;
  notAssessed: number;
}

/** What a commune's sheet came to. `total`: a decimal string; null in a standard without points. */
export interface OutcomeAt {
  outcome: Outcome | 'notAssessed';
  total: string | null;
}

/** A commune whose result is not the same in both; null where a moment does not have it. */
export interface Moved {
  title: Title;
  code: string;
  commune: string;
  office: string | null;
  before: OutcomeAt | null;
  after: OutcomeAt | null;
}

export interface Comparison {
  titles: { title: Title; before: TitleCounts; after: TitleCounts }[];
  moved: Moved[];
}

/** What changed from one moment to another, in the order of the later one; what only the earlier one has stands last. */
export function compareMoments(before: Moment, after: Moment): Comparison {
  const titles = [...new Set([...after.titles, ...before.titles].map(({ title }) => title))];
  return {
    titles: titles.map((title) => ({ title, before: countsOf(before, title), after: countsOf(after, title) })),
    moved: titles.flatMap((title) => movedIn(title, resultsOf(before, title), resultsOf(after, title))),
  };
}

function countsOf({ titles }: Moment, title: Title): TitleCounts {
  const counts = titles.find((one) => one.title === title)?.total.progress;
  const { met = 0, notMet = 0, undetermined = 0, notAssessed = 0 } = counts ?? {};
  return { met, notMet, undetermined, notAssessed };
}

type Results = Map<string, { of: MomentCommune; result: OutcomeAt }>;

function movedIn(title: Title, before: Results, after: Results): Moved[] {
  const codes = [...new Set([...after.keys(), ...before.keys()])];
  return codes.flatMap((code) => {
    const [was, is] = [before.get(code), after.get(code)];
    const named = (is ?? was)?.of.commune;
    if (!named || (was?.result.outcome === is?.result.outcome && was?.result.total === is?.result.total)) return [];
    return [
      {
        ...{ title, code, commune: named.fullName, office: named.office?.shortName ?? null },
        before: was?.result ?? null,
        after: is?.result ?? null,
      },
    ];
  });
}

function resultsOf({ titles, communes }: Moment, title: Title): Results {
  const edition = titles.find((one) => one.title === title)?.edition;
  return new Map(
    communes.flatMap((of) => {
      if (!of.titles.some((standing) => standing.title === title)) return [];
      const verdict = of.sheets.find((sheet) => sheet.edition === edition)?.verdict;
      return [
        [
          of.commune.code,
          { of, result: { outcome: verdict?.outcome ?? 'notAssessed', total: verdict?.total ?? null } },
        ],
      ];
    }),
  );
}
