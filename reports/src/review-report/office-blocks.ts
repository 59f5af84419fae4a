import type { Moment, MomentCommune, MomentFinding, MomentTitle } from '@chuan-xa/meetings';
import {
  capitalise,
  caseFieldWord,
  caseStateWord,
  flaggedWords,
  formatDate,
  NO_OFFICE,
  sayFlaggedHead,
  sayOutcomes,
  sayRecognised,
  sayReview,
} from '@chuan-xa/wording';
import type { Block, PaperTable } from '../paper/paper.js';

interface OfOffice {
  office: string;
  name: string;
}

/** Part III: each office's results under every title, and of each of its communes that no longer meets why, the way back and what is done. */
export const officeBlocks = (moment: Moment): Block[] =>
  officesOf(moment).flatMap((office, at) => officeBlock(moment, office, at + 1));

/** In the order of the reports; an office stands under one title or another. */
function officesOf({ titles }: Moment): OfOffice[] {
  const names = new Map(titles.flatMap(({ offices }) => offices.map(({ office, name }) => [office, name] as const)));
  return [...names].map(([office, name]) => ({ office, name: name || NO_OFFICE }));
}

function officeBlock({ round, titles, communes }: Moment, { office, name }: OfOffice, number: number): Block[] {
  const own = communes.filter(({ commune }) => (commune.office?.code ?? '') === office);
  const flagged = own.flatMap((of) =>
    of.titles.flatMap(({ finding }) => (finding?.outcome === 'noLongerMeets' ? [{ of, finding }] : [])),
  );
  return [
    { is: 'heading', level: 2, text: `${number}. ${name}` },
    ...titles.flatMap((title) => countsOf(title, office, round.cutOffYear)),
    { is: 'paragraph', look: 'body', text: sayFlaggedHead(flagged.length) },
    ...flagged.map(({ of, finding }) => flaggedTable(of, finding)),
  ];
}

function countsOf({ title, offices }: MomentTitle, office: string, cutOffYear: number): Block[] {
  const counts = offices.find((one) => one.office === office);
  if (counts === undefined || counts.progress.communes === 0) return [];
  const review = counts.review.reviewed === 0 ? '' : `; ${sayReview(title, counts.review, cutOffYear, [])}`;
  return [{ is: 'paragraph', look: 'point', text: `${sayOutcomes(title, counts.progress)}${review}.` }];
}

function flaggedTable({ commune }: MomentCommune, finding: MomentFinding): PaperTable {
  const { recognition, why, wayBack, word, case: reviewCase, title } = finding;
  const rows: [label: string, text: string | null][] = [
    [flaggedWords.title, sayRecognised(title, recognition, finding.commune.zone)],
    [flaggedWords.result, capitalise(word)],
    [flaggedWords.reasons, why.join('\n')],
    [flaggedWords.wayBack, wayBack],
    ...(reviewCase === null
      ? [[flaggedWords.state, flaggedWords.noCase] as [string, string]]
      : ([
          [flaggedWords.state, capitalise(caseStateWord(reviewCase.state))],
          ...(['shortcoming', 'cause', 'solution', 'responsible'] as const).map((field) => [
            capitalise(caseFieldWord(field)),
            reviewCase[field],
          ]),
          [capitalise(caseFieldWord('dueOn')), reviewCase.dueOn && formatDate(reviewCase.dueOn)],
          [capitalise(caseFieldWord('decision')), reviewCase.decision],
        ] as [string, string | null][])),
  ];
  return {
    is: 'table',
    title: capitalise(commune.fullName),
    columns: [
      { head: null, look: null, share: 0.22, align: 'left' },
      { head: null, look: null, share: 0.78, align: 'left' },
    ],
    rows: rows.flatMap(([label, text]) =>
      text === null || text === '' ? [] : [{ cells: [label, text], bold: false }],
    ),
  };
}
