import type { Actor, Transactions, Tx } from '@chuan-xa/platform';
import type { MadeFile } from '../../make-file.js';
import { findPledges, type PledgesAsked } from '@chuan-xa/recognitions';
import { pledgeStateWords, titleWord } from '@chuan-xa/wording';
import { makeRegister } from '../form/make-register.js';
import { officeName, sayFilter } from '../form/say-filter.js';
import { PLEDGE_COLUMNS } from './pledge-columns.js';
import { standingPledges } from './standing-pledges.js';

/** Makes the register of pledges that the actor reaches, as far as it is asked for, as a workbook to be given back. The caller removes the file. */
export const makePledges = (transactions: Transactions, actor: Actor, asked: PledgesAsked = {}): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'so-dang-ky-phan-dau.xlsx', async (tx) => {
    const standing = [...(await standingPledges(tx))];
    const shown = new Set((await findPledges(tx, asked)).map(({ id }) => id));
    return {
      form: 'pledges',
      sheet: 'Sổ đăng ký phấn đấu',
      title: 'SỔ ĐĂNG KÝ PHẤN ĐẤU ĐẠT DANH HIỆU CỦA XÃ, PHƯỜNG, THỊ TRẤN',
      instructions:
        'Thôi đăng ký: ghi ngày ở cột “Thôi đăng ký từ ngày”; đăng ký lại: xóa ngày đó. Xã của dòng mới: ghi mã, hoặc tên kèm huyện.',
      columns: PLEDGE_COLUMNS,
      lines: [sayFilter(await partsOf(tx, asked), shown.size, standing.length, 'đăng ký')],
      rows: standing.flatMap(([id, values]) => (shown.has(id) ? [{ id, values }] : [])),
      grows: true,
      frozen: 2,
      isOfReach: true,
    };
  });

const partsOf = async (tx: Tx, { title, year, office, state, q }: PledgesAsked): Promise<(string | false)[]> => [
  title !== undefined && `danh hiệu ${titleWord(title)}`,
  office !== undefined && `đơn vị ${await officeName(tx, office)}`,
  year !== undefined && `phấn đấu năm ${year}`,
  state !== undefined && pledgeStateWords[state],
  q !== undefined && `có “${q}”`,
];
