/** Ids that are no criterion and no indicator, but something the sheet declares. */
export const DECLARED = ['disqualified', 'zone'];

export const isIndicator = (id: string): boolean => id.includes('.');

/** The ten criteria of a standard still stand in a cell; 47 indicators do not. */
const MANY = 10;
const SHOWN = 6;

/** "tiêu chí 1, 4; chỉ tiêu 7.35; điểm liệt": ids under their nouns, in the order given; `cut` shortens a long list and tells its length. */
export const idList = (ids: string[], cut = false): string => {
  const criteria = ids.filter((id) => !isIndicator(id) && !DECLARED.includes(id));
  const indicators = ids.filter(isIndicator);
  const parts = [named('tiêu chí', criteria, cut), named('chỉ tiêu', indicators, cut)];
  if (ids.includes('disqualified')) parts.push('điểm liệt');
  if (ids.includes('zone')) parts.push('vùng');
  return parts.filter((part) => part !== '').join('; ');
};

const named = (noun: string, ids: string[], cut: boolean): string => {
  if (ids.length === 0) return '';
  if (!cut || ids.length <= MANY) return `${noun} ${ids.join(', ')}`;
  return `${noun} ${ids.slice(0, SHOWN).join(', ')}, … (cả thảy ${ids.length})`;
};
