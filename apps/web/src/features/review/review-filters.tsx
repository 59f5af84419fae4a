import { capitalise, formatCount, reasonKindWord } from '@chuan-xa/wording';
import type { Filters } from '../../app/filters.js';
import { Button } from '../../components/button.js';
import { ChoiceField } from '../../components/field.js';
import { Bar } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { reasonInAddress, type Review } from './review.js';

/** As far back as titles are looked at. */
const YEARS = 15;

const NARROWING = ['kq', 'dv', 'ly-do', 'nam', 'han', 'tim'];

/** What the list is narrowed to; what each choice would give stands beside it. */
export function ReviewFilters({
  review,
  filters,
  round,
}: {
  review: Review;
  filters: Filters;
  round: { year: number; cutOffYear: number };
}) {
  const narrowed = NARROWING.some((name) => filters.of(name) !== '');
  const offices = review.byOffice.filter(({ office }) => office !== '');
  const reason = filters.of('ly-do');
  const reasons = review.byReason
    .map((one) => ({ ...one, value: reasonInAddress(one.reason, one.criterion) }))
    .filter(({ count, value }) => count > 0 || value === reason);
  const years = Array.from({ length: YEARS }, (_, back) => String(round.year - back));
  return (
    <Bar>
      <SearchText
        label="Tìm xã"
        placeholder="dinh lap"
        value={filters.of('tim')}
        onChange={(tim) => filters.put({ tim }, { typing: true })}
      />
      {offices.length > 1 || filters.of('dv') !== '' ? (
        <ChoiceField
          label="Đơn vị phụ trách"
          none="Mọi đơn vị"
          choices={offices.map(({ office, name, count }) => ({
            value: office,
            label: `${name} (${formatCount(count)})`,
          }))}
          value={filters.of('dv')}
          onChange={(dv) => filters.put({ dv })}
        />
      ) : null}
      <ChoiceField
        label="Lý do"
        none="Mọi lý do"
        choices={reasons.map(({ reason: kind, criterion, value, count }) => ({
          value,
          label: `${capitalise(reasonKindWord(kind, criterion ?? undefined))} (${formatCount(count)})`,
        }))}
        value={reason}
        onChange={(chosen) => filters.put({ 'ly-do': chosen })}
      />
      <ChoiceField
        label="Công nhận đến năm"
        none={`${round.cutOffYear} (mốc của đợt)`}
        choices={years.filter((year) => year !== String(round.cutOffYear)).map((value) => ({ value, label: value }))}
        value={filters.of('nam')}
        onChange={(nam) => filters.put({ nam })}
      />
      <ChoiceField
        label="Thời hạn"
        none="Mọi thời hạn"
        choices={[
          { value: 'het', label: 'Đã hết' },
          { value: 'chua-het', label: 'Chưa hết, không rõ' },
        ]}
        value={filters.of('han')}
        onChange={(han) => filters.put({ han })}
      />
      {narrowed ? <Button onClick={() => filters.put(nothing)}>Bỏ lọc</Button> : null}
    </Bar>
  );
}

/** Every filter of the list taken off. */
export const nothing = Object.fromEntries(NARROWING.map((name) => [name, '']));
