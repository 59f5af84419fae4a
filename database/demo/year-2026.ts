import { communesOn, type CommuneOn } from '@chuan-xa/places';
import { RecordRecognition, type RecognitionInput } from '@chuan-xa/recognitions';
import { planner, register } from './actors.js';
import { Chance } from './chance.js';
import { dealt, later } from './decisions.js';
import { followCases, IN_2026 } from './follow-cases.js';
import { PlayedRound } from './play-round.js';
import { recordPledges } from './record-pledges.js';
import { recordZones } from './record-zones.js';
import type { Stage } from './stage.js';
import { stories2026, type NewHolders } from './stories-2026.js';

export const ROUND_2026 = '2026-1';
const UNITS_ON = '2026-03-01';
const ENTERED = '2026-02-04T02:30:00Z';

const MOMENTS = {
  opened: '2026-02-10T01:30:00Z',
  entered: '2026-03-10T07:40:00Z',
  submitted: '2026-03-19T08:30:00Z',
  returned: '2026-03-24T03:20:00Z',
  appraised: '2026-03-27T04:00:00Z',
  accepted: '2026-03-31T09:10:00Z',
};

/**
 * The units since 01/07/2025: few titles of their own yet, and a round that is still open. Its cut-off is the year before, as in
 * 2023: at 2024 the titles that the new units were given for 2025 would be left out, and hardly a line would remain beside the
 * former units'.
 */
export async function playYear2026(stage: Stage): Promise<void> {
  const communes = await communesOn(stage.as(planner, ENTERED), UNITS_ON);
  const holders = newHolders(communes);
  await recordZones(stage, communes, {
    number: 72,
    decisionDate: '2025-10-15',
    entered: '2025-10-22T03:00:00Z',
    left: 5,
  });
  await recordLater(stage, holders);
  const pledgedFrom = communes.filter(({ code }) => !holders.health.has(code));
  const xa = communes.filter(({ type }) => type === 'xa').map(({ code }) => code);
  const pledged = [
    { title: 'BTCQGYTX' as const, year: 2026, communes: pledgedFrom.slice(0, 16).map(({ code }) => code) },
    { title: 'ntm' as const, year: 2026, communes: xa.filter((code) => !holders.ntm.has(code)).slice(0, 6) },
    {
      title: 'ntm-advanced' as const,
      year: 2026,
      communes: [...holders.ntm].filter((code) => !holders.advanced.has(code)).slice(0, 4),
    },
  ];
  await recordPledges(stage, pledged, { number: 82, entered: ENTERED });
  const round = new PlayedRound(
    stage,
    { id: ROUND_2026, name: 'Đợt 1 năm 2026', year: 2026, unitsOn: UNITS_ON, dueOn: '2026-03-20', cutOffYear: 2025 },
    MOMENTS,
  );
  await round.enter(stories2026(communes, holders));
  await round.appraise();
  await round.settle(MOMENTS.accepted);
  await followCases(stage, ROUND_2026, 'BTCQGYTX', IN_2026, ['planAgreed', 'open', 'none']);
}

function newHolders(communes: CommuneOn[]): NewHolders {
  const codes = new Chance('titles 2025').shuffled(communes).map(({ code }) => code);
  const xa = new Chance('ntm 2025').shuffled(communes.filter(({ type }) => type === 'xa')).map(({ code }) => code);
  return {
    health: new Set(codes.slice(0, 30)),
    ntm: new Set(xa.slice(0, 16)),
    advanced: new Set(xa.slice(0, 5)),
    model: new Set(xa.slice(0, 1)),
  };
}

/** What was decided after the meeting: to old units, to enlarged ones, and to the new ones late for 2024 and for 2025. */
async function recordLater(stage: Stage, { health, ntm, advanced, model }: NewHolders): Promise<void> {
  const old = await communesOn(stage.as(register, ENTERED), '2024-10-21');
  const enlarged = await communesOn(stage.as(register, ENTERED), '2025-01-20');
  const some = (communes: CommuneOn[], salt: string, count: number): string[] =>
    new Chance(salt)
      .shuffled(communes)
      .slice(0, count)
      .map(({ code }) => code);
  const [codes, xa] = [[...health], [...ntm]];
  const inputs: RecognitionInput[] = [
    ...dealt([later.health2024], some(old, 'titles 2024', 4)),
    ...dealt([later.health2024Enlarged], some(enlarged, 'titles early 2025', 5)),
    ...dealt([later.health2024New], codes.slice(0, 8)),
    ...dealt([later.health2025], codes.slice(8)),
    ...dealt([later.ntm2024], xa.slice(0, 6)),
    ...dealt([later.ntm2025], xa.slice(6)),
    ...dealt([later.advanced2025], advanced),
    ...dealt([later.model2025], model),
    ...dealt([later.health2026], codes.slice(0, 2)),
  ];
  await new RecordRecognition(stage.transactions(ENTERED), stage.changes).in(stage.as(register, ENTERED), inputs);
}
