import { EditRecognition, RecordRecognition, type RecognitionInput } from '@chuan-xa/recognitions';
import { register } from './actors.js';
import { Chance } from './chance.js';
import * as given from './decisions.js';
import { dealt, gives, type Decision } from './decisions.js';
import { decisionNumber } from './invented.js';
import type { NtmHolders } from './ntm-holders.js';
import type { PlannedCommune } from './plan-2023.js';
import { realRecognitions } from './real-recognitions.js';
import type { Stage } from './stage.js';

const ENTERED = '2023-09-18T02:30:00Z';
const ENTERED_OF_2023 = '2023-10-03T03:10:00Z';

/** How many holders fall to each kind of decision; together the 120. `ended` and `ownTermEnded` make the 40 whose term is over. */
const DEALT: [Decision[], number][] = [
  [given.untold, 12],
  [given.ended, 38],
  [[given.ownTermEnded], 2],
  [[given.ownTermRuns], 2],
  [given.inTerm, 60],
  [[given.underNewSet], 6],
];

/** The register as it stood before the meeting: real recognitions, invented ones, two withdrawn. */
export async function recordRegister2023(stage: Stage, plan: PlannedCommune[], holders: NtmHolders): Promise<void> {
  const latest = healthTitles(plan);
  const others = plan.filter(({ held, outcome }) => !held && outcome === 'met').map(({ commune }) => commune.code);
  const recorder = new RecordRecognition(stage.transactions(ENTERED), stage.changes);
  await recorder.in(stage.as(register, ENTERED), [
    ...realRecognitions,
    ...latest,
    ...earlierHealthTitles(latest),
    ...ntmTitles(holders),
  ]);
  await recordWithdrawn(stage, recorder, plan, latest);
  const newcomers = ntmNewcomers(plan, holders);
  await recorder.in(stage.as(register, ENTERED_OF_2023), [
    ...others.slice(0, 6).map((code) => gives(given.ofTheYear2023, code)),
    ...again(latest).map((code) => gives(given.ofTheYear2023, code)),
    ...newcomers.ntm.map((code) => gives(given.ntmOf2023, code)),
    ...newcomers.advanced.map((code) => gives(given.advancedOf2023, code)),
  ]);
}

/** The latest BTCQGYTX of each of the 120 holders. */
function healthTitles(plan: PlannedCommune[]): RecognitionInput[] {
  const codes = new Chance('health titles').shuffled(
    plan.filter(({ held }) => held).map(({ commune }) => commune.code),
  );
  let from = 0;
  return DEALT.flatMap(([decisions, count]) => {
    const own = codes.slice(from, from + count);
    from += count;
    return dealt(decisions, own);
  });
}

/** A third of those recognised since 2018 had been recognised before, some twice. */
function earlierHealthTitles(latest: RecognitionInput[]): RecognitionInput[] {
  const since2018 = latest.filter(({ year }) => year >= 2018).map(({ commune }) => commune);
  const before = since2018.filter((_, index) => index % 3 === 0);
  const longBefore = before.filter((_, index) => index % 4 === 0);
  return [...dealt([given.of2015, given.of2016], before), ...dealt([given.of2012], longBefore)];
}

/** Two of 2015 were recognised again for 2023. */
const again = (latest: RecognitionInput[]): string[] =>
  latest
    .filter(({ year }) => year === 2015)
    .slice(0, 2)
    .map(({ commune }) => commune);

function ntmTitles({ ntm, advanced, model, real }: NtmHolders): RecognitionInput[] {
  const realAdvanced = (code: string): boolean => real.has(code) && advanced.has(code);
  return [
    // whoever holds a higher title held NTM before
    ...dealt(
      given.ntmDecisions.slice(0, 4),
      [...ntm].filter((code) => advanced.has(code)),
    ),
    ...dealt(
      given.ntmDecisions,
      [...ntm].filter((code) => !advanced.has(code) && !real.has(code)),
    ),
    ...dealt(
      given.advancedDecisions,
      [...advanced].filter((code) => !realAdvanced(code) && !model.has(code)),
    ),
    ...dealt(given.advancedDecisions.slice(0, 1), model),
    ...dealt(given.modelDecisions, model),
  ];
}

function ntmNewcomers(plan: PlannedCommune[], { ntm, advanced }: NtmHolders): { ntm: string[]; advanced: string[] } {
  const without = plan.filter(
    ({ commune, outcome }) => commune.type === 'xa' && outcome === 'met' && !ntm.has(commune.code),
  );
  return {
    ntm: without.slice(0, 5).map(({ commune }) => commune.code),
    advanced: [...ntm].filter((code) => !advanced.has(code)).slice(2, 5),
  };
}

/** One lost the title for good, one was recognised again after it. */
async function recordWithdrawn(
  stage: Stage,
  recorder: RecordRecognition,
  plan: PlannedCommune[],
  latest: RecognitionInput[],
): Promise<void> {
  const lost = plan.find(({ held, outcome }) => !held && outcome === 'notMet')?.commune.code ?? '';
  const regained = latest.find(({ year }) => year === 2021)?.commune ?? '';
  const [first, second] = await recorder.in(stage.as(register, ENTERED), [
    gives(given.of2016, lost),
    gives(given.of2018, regained),
  ]);
  const edit = new EditRecognition(stage.transactions(ENTERED), stage.changes);
  const why = 'Ghi sổ theo quyết định thu hồi (minh họa)';
  if (first)
    await edit.run(register, first.id, { withdrawnOn: '2019-08-15', withdrawalNumber: decisionNumber(91), why });
  if (second)
    await edit.run(register, second.id, { withdrawnOn: '2020-03-10', withdrawalNumber: decisionNumber(92), why });
}
