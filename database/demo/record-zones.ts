import { RecordZone, type CommuneOn, type Zone } from '@chuan-xa/places';
import { zoner } from './actors.js';
import { Chance } from './chance.js';
import { zoneDecisionNumber } from './invented.js';
import type { Stage } from './stage.js';

/** An invented list of zones: whose, by which decision, entered when. */
export interface ZoneList {
  number: number;
  decisionDate: string;
  entered: string;
  /** How many communes the list forgot. */
  left: number;
}

/** Gives most communes their zone by one decision: mostly zone 3, as in the mountains; some have none yet. */
export async function recordZones(
  stage: Stage,
  communes: CommuneOn[],
  { number, decisionDate, entered, left }: ZoneList,
): Promise<void> {
  const listed = new Chance(`zones ${number}`).shuffled(communes).slice(left);
  const recorder = new RecordZone(stage.transactions(entered), stage.changes);
  for (const zone of ['1', '2', '3'] as const) {
    const codes = listed.filter((commune) => zoneOf(commune) === zone).map(({ code }) => code);
    if (codes.length > 0)
      await recorder.run(zoner, { communes: codes, zone, decisionNumber: zoneDecisionNumber(number), decisionDate });
  }
}

function zoneOf({ type, code }: CommuneOn): Zone {
  const chance = new Chance(`zone ${code}`);
  if (type === 'phuong') return chance.holds(70) ? '1' : '2';
  return chance.holds(type === 'thi-tran' ? 10 : 66) ? '3' : '2';
}
