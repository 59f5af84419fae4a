import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { recordAudit } from '@chuan-xa/audit';
import type { MapGround } from '@chuan-xa/charts';
import { groundOf } from '@chuan-xa/places';
import { Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { figuresOf } from '../figures/figures-of.js';
import type { Moment } from '../moment/moment.js';
import { readMoment } from '../moment/read-moment.js';
import { documentsOf, sealOfDocuments, type Frozen } from './documents.js';
import { Snapshot, SnapshotDocument } from './snapshot.entity.js';

/** What a snapshot is for. */
export interface SnapshotOrder {
  name: string;
  meetsOn?: string | null;
  note?: string | null;
}

const AT_ONCE = 200;

/** Freezes a round for a meeting. */
@Injectable()
export class TakeSnapshot {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * All that is frozen is of one instant: it is read on one picture of the database, while everybody goes on writing, and then kept.
   * Refuses: ROUND_NOT_FOUND, SNAPSHOT_OF_NOTHING.
   * @param also what is done in the same transaction as the keeping, so that both are or neither is
   */
  async run(
    actor: Actor,
    roundId: string,
    order: SnapshotOrder,
    also?: (tx: Tx, snapshot: Snapshot) => Promise<void>,
  ): Promise<Snapshot> {
    const read = await this.transactions.read(actor, async (tx) => {
      const moment = await readMoment(tx, roundId);
      return { moment, figures: figuresOf(moment, await groundUnder(tx, moment)) };
    });
    return this.transactions.run(actor, async (tx) => {
      const snapshot = await keepSnapshot(tx, read, order);
      await also?.(tx, snapshot);
      return snapshot;
    });
  }
}

/** Where the communes of a moment lie, by the names that they have in it; null: nobody has loaded it. */
async function groundUnder(tx: Tx, { round, communes }: Moment): Promise<MapGround | null> {
  const ground = await groundOf(tx, round.period);
  const names = new Map(communes.map(({ commune }) => [commune.code, commune.name]));
  return (
    ground && {
      ...ground,
      shapes: ground.shapes.map((shape) => ({ ...shape, name: names.get(shape.code) ?? shape.name })),
    }
  );
}

async function keepSnapshot(
  tx: Tx,
  { moment, figures }: Frozen,
  { name, meetsOn, note }: SnapshotOrder,
): Promise<Snapshot> {
  const documents = documentsOf({ moment, figures });
  const of = { province: tx.province, roundId: moment.round.id };
  // one after the other, or two would have the same number
  await tx.manager.query('SELECT 1 FROM round WHERE province_code = $1 AND id = $2 FOR UPDATE', [
    of.province,
    of.roundId,
  ]);
  const snapshot = tx.manager.create(Snapshot, {
    ...of,
    id: randomUUID(),
    number: (await tx.manager.countBy(Snapshot, of)) + 1,
    name,
    meetsOn: meetsOn ?? null,
    note: note ?? null,
    takenAt: new Date(moment.round.at),
    takenBy: tx.actor.name,
    sha256: sealOfDocuments(documents),
    documents: documents.length,
  });
  await tx.manager.insert(Snapshot, snapshot);
  for (let from = 0; from < documents.length; from += AT_ONCE)
    await tx.manager.insert(
      SnapshotDocument,
      documents
        .slice(from, from + AT_ONCE)
        .map((document) => ({ ...document, province: tx.province, snapshotId: snapshot.id })),
    );
  await recordAudit(tx, {
    action: 'snapshotTaken',
    object: { type: 'snapshot', id: snapshot.id },
    before: null,
    after: snapshot,
  });
  return snapshot;
}
