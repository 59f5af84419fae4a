import { EditPledge, recordPledge, type PledgeInput } from '@chuan-xa/recognitions';
import { planner } from './actors.js';
import { NOTE, planNumber } from './invented.js';
import type { Stage } from './stage.js';

/** The communes that registered to reach a title in a year. */
export type Pledged = Pick<PledgeInput, 'title' | 'year'> & { communes: string[] };

/** Records the pledges of a year's plan; the last of the first list was given up in August, if `dropped`. */
export async function recordPledges(
  stage: Stage,
  pledged: Pledged[],
  plan: { number: number; entered: string; dropped?: string },
): Promise<void> {
  const ids: string[] = [];
  for (const { communes, ...pledge } of pledged) {
    for (const commune of communes) {
      const { id } = await recordPledge(stage.as(planner, plan.entered), {
        ...pledge,
        commune,
        document: planNumber(plan.number),
        note: NOTE,
      });
      if (pledged[0]?.title === pledge.title) ids.push(id);
    }
  }
  const last = ids.at(-1);
  if (plan.dropped === undefined || last === undefined) return;
  const edit = new EditPledge(stage.transactions(plan.dropped));
  await edit.run(planner, last, {
    droppedOn: plan.dropped.slice(0, 10),
    why: 'UBND xã xin rút đăng ký, chuyển sang năm sau (minh họa)',
  });
}
