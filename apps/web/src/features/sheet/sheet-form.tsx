import { useMemo } from 'react';
import type { Edition, ScoreColumn } from '@chuan-xa/scoring';
import { capitalise, columnWords, sayItem, stateWord, zoneWord } from '@chuan-xa/wording';
import { useFilters } from '../../app/filters.js';
import type { Round } from '../../app/round.js';
import { may, type Session } from '../../app/session.js';
import { Menu } from '../../components/menu.js';
import { Notice } from '../../components/notice.js';
import { Page, Section } from '../../components/page.js';
import { unsentOf } from '../../offline/by-sheet.js';
import { useUnsentBySheet } from '../../offline/unsent.js';
import { gridColumns } from '../entry/columns.js';
import { failingOf } from '../entry/live-verdict.js';
import { standingCells } from '../entry/standing-cells.js';
import type { Grid, GridSheet } from '../entry/use-grid.js';
import { useEvidence } from '../evidence/evidence.js';
import { EvidenceSection } from '../evidence/evidence-section.js';
import { MovesBar } from '../moves/moves-bar.js';
import { readinessOf } from '../moves/readiness.js';
import { ChangesSection } from './changes-section.js';
import { CriterionPart } from './criterion-part.js';
import { ItemRow, type FormOf } from './item-row.js';
import { onEnter } from './next-field.js';
import { SheetRemarks } from './sheet-remarks.js';
import { SheetWay } from './sheet-way.js';
import { VerdictSide } from './verdict-side.js';
import styles from './sheet.module.css';

interface Props {
  sheet: GridSheet;
  grid: Grid;
  edition: Edition;
  round: Round;
  session: Session;
}

/** The form of one commune: its scores item by item, what they come to, its files, its moves. */
export function SheetForm({ sheet, grid, edition, round, session }: Props) {
  const { of } = useFilters();
  const own = unsentOf(useUnsentBySheet(), sheet.id);
  const readiness = useMemo(() => readinessOf(edition, sheet, own), [edition, sheet, own]);
  const columns = useMemo(() => gridColumns(edition), [edition]);
  const moved = useMemo(() => [sheet], [sheet]);
  const files = useEvidence(sheet.id);
  const items = columns
    .filter(({ criterion }) => criterion !== '')
    .map(({ id, name }) => ({ value: id, label: `${capitalise(sayItem(id))} ${name}` }));
  const form: FormOf = {
    ...{ edition, sheet, session, items },
    cellOf: standingCells(sheet, own),
    failing: failingOf(readiness.verdict),
    writes: notesColumn(sheet.open),
    files: files.data?.items ?? [],
  };
  const declaration = columns.find(({ criterion }) => criterion === '');
  return (
    <Page
      title={capitalise(sheet.commune)}
      aside={
        <>
          {edition.shortTitle} ({edition.act.number}) · {round.name} · {sheet.officeName} · {zoneWord(sheet.zone)} ·{' '}
          <b>phiếu {stateWord(sheet.state)}</b>
        </>
      }
      acts={
        <>
          <PrintMenu sheet={sheet.id} session={session} />
          <MovesBar sheets={moved} edition={edition} round={round} session={session} />
        </>
      }
    >
      <SheetWay sheet={sheet} grid={grid} office={of('dv')} />
      {sheet.stateReason === null ? null : (
        <Notice look="warn" title={sheet.state === 'returned' ? 'Phiếu bị trả lại hoặc được mở khóa.' : 'Lý do'}>
          <p>{sheet.stateReason}</p>
        </Notice>
      )}
      <div className={styles.whole}>
        <VerdictSide
          edition={edition}
          readiness={readiness}
          counts={sheet.state === 'submitted' || sheet.state === 'accepted'}
        />
        <div className={styles.main} onKeyDown={onEnter}>
          <Section title="Điểm">
            <div className={sheet.last === null ? styles.form : styles.formWithLast}>
              <div className={styles.heads} aria-hidden="true">
                <span>Tiêu chí</span>
                {Object.values(columnWords).map((word) => (
                  <span key={word}>{capitalise(word)}</span>
                ))}
                {sheet.last === null ? null : <span>{sheet.last.roundName}</span>}
              </div>
              {edition.criteria.map((criterion) => (
                <CriterionPart
                  key={criterion.id}
                  {...form}
                  criterion={criterion}
                  columns={columns.filter((column) => column.criterion === criterion.id)}
                  result={readiness.verdict?.criteria.find(({ id }) => id === criterion.id)}
                />
              ))}
              {declaration === undefined ? null : (
                <section className={styles.criterion} aria-label={declaration.short}>
                  <ItemRow {...form} item={declaration} law={null} heading={<h3>{declaration.name}</h3>} />
                </section>
              )}
            </div>
          </Section>
          <SheetRemarks sheet={sheet.id} cellOf={form.cellOf} writes={form.writes} />
          <EvidenceSection sheet={sheet} items={items} session={session} />
          {sheet.state === 'draft' ? null : <ChangesSection sheet={sheet} />}
        </div>
      </div>
    </Page>
  );
}

/** Where one's notes go: to the column that counts. */
const notesColumn = (open: readonly ScoreColumn[]): ScoreColumn | null =>
  open.includes('district') ? 'district' : (open[0] ?? null);

function PrintMenu({ sheet, session }: { sheet: string; session: Session }) {
  const forms = [
    { name: 'score-sheet.xlsx', label: 'Phiếu chấm điểm (Excel)' },
    { name: 'appraisal-minutes.xlsx', label: 'Biên bản thẩm định (Excel)' },
  ];
  return (
    <Menu
      label="In"
      entries={[
        { label: 'In trang này', act: () => window.print() },
        ...forms
          .filter(({ name }) => may(session, `GET /api/assessments/:id/${name}`))
          .map(({ name, label }) => ({ label, href: `/api/assessments/${sheet}/${name}` })),
      ]}
    />
  );
}
