import {
  communeMatcher,
  communesOn,
  periods,
  Province,
  type CommuneMatch,
  type CommuneOn,
  type UnitPeriod,
  type WrittenCommune,
} from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { matchWritten } from '../../foreign-sheet/match-written.js';
import type { FileRow } from './file-row.js';

type Matcher = (written: WrittenCommune) => CommuneMatch<CommuneOn>;

/** Finds the communes that rows mean, each among those of its own day. */
export class Communes {
  private readonly matchers = new Map<number, Matcher>();

  private constructor(
    private readonly tx: Tx,
    private readonly all: UnitPeriod[],
    private readonly province: string,
  ) {}

  static async of(tx: Tx): Promise<Communes> {
    const { name } = await tx.manager.findOneByOrFail(Province, { code: tx.province });
    return new Communes(tx, await periods(tx), name.replace(/^(Tỉnh|Thành phố) /, ''));
  }

  /** The commune of a new row on a day, by code, name or both, kept in the row; null where it is at fault. */
  async find(row: FileRow, day: string): Promise<CommuneOn | null> {
    if (row.isFaulty('code', 'commune', 'district')) return null;
    const { code = null, commune = null, district = null } = row.values;
    if (code === null && commune === null) {
      row.fault('commune', 'CELL_REQUIRED', { column: 'Xã, phường, thị trấn' });
      return null;
    }
    const findCommune = await this.matcherOn(day);
    // What is no code at all is named at the code, whatever the name beside it.
    const name = commune === null ? null : { text: commune, district };
    const match = matchWritten({ findCommune }, { name, code });
    if ('code' in match) {
      row.fault(code === null || match.code === 'COMMUNE_AMBIGUOUS' ? 'commune' : 'code', match.code, match.values);
      return null;
    }
    const found = match.commune as CommuneOn;
    Object.assign(row.values, {
      code: found.code,
      commune: found.fullName,
      district: districtOf(found),
      period: String(found.period),
    });
    return found;
  }

  private async matcherOn(day: string): Promise<Matcher> {
    const { period } = this.all.find(
      ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
    ) ?? { period: 0 };
    const known = this.matchers.get(period) ?? communeMatcher(await communesOn(this.tx, day), this.province);
    this.matchers.set(period, known);
    return known;
  }
}

/** "huyện Tràng Định", or the office's short name where there are no districts. */
export const districtOf = ({ district, office }: Pick<CommuneOn, 'district' | 'office'>): string | null =>
  district?.fullName ?? office?.shortName ?? null;
