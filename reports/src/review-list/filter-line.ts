import type { ReviewAsked } from '@chuan-xa/reviews';
import { reasonKindWord, reviewWord } from '@chuan-xa/wording';

/**
 * What a list was narrowed to: `Chỉ gồm: đơn vị TTYT Tràng Định; kết quả không còn đạt; lý do tiêu chí 2 dưới sàn`.
 * @param officeName how the office asked for is called
 */
export function filterLine(asked: ReviewAsked, officeName: string): string {
  const { title, outcome, office, reason, criterion, termEnded, q } = asked;
  const parts = [
    office === undefined ? '' : `đơn vị ${officeName}`,
    outcome === undefined ? '' : `kết quả ${reviewWord(outcome, title)}`,
    reason === undefined ? '' : `lý do ${reasonKindWord(reason, criterion)}`,
    termEnded === undefined
      ? ''
      : termEnded
        ? 'đã hết thời hạn công nhận'
        : 'chưa hết, hoặc không rõ, thời hạn công nhận',
    q === undefined ? '' : `tên có “${q}”`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Gồm tất cả các xã được rà soát' : `Chỉ gồm: ${parts.join('; ')}`;
}
