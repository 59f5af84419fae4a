import { foldVietnamese, unitTypeWords } from '@chuan-xa/wording';

export { finds } from '@chuan-xa/wording';

const collator = new Intl.Collator('vi', { numeric: true });

/** The order of the Vietnamese alphabet. */
export const compareVietnamese = (one: string, other: string): number => collator.compare(one, other);

const types = new RegExp(`^(?:${Object.values(unitTypeWords).join('|')}) `, 'u');

/** The order of communes by their names, whatever type stands before: "thị trấn Đình Lập" stands at Đ. */
export const compareCommunes = (one: string, other: string): number =>
  collator.compare(one.replace(types, ''), other.replace(types, '')) || collator.compare(one, other);

/** What is called so stands before what merely has to do with it: "dinh lap" gives xã Đình Lập, then the communes of TTYT Đình Lập. */
export function bestFirst<T extends { label: string }>(looked: string, found: readonly T[]): T[] {
  const words = foldVietnamese(looked);
  if (words === '') return [...found];
  const far = ({ label }: T): number => {
    const [name = '', ...rest] = foldVietnamese(label).split(' – ');
    if (name.includes(words)) return 0;
    return rest.join(' – ').includes(words) ? 1 : 2;
  };
  return [...found].sort((one, other) => far(one) - far(other));
}
