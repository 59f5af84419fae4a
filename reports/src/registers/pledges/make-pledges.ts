import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../../make-file.js';
import { makeRegister } from '../form/make-register.js';
import { PLEDGE_COLUMNS } from './pledge-columns.js';
import { standingPledges } from './standing-pledges.js';

/** Makes the register of pledges that the actor reaches, as a workbook to be given back. The caller removes the file. */
export const makePledges = (transactions: Transactions, actor: Actor): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'so-dang-ky-phan-dau.xlsx', async (tx) => ({
    form: 'pledges',
    sheet: 'Sổ đăng ký phấn đấu',
    title: 'SỔ ĐĂNG KÝ PHẤN ĐẤU ĐẠT DANH HIỆU CỦA XÃ, PHƯỜNG, THỊ TRẤN',
    instructions:
      'Thôi đăng ký: ghi ngày ở cột “Thôi đăng ký từ ngày”; đăng ký lại: xóa ngày đó. Xã của dòng mới: ghi mã, hoặc tên kèm huyện.',
    columns: PLEDGE_COLUMNS,
    rows: [...(await standingPledges(tx))].map(([id, values]) => ({ id, values })),
    grows: true,
    frozen: 2,
    isOfReach: true,
  }));
