import type { Actor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../../make-file.js';
import { makeRegister } from '../form/make-register.js';
import { recognitionColumns } from './recognition-columns.js';
import { standingRecognitions } from './standing-recognitions.js';

/** Makes the register of titles that the actor reaches, as a workbook to be given back. The caller removes the file. */
export const makeRecognitions = (transactions: Transactions, actor: Actor): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'so-cong-nhan.xlsx', async (tx) => ({
    form: 'recognitions',
    sheet: 'Sổ công nhận',
    title: 'SỔ CÔNG NHẬN DANH HIỆU CỦA XÃ, PHƯỜNG, THỊ TRẤN',
    instructions:
      'Năm công nhận là năm được công nhận, không phải năm ký quyết định. Thu hồi: ghi đủ ngày và số quyết định thu hồi. Xã của dòng mới: ghi mã, hoặc tên kèm huyện.',
    columns: await recognitionColumns(tx),
    rows: [...(await standingRecognitions(tx))].map(([id, values]) => ({ id, values })),
    grows: true,
    frozen: 2,
    isOfReach: true,
  }));
