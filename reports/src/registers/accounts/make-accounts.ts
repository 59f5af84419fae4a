import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../../make-file.js';
import { makeRegister } from '../form/make-register.js';
import { accountColumns } from './account-columns.js';
import { standingAccounts } from './standing-accounts.js';

/** Makes the list of accounts as a workbook to be given back. The caller removes the file. */
export const makeAccounts = (transactions: Transactions, actor: Actor): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'tai-khoan.xlsx', async (tx) => ({
    form: 'accounts',
    sheet: 'Tài khoản',
    title: 'DANH SÁCH TÀI KHOẢN',
    instructions:
      'Chọn “có” ở các vai trò được giao. Đơn vị phụ trách xã: chỉ của vai trò trung tâm y tế. Mật khẩu tạm của tài khoản mới hiện một lần khi ghi xong, không nằm trong tệp. Bàn giao, đóng, mở lại và đặt lại mật khẩu: làm trên màn hình. Hoàn tác việc nhập thì tài khoản mới bị đóng, tên đăng nhập của nó không dùng lại được.',
    columns: await accountColumns(tx),
    rows: [...(await standingAccounts(tx))].map(([id, values]) => ({ id, values })),
    grows: true,
    frozen: 1,
    isOfReach: false,
  }));
