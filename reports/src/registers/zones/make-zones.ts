import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../../make-file.js';
import { makeRegister } from '../form/make-register.js';
import { entriesRead, standingZones } from './standing-zones.js';
import { ZONE_COLUMNS } from './zone-columns.js';

/** Makes the register of zones, the entries that are read, as a workbook to be given back. The caller removes the file. */
export const makeZones = (transactions: Transactions, actor: Actor): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'so-phan-vung.xlsx', async (tx) => ({
    form: 'zones',
    sheet: 'Sổ phân vùng',
    title: 'SỔ PHÂN VÙNG CỦA XÃ, PHƯỜNG, THỊ TRẤN',
    instructions:
      'Vùng theo Quyết định 1300/QĐ-BYT, không phải khu vực I, II, III. Quyết định mới: ghi thêm dòng. Dòng ghi nhầm: sửa lại, hoặc chọn “có” ở cột “Bỏ dòng ghi nhầm”; dòng cũ vẫn được lưu. Xã của dòng mới: ghi mã, hoặc tên kèm huyện.',
    columns: ZONE_COLUMNS,
    rows: entriesRead(await standingZones(tx)),
    grows: true,
    frozen: 2,
    isOfReach: false,
  }));
