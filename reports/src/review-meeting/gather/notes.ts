import type { Act, Edition, How } from '@chuan-xa/scoring';
import { capitalise, formatDate, howWord, outcomeWord } from '@chuan-xa/wording';
import type { EditionNote, Notes } from '../report.js';
import type { RoundFacts, TitleScene } from './scene.js';

/** Sheet 6: what the figures rest on and how to read them. */
export function notesOf(round: RoundFacts, scenes: TitleScene[], provisional: string[]): Notes {
  return {
    editions: scenes.map(({ edition }) => editionNote(edition)),
    provisional: [...new Set(provisional)],
    outcomes: [
      {
        look: 'met',
        word: capitalise(outcomeWord('met')),
        meaning: 'Đủ mọi điều kiện của bộ tiêu chí, kể cả khi mục chưa rõ tính theo hướng bất lợi nhất.',
      },
      {
        look: 'notMet',
        word: capitalise(outcomeWord('notMet')),
        meaning: 'Thiếu ít nhất một điều kiện, kể cả khi mục chưa rõ tính theo hướng có lợi nhất.',
      },
      {
        look: 'undetermined',
        word: capitalise(outcomeWord('undetermined')),
        meaning: 'Còn mục chưa có điểm, chưa khai báo hoặc quy định chưa biết, mà kết quả tùy thuộc vào mục đó.',
      },
      {
        look: 'notAssessed',
        word: capitalise(outcomeWord('notAssessed')),
        meaning:
          'Phiếu chưa nộp, đang nhập hoặc bị trả lại: chưa đạt cũng chưa không đạt. Ô trống không phải là 0 điểm.',
      },
    ],
    others: [
      {
        label: 'Điểm được tính',
        text: 'Từng ô lấy điểm thẩm định nếu có, nếu chưa có thì lấy điểm phúc tra; điểm tự chấm không dùng để kết luận.',
      },
      { label: 'Phiếu được tính', text: 'Phiếu đã nộp và phiếu đã thẩm định.' },
      {
        label: 'Rà soát',
        text: `Mỗi xã một dòng cho mỗi danh hiệu: lần công nhận mới nhất cho năm ${round.cutOffYear} trở về trước, chưa bị thu hồi. Tính theo năm được công nhận, không theo ngày ký quyết định.`,
      },
      { label: 'Tỷ lệ đạt', text: 'Đạt / (đạt + không đạt + chưa xác định).' },
      { label: 'Tỷ lệ không còn đạt', text: 'Không còn đạt / (số xã rà soát − chưa đánh giá).' },
      {
        label: 'Danh hiệu NTM',
        text: 'Kết luận là còn hay không còn đạt tiêu chí y tế; riêng tiêu chí y tế không làm mất danh hiệu NTM (Quyết định 18/2022/QĐ-TTg).',
      },
    ],
  };
}

function editionNote(edition: Edition): EditionNote {
  const known = new Set(knownWays(edition));
  return {
    title: edition.title,
    id: edition.id,
    revision: edition.revision,
    sha256: edition.sha256,
    citation: [actText(edition.act), ...edition.correctedBy.map((act) => `đính chính bởi ${actText(act)}`)].join(', '),
    how: HOWS.filter((how) => known.has(how))
      .map(howWord)
      .join(', '),
  };
}

const actText = ({ number, date }: Act): string => `${number} ngày ${formatDate(date)}`;

/** From the surest on. */
const HOWS: How[] = ['act', 'secondary', 'borrowed', 'unknown'];

/** How the values of an edition are known, by walking all of them. */
function knownWays(value: unknown): How[] {
  if (Array.isArray(value)) return value.flatMap(knownWays);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'how' in value ? [value.how as How] : [];
  return [...own, ...Object.values(value).flatMap(knownWays)];
}
