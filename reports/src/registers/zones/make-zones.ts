import { zoneEntries, type ZonesAsked } from '@chuan-xa/places';
import type { Actor, Transactions, Tx } from '@chuan-xa/platform';
import { lineStateWords, zoneWord } from '@chuan-xa/wording';
import type { MadeFile } from '../../make-file.js';
import { makeRegister } from '../form/make-register.js';
import { officeName, sayFilter } from '../form/say-filter.js';
import { pastEntries } from './past-entries.js';
import { entriesRead, standingZones } from './standing-zones.js';
import { ZONE_COLUMNS } from './zone-columns.js';

/**
 * Makes the register of zones, as far as it is asked for, as a workbook to be given back: the entries that are read, to be filled in;
 * those that were put right, or take one back, on a sheet of their own, to be looked at. The caller removes the file.
 */
export const makeZones = (transactions: Transactions, actor: Actor, asked: ZonesAsked = {}): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'so-phan-vung.xlsx', async (tx) => {
    const all = await zoneEntries(tx, {});
    const shown = await zoneEntries(tx, asked);
    const numbers = new Set(shown.map(({ number }) => number));
    const rows = entriesRead(await standingZones(tx)).filter(({ id }) => numbers.has(id));
    const read = new Set(rows.map(({ id }) => id));
    const past = shown.filter(({ number }) => !read.has(number));
    return {
      form: 'zones',
      sheet: 'Sổ phân vùng',
      title: 'SỔ PHÂN VÙNG CỦA XÃ, PHƯỜNG, THỊ TRẤN',
      instructions:
        'Vùng theo Quyết định 1300/QĐ-BYT, không phải khu vực I, II, III. Quyết định mới: ghi thêm dòng. Dòng ghi nhầm: sửa lại, hoặc chọn “có” ở cột “Bỏ dòng ghi nhầm”; dòng cũ vẫn được lưu. Xã của dòng mới: ghi mã, hoặc tên kèm huyện.',
      columns: ZONE_COLUMNS,
      lines: [sayFilter(await partsOf(tx, asked), shown.length, all.length, 'dòng')],
      rows,
      grows: true,
      frozen: 2,
      isOfReach: false,
      ...(past.length === 0 ? {} : { aside: pastEntries(past) }),
    };
  });

const partsOf = async (
  tx: Tx,
  { commune, office, zone, decisionNumber, state, q }: ZonesAsked,
): Promise<(string | false)[]> => [
  commune !== undefined && `xã mã ${commune}`,
  office !== undefined && `đơn vị ${await officeName(tx, office)}`,
  zone !== undefined && zoneWord(zone),
  decisionNumber !== undefined && `quyết định ${decisionNumber}`,
  state !== undefined && lineStateWords[state],
  q !== undefined && `có “${q}”`,
];
