import { Commune, periodOn, refuseCommune } from '@chuan-xa/places';
import type { CommuneKey, Fault, Tx } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';

/** A commune that is to hold or pledge a title: its unit in the period named, else in that of the day. */
export interface HolderInput {
  title: Title;
  commune: string;
  period?: number;
  on?: string;
}

/** The unit, or what is wrong with it: absent in that period, or of a type that the title is not for (NTM titles are of xã only). */
export async function checkHolder(
  tx: Tx,
  input: HolderInput,
  at: string,
): Promise<{ key: CommuneKey | null; faults: Fault[] }> {
  const day = input.on ?? tx.today;
  const period = input.period ?? (await periodOn(tx, day)).period;
  const unit = await tx.manager.findOneBy(Commune, { province: tx.province, period, code: input.commune });
  if (!unit) {
    const { code, values } = await refuseCommune(tx, input.commune, period, day);
    return { key: null, faults: [{ field: `${at}commune`, code, values }] };
  }
  if (input.title !== 'BTCQGYTX' && unit.type !== 'xa') {
    return {
      key: null,
      faults: [
        { field: `${at}commune`, code: 'TITLE_NOT_FOR_TYPE', values: { commune: unit.name, title: input.title } },
      ],
    };
  }
  return { key: { period, code: unit.code }, faults: [] };
}
