import { communeNames, keyText } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { isWithdrawn, type Recognition } from '@chuan-xa/recognitions';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Relative } from './kin.js';
import type { Scene } from './scene.js';

/** A unit before or after the commune. */
export interface RelativeTold {
  code: string;
  period: number;
  name: string;
  district: string | null;
  kind: Relative['kind'];
  /** The titles that it held on the review's day, each by its latest recognition; null: another office's to know. */
  titles: { title: Title; year: number; decisionNumber: string; decisionDate: string }[] | null;
}

/** Names predecessors and successors, with the titles that they held; one statement. */
export async function tellRelatives(
  tx: Tx,
  { kin, reached, day }: Scene,
  recognitions: Recognition[],
): Promise<Record<'predecessors' | 'successors', RelativeTold[]>> {
  const nameOf = await communeNames(
    tx,
    [...kin.predecessors, ...kin.successors].map(({ unit }) => unit),
  );
  const tell = ({ unit, kind, selves }: Relative): RelativeTold => {
    const { name, district } = nameOf(unit);
    const own = new Set(selves.filter((self) => self.period <= unit.period).map(keyText));
    const held = recognitions
      .filter((one) => own.has(keyText({ period: one.period, code: one.communeCode })))
      .filter((one) => one.decisionDate <= day && !isWithdrawn(one, day))
      .sort((a, b) => b.year - a.year);
    const titles = TITLES.flatMap((title) => {
      const latest = held.find((one) => one.title === title);
      if (!latest) return [];
      const { year, decisionNumber, decisionDate } = latest;
      return [{ title, year, decisionNumber, decisionDate }];
    });
    return { ...unit, name, district, kind, titles: reached.sees(unit) ? titles : null };
  };
  return { predecessors: kin.predecessors.map(tell), successors: kin.successors.map(tell) };
}
