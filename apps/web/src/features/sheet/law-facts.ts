import { howWord, plainCitation, sayLawValue, zoneWord } from '@chuan-xa/wording';
import type { Criterion, How, Indicator, LevelTable, Parameter, Zone } from '@chuan-xa/scoring';

/** One value of the law as the form tells it. */
export interface LawFact {
  name: string;
  value: string;
  how: How;
  /** Where it is written; "" where the source names no place. */
  citation: string;
}

function fact(name: string, parameter: Parameter<unknown> | undefined, unit = ''): LawFact[] {
  if (parameter === undefined) return [];
  const { how, citation = '' } = parameter;
  const value = parameter.how === 'unknown' ? sayLawValue(null) : `${sayLawValue(parameter.value)} ${unit}`.trim();
  const stands = parameter.how === 'borrowed' ? ` (thay cho ${parameter.standsFor})` : '';
  return [{ name, value, how, citation: `${plainCitation(citation)}${stands}` }];
}

function ofTable({ rows }: LevelTable): LawFact[] {
  if ('how' in rows) return fact('Bảng mức điểm', rows);
  return (['1', '2', '3'] as const satisfies Zone[]).flatMap((zone) =>
    fact(`Bảng mức điểm ${zoneWord(zone)}`, rows[zone]),
  );
}

const signs = { atLeast: 'Ít nhất', atMost: 'Nhiều nhất' } as const;

/** What the law asks of one item, value by value, each with where it is written and how it is known. */
export function factsOf(item: Criterion | Indicator): LawFact[] {
  const points = fact('Điểm tối đa', item.maxPoints);
  if (!('title' in item)) return points;
  return [
    ...points,
    ...fact('Các mức điểm', item.levels),
    ...(item.levelTable ? ofTable(item.levelTable) : []),
    ...(item.bound ? fact(signs[item.bound.direction], item.bound.value, item.bound.unit) : []),
    ...fact('Đúng bằng ngưỡng là đạt', item.bound?.inclusive),
    ...fact('Đạt ở cả nam và nữ', item.bound?.bySex),
    ...fact('Điểm liệt nếu dưới', item.disqualifiesUnder),
    ...(item.knownText ?? []).map(({ text, citation }) => ({
      ...{ name: 'Quy định', value: text, how: 'act' as const },
      citation: plainCitation(citation),
    })),
  ];
}

/** "văn bản gốc", "nguồn thứ cấp; chưa biết": how the values of an item are known, each word once. */
export const howKnown = (facts: readonly LawFact[]): string =>
  [...new Set(facts.map(({ how }) => howWord(how)))].join('; ');
