import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { columnWord, finds, formatCount, stateWords, capitalise } from '@chuan-xa/wording';
import { SCORE_COLUMNS, type Edition, type ScoreColumn } from '@chuan-xa/scoring';
import { NoRoundPage } from '../../app/no-round.js';
import { pinnedOf, useRound } from '../../app/round.js';
import { useStanding, type Session } from '../../app/session.js';
import { useStable } from '../../app/stable.js';
import { Answer, Empty } from '../../components/answer.js';
import { ChoiceField, TextField } from '../../components/field.js';
import { Bar, Page } from '../../components/page.js';
import { useStuckSheets } from '../../offline/unsent.js';
import { MovesBar } from '../moves/moves-bar.js';
import { gridColumns } from './columns.js';
import { FormsMenu } from './forms-menu.js';
import { EntryGrid } from './grid.js';
import { StandardTabs } from './standard-tabs.js';
import { useEdition, useGrid, useSavedCells, type GridSheet } from './use-grid.js';

/** Entering, appraising, or only reading the scores of many communes. */
export function EntryPage() {
  const standing = useStanding();
  return standing.kind === 'in' ? <Entry session={standing.session} /> : null;
}

function Entry({ session }: { session: Session }) {
  const search = useSearch({ strict: false });
  const round = useRound();
  const pinned = pinnedOf(round, search.bo);
  const standard = pinned?.edition ?? null;
  const grid = useGrid(round?.id ?? null, standard, session.account.office ?? undefined);
  // asked for together with the grid, which then finds it here
  useEdition(standard, pinned?.revision ?? null);
  const edition = useEdition(grid.data?.standard ?? null, grid.data?.revision ?? null);
  useSavedCells();

  const title = session.account.roles.includes('healthCentre')
    ? 'Nhập điểm'
    : session.account.roles.includes('planningOffice')
      ? 'Thẩm định'
      : 'Bảng điểm';
  if (round === null) return <NoRoundPage title={title} session={session} />;
  const shown = shownColumn(search.cot, session);
  return (
    <Page
      full
      title={title}
      aside={edition.data === undefined ? ' ' : <Ground edition={edition.data} />}
      acts={
        grid.data && edition.data ? (
          <>
            <FormsMenu round={round.id} session={session} column={shown} office={search.dv} />
            <MovesBar sheets={grid.data.sheets} edition={edition.data} round={round} session={session} />
          </>
        ) : null
      }
    >
      <StandardTabs round={round} chosen={standard} />
      <Answer of={grid} lines={12}>
        {({ sheets }) => (
          <Answer of={edition} lines={12}>
            {(law) => <Sheets label={`${title}, ${law.shortTitle}, ${round.name}`} {...{ law, sheets, shown }} />}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}

/** The sheets that the filters let through, as a grid. */
function Sheets({
  label,
  law,
  sheets,
  shown,
}: {
  label: string;
  law: Edition;
  sheets: readonly GridSheet[];
  shown: ScoreColumn;
}) {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const stuck = useStuckSheets();
  const columns = useMemo(() => gridColumns(law, folded), [law, folded]);
  const fold = useStable((criterion: string) => setFolded((former) => toggled(former, criterion)));
  const foldAll = useStable((folds: boolean) => setFolded(new Set(folds ? law.criteria.map(({ id }) => id) : [])));
  const rows = chosenSheets(sheets, search, new Set(stuck.split(' ')));
  const set = (change: Record<string, string | undefined>): void =>
    void navigate({ to: '.', search: (former) => ({ ...former, ...change }), replace: true });
  return (
    <>
      <Bar tight>
        <OfficeChoice sheets={sheets} value={search.dv ?? ''} onChange={(dv) => set({ dv })} />
        <ChoiceField
          label="Cột điểm"
          value={shown}
          onChange={(cot) => set({ cot })}
          choices={SCORE_COLUMNS.map((column) => ({ value: column, label: capitalise(columnWord(column)) }))}
        />
        <ChoiceField
          label="Trạng thái"
          value={search.tt ?? ''}
          onChange={(tt) => set({ tt })}
          none="Tất cả"
          choices={Object.entries(stateWords).map(([value, word]) => ({ value, label: capitalise(word) }))}
        />
        <TextField label="Tìm xã" type="search" value={search.tim ?? ''} onChange={(tim) => set({ tim })} />
        <p className="soft" role="status">
          {rows.length === sheets.length
            ? `${formatCount(sheets.length)} xã`
            : `${formatCount(rows.length)} trong ${formatCount(sheets.length)} xã`}
        </p>
      </Bar>
      {rows.length === 0 ? (
        <Empty>
          {sheets.length === 0
            ? 'Bộ tiêu chí này không áp dụng cho xã nào của đơn vị trong đợt.'
            : 'Không xã nào khớp với bộ lọc. Bỏ bớt điều kiện để thấy lại.'}
        </Empty>
      ) : (
        <EntryGrid
          label={label}
          edition={law}
          sheets={rows}
          columns={columns}
          shown={shown}
          onFold={fold}
          onFoldAll={foldAll}
        />
      )}
    </>
  );
}

/** The standard, and what the asterisk beside the results says. */
function Ground({ edition }: { edition: Edition }) {
  return (
    <>
      {edition.title} ({edition.act.number}) · <span className="nowrap">* tạm tính vì có </span>
      <Link to="/bo-tieu-chi/$edition" params={{ edition: edition.id }} search={(former) => ({ dot: former.dot })}>
        giá trị chưa đọc trong chính văn bản
      </Link>
    </>
  );
}

function OfficeChoice({
  sheets,
  value,
  onChange,
}: {
  sheets: readonly GridSheet[];
  value: string;
  onChange: (office: string) => void;
}) {
  const offices = new Map(sheets.map(({ office, officeName }) => [office, officeName]));
  if (offices.size < 2) return null;
  return (
    <ChoiceField
      label="Đơn vị"
      value={value}
      onChange={onChange}
      none="Tất cả"
      choices={[...offices].map(([office, label]) => ({ value: office, label }))}
    />
  );
}

/** The column in the address, else the one that this account writes. */
function shownColumn(asked: string | undefined, session: Session): ScoreColumn {
  const own = session.account.roles.includes('healthCentre') ? 'district' : 'appraised';
  return SCORE_COLUMNS.find((column) => column === asked) ?? own;
}

function chosenSheets(
  sheets: readonly GridSheet[],
  { dv, tt, tim, chua }: Record<string, string | undefined>,
  stuck: ReadonlySet<string>,
): GridSheet[] {
  return sheets.filter(
    ({ id, office, state, commune }) =>
      (dv === undefined || office === dv) &&
      (tt === undefined || state === tt) &&
      (chua !== 'vuong' || stuck.has(id)) &&
      finds(tim ?? '', commune),
  );
}

function toggled(former: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const next = new Set(former);
  if (!next.delete(one)) next.add(one);
  return next;
}
