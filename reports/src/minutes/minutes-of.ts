import type { Meeting, PlainDecision, SnapshotRead } from '@chuan-xa/meetings';
import { dayOf } from '@chuan-xa/platform';
import {
  asSentence,
  minutesHeads,
  NOTHING_WRITTEN,
  roundName,
  sayDecided,
  sayHeld,
  sayInvited,
  sayLookedAt,
  sayMinutesSubject,
  sayWithdrawn,
} from '@chuan-xa/wording';
import { headOf, inForce, type Letterhead } from '../letterhead/index.js';
import { momentOf } from '../moment-of.js';
import type { Block, Paper } from '../paper/paper.js';

/** A meeting, what it looked at, and what was decided and noted in it, in the order of the numbers. */
export interface Held {
  meeting: Pick<Meeting, 'openedAt' | 'closedAt' | 'offices'>;
  read: SnapshotRead;
  decisions: PlainDecision[];
  /** The office's own; null: of the province's name. */
  letterhead: Letterhead | null;
}

/** The minutes of a meeting: what stands; of what was withdrawn only how much. */
export function minutesOf({ meeting, read, decisions, letterhead }: Held): Paper {
  const { snapshot, moment } = read;
  const { round } = moment;
  const standing = decisions.filter(({ withdrawn }) => withdrawn === null);
  const gone = decisions.length - standing.length;
  const names = new Map(moment.titles.flatMap(({ offices }) => offices.map(({ office, name }) => [office, name])));
  const said = (text: string): Block => ({ is: 'paragraph', look: 'body', text });
  const written = (kind: PlainDecision['kind']): Block[] => {
    const own = standing.filter((one) => one.kind === kind);
    return own.length === 0 ? [said(NOTHING_WRITTEN)] : own.flatMap((one, at) => decisionBlocks(one, at + 1, read));
  };
  return {
    head: headOf(inForce(letterhead, round.province), 'minutes', dayOf(meeting.openedAt)),
    kind: minutesHeads.kind,
    subject: sayMinutesSubject(snapshot.name),
    state: { kind: 'frozen', at: momentOf(new Date(round.at)), demo: round.illustrative },
    blocks: [
      { is: 'heading', level: 1, text: `I. ${minutesHeads.held}` },
      said(sayHeld(meeting.openedAt.toISOString(), meeting.closedAt?.toISOString() ?? null)),
      said(sayInvited(meeting.offices.map((office) => names.get(office) ?? office))),
      said(sayLookedAt(roundName(round.name), round.at, snapshot.sha256)),
      { is: 'heading', level: 1, text: `II. ${minutesHeads.decisions}` },
      ...written('decision'),
      { is: 'heading', level: 1, text: `III. ${minutesHeads.notes}` },
      ...written('note'),
      ...(gone === 0 ? [] : [said(sayWithdrawn(gone))]),
    ],
  };
}

function decisionBlocks(decision: PlainDecision, number: number, { moment, figures }: SnapshotRead): Block[] {
  const commune = moment.communes.find((one) => one.commune.code === decision.commune)?.commune.fullName ?? null;
  const figure = figures.find(({ id }) => id === decision.screen)?.finding ?? null;
  const [first = '', ...rest] = decision.text.split('\n').filter((line) => line.trim() !== '');
  return [
    ...[`${number}. ${asSentence(first)}`, ...rest].map((text): Block => ({ is: 'paragraph', look: 'body', text })),
    { is: 'paragraph', look: 'basis', text: sayDecided({ ...decision, about: commune ?? figure }) },
  ];
}
