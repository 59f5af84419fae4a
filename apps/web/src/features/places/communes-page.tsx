import { capitalise, formatCount, formatDate, unitTypeWords } from '@chuan-xa/wording';
import { compareVietnamese, finds } from '../../app/compare.js';
import { useFilters, type Filters } from '../../app/filters.js';
import { useRound } from '../../app/round.js';
import { may, useStanding } from '../../app/session.js';
import { today } from '../../app/today.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { useCommunes, type Commune } from '../../components/commune-choice.js';
import { DayField } from '../../components/day-field.js';
import { ChoiceField, type Choice } from '../../components/field.js';
import { FileLink, ImportLink } from '../../components/link-button.js';
import { Bar, Page } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { Tabs } from '../../components/tabs.js';
import { CommunePanel } from './commune-panel.js';
import { CommunesTable } from './communes-table.js';
import { placesPages, zoneChoices } from './places.js';
import styles from './places.module.css';

/** The communes of a day: `?ngay=` day, `dv=` office, `huyen=` district, `loai=` type, `vung=` zone, `tim=` words, `xa=` the one that is open. */
export function CommunesPage() {
  const standing = useStanding();
  const filters = useFilters();
  const on = filters.of('ngay') || today();
  const communes = useCommunes(on);
  const round = useRound();
  if (standing.kind !== 'in') return null;
  const { session } = standing;
  const open = filters.of('xa');
  const pages = placesPages.filter(({ needs }) => may(session, needs));
  return (
    <Page
      title="Địa bàn"
      aside={`Danh mục ngày ${formatDate(on)}`}
      acts={
        <>
          {may(session, 'POST /api/imports/communes') ? <ImportLink kind="communes" /> : null}
          <FileLink href={`/api/communes.xlsx?on=${on}`}>Xuất danh mục ngày này ra Excel</FileLink>
        </>
      }
    >
      {pages.length > 1 ? <Tabs label="Địa bàn" pages={pages} /> : null}
      <Bar>
        <DayField
          label="Danh mục của ngày"
          value={on}
          onChange={(day) => {
            if (day !== '') filters.put({ ngay: day === today() ? '' : day, xa: '' });
          }}
        />
        {round !== null && round.unitsOn !== on ? (
          <Button onClick={() => filters.put({ ngay: round.unitsOn, xa: '' })}>
            Ngày của đợt ({formatDate(round.unitsOn)})
          </Button>
        ) : null}
        {on === today() ? null : <Button onClick={() => filters.put({ ngay: '', xa: '' })}>Hôm nay</Button>}
      </Bar>
      <Answer of={communes}>{(all) => <List all={all} filters={filters} open={open} on={on} />}</Answer>
    </Page>
  );
}

function List({ all, filters, open, on }: { all: Commune[]; filters: Filters; open: string; on: string }) {
  const office = filters.of('dv');
  const district = filters.of('huyen');
  const type = filters.of('loai');
  const zone = filters.of('vung');
  const looked = filters.of('tim');
  const shown = all.filter(
    (one) =>
      (office === '' || one.office?.code === office) &&
      (district === '' || one.district?.code === district) &&
      (type === '' || one.type === type) &&
      (zone === '' || (one.zone?.zone ?? 'chua-ro') === zone) &&
      finds(looked, one.fullName, one.district?.fullName, one.code, one.note, ...one.alsoWritten),
  );
  const districts = choicesOf(all.map((one) => [one.district?.code, one.district?.fullName]));
  return (
    <>
      <Bar>
        <SearchText
          label="Tìm xã"
          placeholder="dinh lap"
          value={looked}
          onChange={(text) => filters.put({ tim: text }, { typing: true })}
        />
        <ChoiceField
          label="Đơn vị phụ trách"
          none="Mọi đơn vị"
          choices={choicesOf(all.map((one) => [one.office?.code, one.office?.shortName]))}
          value={office}
          onChange={(dv) => filters.put({ dv })}
        />
        {districts.length > 0 ? (
          <ChoiceField
            label="Huyện, thành phố"
            none="Mọi huyện"
            choices={districts}
            value={district}
            onChange={(huyen) => filters.put({ huyen })}
          />
        ) : null}
        <ChoiceField
          label="Loại"
          none="Mọi loại"
          choices={Object.entries(unitTypeWords)
            .filter(([value]) => all.some((one) => one.type === value))
            .map(([value, word]) => ({ value, label: capitalise(word) }))}
          value={type}
          onChange={(loai) => filters.put({ loai })}
        />
        <ChoiceField
          label="Vùng"
          none="Mọi vùng"
          choices={[...zoneChoices, { value: 'chua-ro', label: 'Chưa có vùng' }]}
          value={zone}
          onChange={(vung) => filters.put({ vung })}
        />
      </Bar>
      <p className="soft" role="status">
        {shown.length === all.length
          ? `${formatCount(all.length)} đơn vị.`
          : `${formatCount(shown.length)} trong ${formatCount(all.length)} đơn vị.`}
      </p>
      <div className={open === '' ? styles.alone : styles.beside}>
        {shown.length === 0 ? (
          <Empty>
            Không có đơn vị nào khớp với bộ lọc.{' '}
            <Button onClick={() => filters.put({ dv: '', huyen: '', loai: '', vung: '', tim: '' })}>Bỏ lọc</Button>
          </Empty>
        ) : (
          <CommunesTable rows={shown} open={open} />
        )}
        {open === '' ? null : (
          <CommunePanel key={`${open} ${on}`} code={open} on={on} onClose={() => filters.put({ xa: '' })} />
        )}
      </div>
    </>
  );
}

/** Each once, by name. */
function choicesOf(pairs: readonly (readonly [string | undefined, string | undefined])[]): Choice[] {
  const labels = new Map(pairs.flatMap(([value, label]) => (value && label ? [[value, label] as const] : [])));
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => compareVietnamese(one.label, other.label));
}
