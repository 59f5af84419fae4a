import { Commune, District, districtFullName, keyText } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import type { Values } from '../form/column.js';
import { joinSpellings } from './commune-columns.js';

/** The units of every period by `period:code`, each period in the order of codes. */
export async function standingCommunes(tx: Tx): Promise<Map<string, Values>> {
  const where = { province: tx.province };
  const districts = new Map((await tx.manager.find(District, { where })).map((one) => [keyText(one), one]));
  const units = await tx.manager.find(Commune, { where, order: { period: 'ASC', code: 'ASC' } });
  return new Map(
    units.map((unit) => {
      const { period, code, type, name, alsoWritten, districtCode, officeCode, note } = unit;
      const district = districts.get(keyText({ period, code: districtCode ?? '' }));
      return [
        keyText(unit),
        {
          ...{ code, period: String(period), type, name, note, office: officeCode },
          alsoWritten: joinSpellings(alsoWritten) || null,
          district: district ? districtFullName(district) : null,
        },
      ];
    }),
  );
}
