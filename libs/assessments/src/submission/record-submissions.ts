import { randomUUID } from 'node:crypto';
import { recordAudits, type Act } from '@chuan-xa/audit';
import type { Tx } from '@chuan-xa/platform';
import type { Assessment } from '../sheet/assessment.entity.js';
import { readCells } from '../sheet/read-cells.js';
import { fromStored } from '../sheet/stored-answer.js';
import { checkDispatch, type Dispatch } from './dispatch.js';
import { Submission, type SubmittedCell } from './submission.entity.js';

/** Keeps what is handed in as it stands, one submission a round and office. The sheets are locked by the caller. */
export async function recordSubmissions(tx: Tx, sheets: Assessment[], dispatch: Dispatch = {}): Promise<void> {
  checkDispatch(tx, dispatch, 'dispatch.date');
  const { number = null, date = null, signer = null } = dispatch;
  const isNamed = [number, date, signer].some((part) => part !== null);
  const acts: Act[] = [];
  for (const [office, handedIn] of byRoundAndOffice(tx, sheets)) {
    const [first] = handedIn;
    if (!first) continue;
    const id = randomUUID();
    const { roundId } = first;
    const key = { province: tx.province, id, roundId, officeCode: office };
    const submission = { ...key, number, date, signer, submittedAt: tx.at, submittedBy: tx.actor.name };
    await tx.manager.insert(Submission, submission);
    await keepCells(tx, id, handedIn);
    if (isNamed)
      acts.push({
        action: 'dispatchRecorded',
        object: { type: 'submission', id },
        before: null,
        after: { round: roundId, office, number, date, signer },
      });
  }
  await recordAudits(tx, acts);
}

/** The office is who hands in; where that is the department or the machine, who answers for the sheet. */
function byRoundAndOffice({ actor }: Tx, sheets: Assessment[]): [office: string, Assessment[]][] {
  const groups = new Map<string, [string, Assessment[]]>();
  for (const sheet of sheets) {
    const office = actor.reach === 'office' && actor.office !== null ? actor.office : sheet.officeCode;
    const group = groups.get(`${sheet.roundId} ${office}`) ?? [office, []];
    group[1].push(sheet);
    groups.set(`${sheet.roundId} ${office}`, group);
  }
  return [...groups.values()];
}

async function keepCells(tx: Tx, submissionId: string, sheets: Assessment[]): Promise<void> {
  const standing = await readCells(
    tx,
    sheets.map(({ id }) => id),
  );
  const rows = sheets.map(({ id }) => ({
    sheet: id,
    cells: (standing.get(id) ?? []).flatMap((cell): SubmittedCell[] => {
      const value = fromStored(cell);
      return value === null ? [] : [{ id: cell.itemId, column: cell.column, value }];
    }),
  }));
  await tx.manager.query(
    `INSERT INTO submission_sheet (province_code, submission_id, assessment_id, turn, cells)
     SELECT $1, $2, r.sheet,
       1 + (SELECT count(*) FROM submission_sheet t WHERE t.province_code = $1 AND t.assessment_id = r.sheet), r.cells
     FROM jsonb_to_recordset($3::jsonb) AS r(sheet uuid, cells jsonb)`,
    [tx.province, submissionId, JSON.stringify(rows)],
  );
}
