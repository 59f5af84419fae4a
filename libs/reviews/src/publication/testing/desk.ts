import { machineActor, Refusal, type Actor, type Tx } from '@chuan-xa/platform';
import type { Edition } from '@chuan-xa/scoring';
import { openDraft, writeValues } from '@chuan-xa/standards';
import type { TestDatabase } from '../../../../../test/support/test-database.js';
import { PreviewDraft, type Preview } from '../preview-draft.js';
import type { Publication } from '../publication.entity.js';
import { publishDraft, type PublishOrder } from '../publish-draft.js';
import { undoPublication } from '../undo-publication.js';

export const HEALTH = 'byt-1300-2023';
export const planner: Actor = {
  ...machineActor('Phòng Kế hoạch - Tài chính', 'test'),
  columns: { appraised: 'province' },
};

/** What a planner does at a desk, on a test's database; a copy of the act is there already. */
export class Desk {
  private readonly act = '0198c2f4-0000-7000-8000-0000000000aa';

  constructor(private readonly database: TestDatabase) {}

  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transactions.run(planner, work);
  }

  /** Lays the copy of the act on the desk. */
  async bringAct(): Promise<void> {
    const sha256 = "encode(sha256('%PDF-1.7'::bytea), 'hex')";
    await this.database.rows(
      `INSERT INTO stored_file VALUES ('20', ${sha256}, '%PDF-1.7'::bytea, 8, 'application/pdf', now(), 'Thử')`,
    );
    await this.database.rows(
      `INSERT INTO standard_act_file VALUES ('20', $1, $2, ${sha256}, 'qd-1300.pdf', 8, 'application/pdf', '1300/QĐ-BYT', now(), 'Thử')`,
      [this.act, HEALTH],
    );
  }

  /** Opens the draft and writes values, as they were read in the act. */
  correct(values: Record<string, unknown>, edition = HEALTH): Promise<Edition> {
    return this.tx(async (tx) => {
      const { sha256 } = await openDraft(tx, edition);
      const citation = 'Phụ lục Quyết định 1300/QĐ-BYT, trang 1';
      const read = Object.entries(values).map(([path, value]) => ({ path, value, citation, act: this.act }));
      return writeValues(tx, edition, { seen: sha256, values: read });
    });
  }

  preview(edition = HEALTH): Promise<Preview> {
    return new PreviewDraft(this.database.transactions).run(planner, edition);
  }

  /** Publishes the draft as it stands and is previewed now. */
  async publish(order: Partial<PublishOrder> = {}, edition = HEALTH): Promise<Publication> {
    const { token, to } = await this.preview(edition);
    return this.tx((tx) => publishDraft(tx, edition, { seen: to.sha256, preview: token, ...order }));
  }

  undo(id: string, order: { reason?: string; unfit?: 'keep' } = {}): Promise<Publication> {
    return this.tx((tx) => undoPublication(tx, id, { reason: 'Công bố nhầm', ...order }));
  }

  /** What stands of every verdict, by sheet, but for when it was judged. */
  async verdicts(): Promise<Record<string, string>> {
    const rows = await this.database.rows<{ id: string; stands: string }>(
      `SELECT assessment_id AS id, concat_ws(' ', outcome, provisional, total, short, edition_id, revision, sha256, engine, document) AS stands
       FROM verdict ORDER BY 1`,
    );
    return Object.fromEntries(rows.map(({ id, stands }) => [id, stands]));
  }

  /** Sheets whose verdict is not of the revision that their round pins. */
  astray(): Promise<{ id: string }[]> {
    return this.database.rows(
      `SELECT a.id FROM assessment a JOIN verdict v ON v.assessment_id = a.id
       JOIN round_standard s ON s.round_id = a.round_id AND s.edition_id = a.edition_id
       WHERE v.revision <> s.revision OR v.document->'edition'->>'revision' <> s.revision`,
    );
  }

  async pins(edition = HEALTH): Promise<Record<string, string>> {
    const rows = await this.database.rows<{ round: string; revision: string }>(
      'SELECT round_id AS round, revision FROM round_standard WHERE edition_id = $1 ORDER BY 1',
      [edition],
    );
    return Object.fromEntries(rows.map(({ round, revision }) => [round, revision]));
  }

  async states(edition = HEALTH): Promise<string[]> {
    const rows = await this.database.rows<{ stands: string }>(
      "SELECT revision || ' ' || status AS stands FROM standard_revision WHERE edition_id = $1 ORDER BY revision",
      [edition],
    );
    return rows.map(({ stands }) => stands);
  }
}

/** The code with which a work is refused; what else it throws is thrown. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal) return error.faults[0]?.code ?? error.code;
    throw error;
  }
  throw new Error('Nothing was refused');
}
