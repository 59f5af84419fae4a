import { formatCount, finds, titleWords } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import { Answer, Empty } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ChoiceField } from '../../components/field.js';
import { Bar, Page } from '../../components/page.js';
import { SearchText } from '../../components/search-text.js';
import { caseStands, useCases, type Case } from './cases.js';
import { CasesTable } from './cases-table.js';

/** What is done about communes that no longer meet a standard, of all titles: `?tt=` how it stands, `dh=` title, `tim=` words. */
export function CasesPage() {
  return (
    <Page title="Hồ sơ theo dõi" aside="Xã không còn đạt: làm gì, ai làm, đến bao giờ; của mọi danh hiệu, mọi đợt">
      <Answer of={useCases()}>{(all) => <Cases all={all} />}</Answer>
    </Page>
  );
}

function Cases({ all }: { all: Case[] }) {
  const filters = useFilters();
  const [stand, title, looked] = [filters.of('tt'), filters.of('dh'), filters.of('tim')];
  const shown = all.filter(
    (one) =>
      (caseStands[stand]?.has(one) ?? true) &&
      (title === '' || one.title === title) &&
      finds(looked, one.commune.name, one.commune.district, one.commune.code, one.responsible),
  );
  return (
    <>
      <Bar>
        <SearchText
          label="Tìm xã, người thực hiện"
          placeholder="dinh lap"
          value={looked}
          onChange={(text) => filters.put({ tim: text }, { typing: true })}
        />
        <ChoiceField
          label="Danh hiệu"
          none="Mọi danh hiệu"
          choices={Object.entries(titleWords).map(([value, label]) => ({ value, label }))}
          value={title}
          onChange={(dh) => filters.put({ dh })}
        />
        <ChoiceField
          label="Tình trạng"
          none="Mọi tình trạng"
          choices={Object.entries(caseStands).map(([value, { label }]) => ({ value, label }))}
          value={stand}
          onChange={(tt) => filters.put({ tt })}
        />
      </Bar>
      <p className="soft" role="status">
        {shown.length === all.length
          ? `${formatCount(all.length)} hồ sơ.`
          : `${formatCount(shown.length)} trong ${formatCount(all.length)} hồ sơ.`}
      </p>
      {all.length === 0 ? (
        <Empty>Chưa có hồ sơ theo dõi nào. Hồ sơ được mở ở trang Rà soát, tại một xã không còn đạt.</Empty>
      ) : shown.length === 0 ? (
        <Empty>
          Không có hồ sơ nào khớp với bộ lọc.{' '}
          <Button onClick={() => filters.put({ dh: '', tt: '', tim: '' })}>Bỏ lọc</Button>
        </Empty>
      ) : (
        <CasesTable rows={shown} />
      )}
    </>
  );
}
