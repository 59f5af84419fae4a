import {
  EditRound,
  judgeCommunes,
  moveAssessments,
  openRound,
  readSheets,
  writeCells,
  type RoundPlan,
  type ScoreColumn,
  type SheetChange,
} from '@chuan-xa/assessments';
import type { Actor } from '@chuan-xa/platform';
import { appraiser, clerkOf, planner } from './actors.js';
import { columnsOf, written, type Columns, type Fate, type SheetStory } from './sheet-story.js';
import type { Stage } from './stage.js';

/** The standards of both rounds, at the revisions that the demo is written for. */
const STANDARDS = [
  'byt-1300-2023',
  'langson-1494-2022-ntm',
  'langson-1494-2022-ntm-advanced',
  'langson-1494-2022-ntm-model',
].map((edition) => ({ edition, revision: 'r1' }));

/** When what is done; ISO 8601. */
export interface RoundMoments {
  opened: string;
  entered: string;
  submitted: string;
  returned: string;
  appraised: string;
  accepted: string;
}

/** One story with its sheet and its columns. */
interface Played {
  story: SheetStory;
  sheetId: string;
  columns: Columns;
}

/** A round as the demo plays it: opened and filled in, then appraised, then perhaps closed. */
export class PlayedRound {
  private played: Played[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly plan: Omit<RoundPlan, 'standards' | 'illustrative'>,
    private readonly moments: RoundMoments,
  ) {}

  /** The office's part: the self scores, the district's, and the submission. */
  async enter(stories: SheetStory[]): Promise<void> {
    const { opened, entered, submitted } = this.moments;
    await openRound(this.stage.as(planner, opened), { ...this.plan, illustrative: true, standards: STANDARDS });
    const sheets = await readSheets(
      this.stage.as(planner, opened),
      { roundId: this.plan.id },
      { from: 0, most: 10_000 },
    );
    const ids = new Map(sheets.map((sheet) => [`${sheet.edition} ${sheet.code}`, sheet.id]));
    this.played = stories.flatMap((story) => {
      const sheetId = ids.get(`${story.standard} ${story.code}`);
      return sheetId === undefined ? [] : [{ story, sheetId, columns: columnsOf(story) }];
    });
    for (const [clerk, own] of byOffice(this.played)) {
      await this.write(clerk, entered, own, ['self', 'district']);
      await this.move(
        clerk,
        submitted,
        'submit',
        own.filter(({ story }) => story.fate !== 'inWork' && story.fate !== 'blank'),
      );
    }
  }

  /** The department's part: some come back with a reason, some are appraised, some are accepted. */
  async appraise(): Promise<void> {
    const { returned, appraised, accepted } = this.moments;
    const back = this.of('returned');
    for (const reason of new Set(back.map(({ story }) => story.reason ?? ''))) {
      await this.move(
        appraiser,
        returned,
        'return',
        back.filter(({ story }) => story.reason === reason),
        { reason },
      );
    }
    await this.write(appraiser, appraised, this.played, ['appraised']);
    await this.move(appraiser, accepted, 'accept', this.of('accepted'));
    await this.move(appraiser, accepted, 'accept', this.of('districtTaken'), { takeDistrict: true });
  }

  /** Judges what was written and not moved since: a round that stays open. */
  async settle(moment: string): Promise<void> {
    await judgeCommunes(this.stage.as(planner, moment), { roundId: this.plan.id });
  }

  /** Closes the round: its verdicts stand still from then on. */
  async close(moment: string): Promise<void> {
    await new EditRound(this.stage.transactions(moment)).run(planner, this.plan.id, { closed: true });
  }

  private of(fate: Fate): Played[] {
    return this.played.filter(({ story }) => story.fate === fate);
  }

  private async write(actor: Actor, moment: string, played: Played[], names: ScoreColumn[]): Promise<void> {
    const changes = played.map(({ sheetId, columns }): SheetChange => ({
      sheetId,
      field: 'cells',
      cells: names.flatMap((name) => written(columns[name], name)),
    }));
    const filled = changes.filter(({ cells }) => cells.length > 0);
    if (filled.length > 0) await writeCells(this.stage.as(actor, moment), filled);
  }

  private async move(
    actor: Actor,
    moment: string,
    move: 'submit' | 'return' | 'accept',
    played: Played[],
    how: { reason?: string; takeDistrict?: boolean } = {},
  ): Promise<void> {
    if (played.length === 0) return;
    await moveAssessments(this.stage.as(actor, moment), { move, ids: played.map(({ sheetId }) => sheetId), ...how });
  }
}

function byOffice(played: Played[]): [Actor, Played[]][] {
  const offices = new Map<string, [Actor, Played[]]>();
  for (const one of played) {
    const { office } = one.story;
    const known = offices.get(office.code) ?? [clerkOf(office), []];
    known[1].push(one);
    offices.set(office.code, known);
  }
  return [...offices.values()];
}
