import { communesOn } from '@chuan-xa/places';
import { planner } from './actors.js';
import { AFTER_MEETING_2023, followCases, openEarly, restore } from './follow-cases.js';
import { ntmHolders, type NtmHolders } from './ntm-holders.js';
import { planRound2023, type PlannedCommune } from './plan-2023.js';
import { PlayedRound } from './play-round.js';
import { recordPledges } from './record-pledges.js';
import { recordZones } from './record-zones.js';
import { recordRegister2023 } from './register-2023.js';
import type { Stage } from './stage.js';
import { stories2023 } from './stories-2023.js';

export const ROUND_2023 = '2023-2';
const UNITS_ON = '2023-11-01';

const MOMENTS = {
  opened: '2023-10-17T01:30:00Z',
  entered: '2023-10-19T07:40:00Z',
  submitted: '2023-10-20T08:30:00Z',
  returned: '2023-10-24T03:20:00Z',
  appraised: '2023-10-27T04:00:00Z',
  accepted: '2023-10-30T09:10:00Z',
};

/** The year of the meeting: register, zones, pledges, the round up to its close on the meeting's morning, and what followed from it. */
export async function playYear2023(stage: Stage): Promise<void> {
  const communes = await communesOn(stage.as(planner, MOMENTS.opened), UNITS_ON);
  const plan = planRound2023(communes);
  const holders = ntmHolders(plan);
  await recordZones(stage, communes, {
    number: 71,
    decisionDate: '2023-07-10',
    entered: '2023-07-17T03:00:00Z',
    left: 6,
  });
  await recordPledges(stage, pledges(plan, holders), {
    number: 81,
    entered: '2023-03-20T02:00:00Z',
    dropped: '2023-08-15T08:00:00Z',
  });
  await recordRegister2023(stage, plan, holders);

  const { stories, restored } = stories2023(plan, holders);
  const round = new PlayedRound(
    stage,
    { id: ROUND_2023, name: 'Đợt 2 năm 2023', year: 2023, unitsOn: UNITS_ON, dueOn: '2023-10-20', cutOffYear: 2022 },
    MOMENTS,
  );
  await round.enter(stories);
  const early = await openEarly(stage, ROUND_2023, restored, '2023-10-25T02:00:00Z');
  await round.appraise();
  await restore(stage, early, '2023-10-31T08:00:00Z');
  await round.close('2023-11-01T01:00:00Z');
  for (const title of ['BTCQGYTX', 'ntm', 'ntm-advanced', 'ntm-model'] as const)
    await followCases(stage, ROUND_2023, title, AFTER_MEETING_2023);
}

/** Who registered for 2023: communes that had yet to reach the title. */
function pledges(plan: PlannedCommune[], { ntm, advanced, model }: NtmHolders) {
  const codes = (of: PlannedCommune[]): string[] => of.map(({ commune }) => commune.code);
  const others = plan.filter(({ held }) => !held);
  const strive = [
    ...others.filter(({ outcome }) => outcome === 'met'),
    ...others.filter(({ outcome }) => outcome === 'notMet').slice(0, 15),
    ...plan.filter(({ held }) => held).slice(20, 30),
  ];
  const noNtm = plan.filter(
    ({ commune, outcome }) => commune.type === 'xa' && outcome === 'met' && !ntm.has(commune.code),
  );
  return [
    { title: 'BTCQGYTX' as const, year: 2023, communes: codes(strive) },
    { title: 'ntm' as const, year: 2023, communes: codes(noNtm.slice(0, 9)) },
    {
      title: 'ntm-advanced' as const,
      year: 2023,
      communes: [...ntm].filter((code) => !advanced.has(code)).slice(0, 7),
    },
    { title: 'ntm-model' as const, year: 2023, communes: [...advanced].filter((code) => !model.has(code)).slice(-2) },
  ];
}
