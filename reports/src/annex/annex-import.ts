import type { Tx } from '@chuan-xa/platform';
import {
  draftGround,
  draftWriting,
  takeBackDraft,
  writeDraft,
  type DraftGround,
  type DraftToWrite,
  type WrittenDraft,
} from '@chuan-xa/standards';
import type { Applied, ImportKind, Place, Reading, Source } from '../imports/import-kind.js';
import { fileFault, type Identity, type ImportFault } from '../workbook-file/index.js';
import { annexChanges } from './annex-changes.js';
import { ANNEX_FORM, ANNEX_VERSION, type AnnexIdentity } from './annex-identity.js';
import { hasAnnex } from './gather-annex.js';
import { layOut } from './lay-out.js';
import { buildEdition } from './read/build-edition.js';
import { findSheets } from './read/find-sheets.js';

/** What is to be written of an annex. */
export interface AnnexPlan {
  /** Null: the file says what stands already. */
  draft: DraftToWrite | null;
  /** Cells that say something else than what stands. */
  cells: number;
  /** From which cell each part of the edition came, by its path. */
  places: Record<string, [sheet: string | null, cell: string]>;
}

/** The annex of a standard, typed into our form: read into a draft of the office's own, with every check of the law. */
export class AnnexImport implements ImportKind<AnnexPlan, WrittenDraft> {
  readonly name = 'standard';

  async read(tx: Tx, { book, identity, options }: Source): Promise<Reading<AnnexPlan>> {
    const known = ofAnnex(identity, options.edition);
    if ('code' in known) return onlyFaults([known]);
    const sheets = await findSheets(book);
    if (Array.isArray(sheets)) return onlyFaults(sheets);
    const ground = await draftGround(tx, known.edition);
    const { base, revision } = ground;
    if (!hasAnnex(base)) return onlyFaults([fileFault('ANNEX_NOT_OF_STANDARD', { edition: base.id })]);
    const { content, faults, rowOf, places } = buildEdition(sheets, base, revision);
    const changes = annexChanges(layOut(base), layOut(content), rowOf);
    const stale = changes.length === 0 ? [] : await staleFaults(tx, known, ground);
    const seen = { revision: base.revision, sha256: base.sha256 };
    const draft = changes.length === 0 ? null : { content, seen, workbook: known.workbook };
    const rows = Object.values(sheets).reduce((sum, sheet) => sum + sheet.rows.length, 0);
    const plan = { draft, cells: changes.length, places };
    return { faults: [...stale, ...faults], changes, conflicts: [], rows, skipped: 0, plan };
  }

  async apply(tx: Tx, { draft, cells }: AnnexPlan): Promise<Applied<WrittenDraft>> {
    const written = draft && (await writeDraft(tx, draft));
    if (!written) return { written: 0, replaced: 0, undo: null };
    return { written: cells, replaced: written.former ? cells : 0, undo: written };
  }

  undo(tx: Tx, written: WrittenDraft): Promise<void> {
    return takeBackDraft(tx, written);
  }

  placeOf({ places }: AnnexPlan, field: string): Place | null {
    const path = field.split('.');
    for (let length = path.length; length > 0; length -= 1) {
      const key = path.slice(0, length).join('.');
      const place = Object.hasOwn(places, key) ? places[key] : undefined;
      if (place) return { sheet: place[0], cell: place[1] };
    }
    return null;
  }
}

const NOTHING: AnnexPlan = { draft: null, cells: 0, places: {} };
const onlyFaults = (faults: ImportFault[]): Reading<AnnexPlan> => ({
  faults,
  changes: [],
  conflicts: [],
  rows: 0,
  skipped: 0,
  plan: NOTHING,
});

/** The identity of an annex, or why the file is none, or another edition's. */
function ofAnnex(identity: Identity | null, wanted: string | undefined): AnnexIdentity | ImportFault {
  if (!identity) return fileFault('ANNEX_NOT_OURS');
  if (identity.form !== ANNEX_FORM) return fileFault('FORM_OF_ANOTHER_KIND');
  if (identity.version !== ANNEX_VERSION) return fileFault('FORM_LAYOUT_OLD');
  if (!isWhole(identity)) return fileFault('FORM_DAMAGED');
  if (wanted !== undefined && wanted !== identity.edition)
    return fileFault('ANNEX_OF_ANOTHER_EDITION', { edition: identity.edition, wanted });
  return identity;
}

const isWhole = (identity: Identity): identity is AnnexIdentity => {
  const { edition, revision, sha256, workbook } = identity as Partial<AnnexIdentity>;
  return [edition, revision, sha256, workbook].every((text) => typeof text === 'string');
};

/** A file is behind when what it was filled in from is no longer the latest, unless the draft was brought in from this same workbook. */
async function staleFaults(tx: Tx, file: AnnexIdentity, { base, own }: DraftGround): Promise<ImportFault[]> {
  if (file.revision === base.revision && file.sha256 === base.sha256) return [];
  const writing = own ? await draftWriting(tx, base.id, base.revision) : null;
  if (writing?.workbook === file.workbook) return [];
  const who = writing ? { by: writing.by, at: writing.at.toISOString() } : {};
  return [fileFault('ANNEX_STALE', { revision: file.revision, latest: base.revision, ...who })];
}
