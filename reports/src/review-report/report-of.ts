import type { Figure } from '@chuan-xa/charts';
import type { SnapshotRead } from '@chuan-xa/meetings';
import { dayOf } from '@chuan-xa/platform';
import {
  formatMoment,
  judgedWord,
  capitalise,
  reviewReportHeads,
  roundName,
  sayBasis,
  sayNote,
  sayReportOpening,
  sayReportSubject,
} from '@chuan-xa/wording';
import { headOf, inForce, type Letterhead } from '../letterhead/index.js';
import { momentOf } from '../moment-of.js';
import type { Block, Paper } from '../paper/paper.js';
import { reportOf as workbookOf } from '../review-meeting/gather/gather-review-meeting.js';
import { figureBlocks } from './figure-blocks.js';
import { officeBlocks } from './office-blocks.js';
import { statementBlocks } from './statement-blocks.js';

/** The findings of the year's work; those that are not named here are of the review. */
const OF_PROGRESS = ['progress', 'outcomes', 'tiles', 'map'];

/** The report of a review meeting, of what was frozen. @param letterhead the office's own; null: of the province's name */
export function reportOf(
  frozen: Pick<SnapshotRead, 'moment' | 'figures'>,
  letterhead: Letterhead | null = null,
): Paper {
  const { moment, figures } = frozen;
  const { round } = moment;
  const at = new Date(round.at);
  const head = headOf(inForce(letterhead, round.province), 'report', dayOf(at));
  const numbers = new Map(figures.map(({ id }, place) => [id, place + 1]));
  const part = (inProgress: boolean): Block[] =>
    moment.titles.flatMap(({ title }, place) => {
      const own = figures.filter(({ id }) => isOf(title, id) && OF_PROGRESS.includes(kindOf(id)) === inProgress);
      if (own.length === 0) return [];
      const name: Block = { is: 'heading', level: 2, text: `${place + 1}. ${capitalise(judgedWord(title))}` };
      return [name, ...own.flatMap((figure) => figureBlocks(figure, numbers.get(figure.id) ?? 0))];
    });
  const stated = statementBlocks(moment);
  return {
    head,
    kind: reviewReportHeads.kind,
    subject: sayReportSubject(round.year, round.cutOffYear),
    state: { kind: 'frozen', at: momentOf(at), demo: round.illustrative },
    blocks: [
      ...basisOf(frozen),
      {
        ...{ is: 'paragraph', look: 'body' },
        text: sayReportOpening(roundName(round.name), formatMoment(round.at), moment.communes.length),
      },
      { is: 'heading', level: 1, text: `I. ${reviewReportHeads.progress} ${round.year}` },
      ...part(true),
      { is: 'heading', level: 1, text: `II. ${reviewReportHeads.review}` },
      ...part(false),
      { is: 'heading', level: 1, text: `III. ${reviewReportHeads.offices}` },
      ...officeBlocks(moment),
      ...(stated.length === 0
        ? []
        : [{ is: 'heading', level: 1, text: `IV. ${reviewReportHeads.statements}` } as const]),
      ...stated,
      { is: 'heading', level: 1, text: `${stated.length === 0 ? 'IV' : 'V'}. ${reviewReportHeads.notes}` },
      ...notesOf(frozen),
    ],
  };
}

/** `review` of "review-ntm-advanced". */
const kindOf = (id: string): string => id.slice(0, id.indexOf('-'));

const isOf = (title: string, id: string): boolean => id === `${kindOf(id)}-${title}`;

/** Each act once, whatever number of standards it brought. */
function basisOf({ moment }: { moment: SnapshotRead['moment']; figures: Figure[] }): Block[] {
  const acts = moment.editions.flatMap(({ act, correctedBy }) => [act, ...correctedBy]);
  return [...new Set(acts.map(sayBasis))].map((text) => ({ is: 'paragraph', look: 'basis', text }));
}

function notesOf(frozen: Pick<SnapshotRead, 'moment' | 'figures'>): Block[] {
  const { notes } = workbookOf(frozen);
  const texts = [
    ...notes.editions.map(({ title, citation, how, sha256 }) =>
      sayNote(title, `${citation}; ${how}; SHA-256 ${sha256}`),
    ),
    ...notes.outcomes.map(({ word, meaning }) => sayNote(word, meaning)),
    ...notes.others.map(({ label, text }) => sayNote(label, text)),
    ...notes.provisional,
  ];
  return texts.map((text) => ({ is: 'paragraph', look: 'point', text }));
}
