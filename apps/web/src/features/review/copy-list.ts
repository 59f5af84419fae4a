import { formatDate, formatDecimal, markedReview, outcomeMarks, outcomeOfReview, titleWord } from '@chuan-xa/wording';
import { compareVietnamese } from '../../app/compare.js';
import { outcomes, type Finding, type Review } from './review.js';

/**
 * The list as plain text for Zalo, gathered by office: its head tells round, title, cut-off and day, and each line the commune, its year,
 * what came out, why and the way back.
 */
export function listAsText(review: Review, round: { name: string; illustrative: boolean }): string {
  const { title, cutOffYear, day, items } = review;
  const offices = new Map<string, Finding[]>();
  for (const one of items) {
    const name = one.commune.officeName ?? 'Chưa có đơn vị phụ trách';
    offices.set(name, [...(offices.get(name) ?? []), one]);
  }
  const counts = outcomes
    .map(({ outcome }) => ({ outcome, count: items.filter((one) => one.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${markedReview(outcome, title)}`);
  const parts = [...offices]
    .sort(([one], [other]) => compareVietnamese(one, other))
    .map(([name, found]) => [`${name} (${found.length} xã):`, ...found.map(line)].join('\n'));
  return [
    [
      ...(round.illustrative ? ['SỐ LIỆU MINH HỌA'] : []),
      `Rà soát ${titleWord(title)}, ${round.name}, ngày ${formatDate(day)}`,
      `${items.length} xã được công nhận từ năm ${cutOffYear} trở về trước: ${counts.join(', ')}.`,
    ].join('\n'),
    ...parts,
  ].join('\n\n');
}

function line(one: Finding, place: number): string {
  const { commune, recognition, outcome, word, verdict, wayBack, missing } = one;
  const total = verdict?.total ?? null;
  const said = [
    `${outcomeMarks[outcomeOfReview[outcome]]} ${word}`,
    total === null ? '' : `${formatDecimal(total)} điểm`,
    one.termEnded ? 'hết thời hạn công nhận' : '',
    outcome === 'maintained' || wayBack === null ? '' : `cách đạt lại: ${wayBack}`,
    missing === null ? '' : `còn thiếu ${missing}`,
  ].filter((text) => text !== '');
  return `${place + 1}. ${commune.name} (công nhận năm ${recognition.year}): ${said.join('; ')}`;
}
