import { Commune, communeFullName, District, districtFullName, keyText, Office } from '@chuan-xa/places';
import type { CommuneKey, Tx } from '@chuan-xa/platform';

/** What the register's form shows of a unit. */
export interface UnitName {
  commune: string;
  district: string | null;
  /** `xa`, `phuong`, … */
  type: string;
}

/** The names of the province's units of every period, each with its district, or its office where there are no districts. */
export async function unitNames(tx: Tx): Promise<(unit: CommuneKey) => UnitName> {
  const where = { province: tx.province };
  const districts = new Map((await tx.manager.find(District, { where })).map((one) => [keyText(one), one]));
  const offices = new Map((await tx.manager.find(Office, { where })).map((one) => [keyText(one), one]));
  const names = new Map(
    (await tx.manager.find(Commune, { where })).map((unit): [string, UnitName] => {
      const district = districts.get(keyText({ period: unit.period, code: unit.districtCode ?? '' }));
      const office = offices.get(keyText({ period: unit.period, code: unit.officeCode ?? '' }));
      return [
        keyText(unit),
        {
          commune: communeFullName(unit),
          district: district ? districtFullName(district) : (office?.shortName ?? null),
          type: unit.type,
        },
      ];
    }),
  );
  return (unit) => names.get(keyText(unit)) ?? { commune: unit.code, district: null, type: '' };
}
