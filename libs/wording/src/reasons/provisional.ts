import type { Edition, How, ProvisionalParameter } from '@chuan-xa/scoring';
import { asSentence } from '../text.js';
import { howWords } from '../words/law.js';
import { plainCitation } from './citations.js';
import { parameterNames } from './parameters.js';

const order: How[] = ['act', 'secondary', 'borrowed', 'unknown'];

/** For the asterisk: "Kết quả tạm tính: 3 giá trị theo nguồn thứ cấp, 1 giá trị mượn của văn bản khác."; "" where nothing is provisional. */
export const sayProvisional = (parameters: ProvisionalParameter[]): string => {
  const counts = order
    .map((how) => ({ how, count: parameters.filter((parameter) => parameter.how === how).length }))
    .filter(({ count }) => count > 0)
    .map(({ how, count }) => `${count} giá trị ${said[how]}`);
  return counts.length === 0 ? '' : `Kết quả tạm tính: ${counts.join(', ')}.`;
};

const said: Record<How, string> = {
  act: 'theo văn bản gốc nhưng thiếu số liệu riêng cho nam và nữ',
  secondary: `theo ${howWords.secondary}`,
  borrowed: howWords.borrowed,
  unknown: howWords.unknown,
};

/**
 * One sentence a source: which values rest on it, how they are known, and for which act a borrowed one stands in.
 * For the head of a list and for the sheet "Căn cứ, ghi chú".
 */
export const provisionalNotes = (parameters: ProvisionalParameter[], edition: Edition): string[] => {
  const sources = new Map<string, ProvisionalParameter[]>();
  for (const parameter of parameters) {
    const key = `${order.indexOf(parameter.how)} ${parameter.citation ?? ''}`;
    sources.set(key, [...(sources.get(key) ?? []), parameter]);
  }
  return [...sources.values()].map((group) => note(group, edition));
};

const note = (group: ProvisionalParameter[], edition: Edition): string => {
  const names = parameterNames(group.map(({ id }) => id));
  const [{ how, citation }] = group as [ProvisionalParameter];
  const source = citation === null ? '' : ` (${how === 'unknown' ? 'nguồn đã xem: ' : ''}${plainCitation(citation)})`;
  return asSentence(`${names}: ${howWords[how]}${source}${because(how, edition)}`).normalize('NFC');
};

/** The act itself leaves a verdict provisional only where one figure was given for both sexes. */
const because = (how: How, edition: Edition): string => {
  if (how === 'act') return ', nhưng mới có một số liệu chung cho cả hai giới';
  return how === 'borrowed' ? `, tạm dùng khi chưa đọc được ${edition.act.number}` : '';
};
