import type { Actor, Transactions, Tx } from '@chuan-xa/platform';
import type { MadeFile } from '../../make-file.js';
import { findRecognitions, type RecognitionsAsked } from '@chuan-xa/recognitions';
import { titleStateWords, titleWord } from '@chuan-xa/wording';
import { makeRegister } from '../form/make-register.js';
import { officeName, sayFilter } from '../form/say-filter.js';
import { recognitionColumns } from './recognition-columns.js';
import { standingRecognitions } from './standing-recognitions.js';

/**
 * Makes the register of titles that the actor reaches, as far as it is asked for, as a workbook to be given back. The caller removes the
 * file.
 */
export const makeRecognitions = (
  transactions: Transactions,
  actor: Actor,
  asked: RecognitionsAsked = {},
): Promise<MadeFile> =>
  makeRegister(transactions, actor, 'so-cong-nhan.xlsx', async (tx) => {
    const standing = [...(await standingRecognitions(tx))];
    const shown = new Set((await findRecognitions(tx, asked)).map(({ id }) => id));
    return {
      form: 'recognitions',
      sheet: 'Sổ công nhận',
      title: 'SỔ CÔNG NHẬN DANH HIỆU CỦA XÃ, PHƯỜNG, THỊ TRẤN',
      instructions:
        'Năm công nhận là năm được công nhận, không phải năm ký quyết định. Thu hồi: ghi đủ ngày và số quyết định thu hồi. Xã của dòng mới: ghi mã, hoặc tên kèm huyện.',
      columns: await recognitionColumns(tx),
      lines: [sayFilter(await partsOf(tx, asked), shown.size, standing.length, 'công nhận')],
      rows: standing.flatMap(([id, values]) => (shown.has(id) ? [{ id, values }] : [])),
      grows: true,
      frozen: 2,
      isOfReach: true,
    };
  });

const partsOf = async (
  tx: Tx,
  { title, commune, through, year, office, state, q }: RecognitionsAsked,
): Promise<(string | false)[]> => [
  title !== undefined && `danh hiệu ${titleWord(title)}`,
  commune !== undefined && `xã mã ${commune}`,
  office !== undefined && `đơn vị ${await officeName(tx, office)}`,
  through !== undefined && `công nhận cho năm ${through} trở về trước`,
  year !== undefined && `công nhận cho năm ${year}`,
  state !== undefined && titleStateWords[state],
  q !== undefined && `có “${q}”`,
];
