import { useMemo } from 'react';
import { formatDate } from '@chuan-xa/wording';
import { allItems } from '../api/all-items.js';
import { answered, server } from '../api/client.js';
import { sentenceOf } from '../api/problem.js';
import type { components } from '../api/schema.js';
import { compareCommunes } from '../app/compare.js';
import { useAnswer } from '../app/questions.js';
import { SearchChoice, type SearchChoiceProps } from './search-choice.js';

export type Commune = components['schemas']['CommuneDto'];

/** The communes of a day ("2023-11-01"), by name. */
export const useCommunes = (on: string) =>
  useAnswer({
    key: ['GET /api/communes', on],
    ask: async (signal) => {
      const all = await allItems((paging) =>
        answered(server.GET('/api/communes', { params: { query: { on, ...paging } }, signal })),
      );
      return all.sort((one, other) => compareCommunes(one.fullName, other.fullName));
    },
  });

/** "xã Chi Lăng – TTYT Chi Lăng" */
export const communeLine = (commune: Commune): string =>
  commune.office === null ? commune.fullName : `${commune.fullName} – ${commune.office.shortName}`;

interface Props extends Pick<SearchChoiceProps, 'label' | 'hint' | 'error' | 'optional' | 'onChange'> {
  /** The day whose communes are chosen from, "2023-11-01". */
  on: string;
  /** The code of the commune chosen, or "". */
  value: string;
  /** Codes that are not offered: chosen already. */
  without?: readonly string[];
}

/** One commune of a day, found by a part of its name, office, district or code, marks or none. */
export function CommuneChoice({ on, value, error, without = [], ...rest }: Props) {
  const communes = useCommunes(on);
  const { data } = communes;
  const choices = useMemo(
    () =>
      (data ?? [])
        .filter(({ code }) => !without.includes(code))
        .map((one) => ({
          value: one.code,
          label: communeLine(one),
          also: [one.district?.fullName ?? '', one.code, ...one.alsoWritten].join(' · '),
        })),
    [data, without],
  );
  const absent = value !== '' && data !== undefined && !data.some(({ code }) => code === value);
  const wrong = communes.isError
    ? `Chưa tải được danh sách xã. ${sentenceOf(communes.error)}`
    : absent
      ? `Danh mục ngày ${formatDate(on)} không có đơn vị mã ${value}. Hãy chọn đơn vị của ngày đó.`
      : null;
  return (
    <SearchChoice
      {...rest}
      error={error ?? wrong}
      placeholder={data === undefined ? 'Đang tải danh sách xã…' : 'Gõ tên xã, ví dụ: dinh lap'}
      choices={choices}
      value={value}
      foreign={value === '' || data === undefined ? '' : `đơn vị mã ${value}`}
      nothing={(typed) =>
        data === undefined ? 'Đang tải…' : `Danh mục ngày ${formatDate(on)} không có đơn vị nào khớp “${typed}”.`
      }
    />
  );
}
