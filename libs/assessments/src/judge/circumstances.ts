import { earlierSelves, keyText, zonesInForce } from '@chuan-xa/places';
import type { CommuneKey, Tx } from '@chuan-xa/platform';
import { isInTerm, termYears, titleStandings } from '@chuan-xa/recognitions';
import type { Edition, Zone } from '@chuan-xa/scoring';

/** What a commune brings to its verdicts besides its scores. */
export interface CommuneCircumstances {
  /** null: not known. */
  zone: Zone | null;
  /** Whether it holds a BTCQGYTX recognition in its term. */
  titleInTerm: boolean;
}

/** The circumstances of communes on a day, `YYYY-MM-DD`; as many statements as there are periods among them, and three. `supposed`: see `termYears`. */
export async function circumstancesOf(
  tx: Tx,
  communes: CommuneKey[],
  day: string,
  supposed?: Edition,
): Promise<(commune: CommuneKey) => CommuneCircumstances> {
  const keys = [...new Map(communes.map((commune) => [keyText(commune), commune])).values()];
  const units = await earlierSelves(tx, keys);
  const zones = new Map<string, Zone>();
  for (const period of new Set(keys.map((key) => key.period))) {
    const codes = keys.filter((key) => key.period === period).map((key) => key.code);
    for (const [code, { zone }] of await zonesInForce(tx, period, day, codes))
      zones.set(keyText({ period, code }), zone);
  }
  const terms = await termYears(tx, supposed);
  const standings = await titleStandings(tx, 'BTCQGYTX', [...units.values()].flat());
  const holders = new Set(
    standings
      .filter((held) => isInTerm({ ...held, termYears: terms.get(held.editionId ?? '') ?? null }, day))
      .map(keyText),
  );
  return (commune) => ({
    zone: zones.get(keyText(commune)) ?? null,
    titleInTerm: (units.get(keyText(commune)) ?? []).some((key) => holders.has(keyText(key))),
  });
}
