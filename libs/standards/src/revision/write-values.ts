import { Inject, Injectable } from '@nestjs/common';
import { recordAudits, type Act } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type Fault, type Tx } from '@chuan-xa/platform';
import type { Edition, Parameter } from '@chuan-xa/scoring';
import { problemSentence, sayLawValue } from '@chuan-xa/wording';
import type { EditionContent } from '../edition-content.js';
import { canonicalText } from '../law/index.js';
import { lawFindings } from '../law-findings.js';
import { revisionOf } from '../read-revision.js';
import { writeDraft } from '../write-draft.js';
import { foreignActs } from './act-files.js';
import { findDraft } from './find-draft.js';
import { lawValues } from './law-values.js';
import { lockRevisions } from './lock-revisions.js';
import { nameOfPath, nameOfPlace } from './name-value.js';
import { keepReadings, readingsOf } from './value-readings.js';
import { withValues, type ActValue } from './with-values.js';

/** Values as they were read in a copy of the act: those that stand so are confirmed, the others corrected. */
export interface ValuesToWrite {
  /** SHA-256 of the draft that was looked at. */
  seen: string;
  values: (ActValue & { act: string })[];
}

/** Confirms or corrects values of the office's draft, all or none. */
@Injectable()
export class WriteValues {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  run(actor: Actor, edition: string, order: ValuesToWrite): Promise<Edition> {
    return this.transactions.run(actor, (tx) => writeValues(tx, edition, order));
  }
}

/**
 * As the use case, inside a transaction that is already open. Refused: STANDARD_DRAFT_NOT_FOUND, STANDARD_DRAFT_STALE; as faults
 * `values.<n>`: STANDARD_VALUE_NOT_FOUND, STANDARD_VALUE_TWICE, ACT_NOT_FOUND, and what is no longer consistent: STANDARD_VALUE_UNFIT.
 */
export async function writeValues(tx: Tx, edition: string, { seen, values }: ValuesToWrite): Promise<Edition> {
  await lockRevisions(tx);
  const { draft } = await findDraft(tx, edition);
  const { sha256, ...content } = draft;
  if (sha256 !== seen) throw refuse('STANDARD_DRAFT_STALE', { edition, revision: draft.revision });
  await refuseMisplaced(tx, content, values);
  const changed = withValues(content, values);
  if (!changed) throw new Error('A path that was found is gone');
  await refuseFaulty(tx, changed, values);
  const read = valuesByPath(changed);
  const readingOf = await readingsOf(tx, edition);
  await keepReadings(
    tx,
    edition,
    values.map(({ path, act }) => ({ path, act, parameter: parameterAt(read, path) })),
  );
  await recordAudits(tx, actsOf(draft, values, read, readingOf));
  await writeDraft(tx, { content: changed, seen: { revision: draft.revision, sha256 }, workbook: null });
  return revisionOf(tx, edition, draft.revision);
}

async function refuseMisplaced(tx: Tx, content: EditionContent, values: ValuesToWrite['values']): Promise<void> {
  const known = valuesByPath(content);
  const acts = values.map(({ act }) => act);
  const foreign = await foreignActs(tx, content.id, acts);
  const faults = values.flatMap(({ path, act }, index): Fault[] => {
    const at = `values.${index}`;
    if (!known.has(path)) return [{ field: `${at}.path`, code: 'STANDARD_VALUE_NOT_FOUND', values: { path } }];
    if (values.findIndex((other) => other.path === path) !== index)
      return [{ field: `${at}.path`, code: 'STANDARD_VALUE_TWICE', values: { name: nameOfPath(path) } }];
    return foreign.has(act) ? [{ field: `${at}.act`, code: 'ACT_NOT_FOUND' }] : [];
  });
  if (faults.length > 0) throw refuseAll(faults);
}

/** Each fault at the value that was sent where it is in one, else at its path in the edition; its sentence names the place. */
async function refuseFaulty(tx: Tx, content: EditionContent, values: ValuesToWrite['values']): Promise<void> {
  const findings = await lawFindings(tx, content);
  if (findings.length === 0) return;
  const places = lawValues(content);
  throw refuseAll(
    findings.map(({ code, path, values: about }) => {
      const place = places.find(({ at }) => at.every((step, index) => String(path[index]) === String(step)));
      const index = values.findIndex((value) => value.path === place?.path);
      const field = index < 0 ? (place?.path ?? path.join('/')) : `values.${index}.value`;
      const fault = problemSentence(code, about);
      return { field, code: 'STANDARD_VALUE_UNFIT', values: { name: nameOfPlace(content, path), fault } };
    }),
  );
}

const valuesByPath = (content: EditionContent): Map<string, Parameter<unknown>> =>
  new Map(lawValues(content).map(({ path, parameter }) => [path, parameter]));

function parameterAt(values: Map<string, Parameter<unknown>>, path: string): Parameter<unknown> {
  const parameter = values.get(path);
  if (!parameter) throw new Error(`No value at ${path}`);
  return parameter;
}

/** One act for each value that was changed in any way, or read in another copy: confirmed where the value itself stays. */
function actsOf(
  draft: Edition,
  values: ValuesToWrite['values'],
  read: Map<string, Parameter<unknown>>,
  readingOf: Awaited<ReturnType<typeof readingsOf>>,
): Act[] {
  const stood = valuesByPath(draft);
  return values.flatMap(({ path, act }): Act[] => {
    const [before, after] = [parameterAt(stood, path), parameterAt(read, path)];
    const file = readingOf(path, before)?.actFileId;
    if (file === act && canonicalText(before) === canonicalText(after)) return [];
    const same = canonicalText(valueOf(before)) === canonicalText(valueOf(after));
    return [
      {
        action: same ? 'standardValueConfirmed' : 'standardValueCorrected',
        object: { type: 'standard', id: `${draft.id} ${draft.revision}` },
        before: { ...said(path, before), ...(file === undefined ? {} : { file }) },
        after: { ...said(path, after), file: act },
      },
    ];
  });
}

const valueOf = (parameter: Parameter<unknown>): unknown =>
  parameter.how === 'unknown' ? null : (parameter.value ?? null);

/** A value as the record tells it to people. */
const said = (path: string, parameter: Parameter<unknown>) => ({
  name: nameOfPath(path),
  value: sayLawValue(valueOf(parameter)),
  how: parameter.how,
  citation: parameter.citation ?? null,
});
