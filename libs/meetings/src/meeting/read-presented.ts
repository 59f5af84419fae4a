import { withGround, type Figure, type MapGround } from '@chuan-xa/charts';
import { reachText, refuse, type Tx } from '@chuan-xa/platform';
import { Equal, In, Like } from 'typeorm';
import { brokenDocuments } from '../snapshot/documents.js';
import { findSnapshot } from '../snapshot/read-snapshot.js';
import { SnapshotDocument, type Snapshot } from '../snapshot/snapshot.entity.js';
import type { JudgedTitle, Meeting } from './meeting.entity.js';

/** What is shown in a meeting at this moment. The documents are as they were frozen. */
export interface Presented {
  meeting: Meeting;
  snapshot: Snapshot;
  figure: unknown;
  /** null: the presenter stands at no commune. */
  commune: unknown;
  /** Codes of the communes that may be opened besides: the asking office's own, and what came to them. */
  own: string[];
}

/** Of a meeting that the actor was found to attend. */
export async function readPresented(tx: Tx, meeting: Meeting): Promise<Presented> {
  const { snapshotId, screen, commune } = meeting;
  const [snapshot, figure] = [await findSnapshot(tx, snapshotId), await readFigure(tx, snapshotId, screen)];
  return {
    ...{ meeting, snapshot, figure },
    commune: commune === null ? null : await readOne(tx, snapshotId, `commune/${commune}`),
    own: await ownCommunes(tx, meeting),
  };
}

/** What every screen of a meeting rests on: the round, and the law it is judged by. */
export interface Frame {
  snapshot: Snapshot;
  round: unknown;
  editions: unknown[];
  titles: JudgedTitle[];
}

/** Of a meeting that the actor was found to attend. */
export async function readFrame(tx: Tx, { snapshotId, titles }: Meeting): Promise<Frame> {
  return {
    snapshot: await findSnapshot(tx, snapshotId),
    round: await readOne(tx, snapshotId, 'round'),
    editions: (await readAll(tx, snapshotId, 'edition/%')).map(parsed),
    titles,
  };
}

/** A commune of a meeting's snapshot, for who sees every office, or the office whose own it is. Refuses: COMMUNE_NOT_IN_SNAPSHOT. */
export async function readMeetingCommune(tx: Tx, meeting: Meeting, code: string): Promise<unknown> {
  const absent = refuse('COMMUNE_NOT_IN_SNAPSHOT', { commune: code });
  if (tx.actor.reach !== 'province' && !(await ownCommunes(tx, meeting)).includes(code)) throw absent;
  const [found] = await readAll(tx, meeting.snapshotId, [`commune/${code}`]);
  if (!found) throw absent;
  return parsed(found);
}

async function ownCommunes(tx: Tx, { snapshotId, period }: Meeting): Promise<string[]> {
  if (tx.actor.reach !== 'office') return [];
  const rows = await tx.manager.query<{ code: string }[]>(
    `SELECT r.commune_code AS code FROM office_reach r
     JOIN snapshot_document d ON d.province_code = r.province_code AND d.snapshot_id = $3 AND d.path = 'commune/' || r.commune_code
     WHERE r.province_code = $1 AND r.office_code = $2 AND r.period = $4 ORDER BY 1`,
    [tx.province, reachText(tx.actor), snapshotId, period],
  );
  return rows.map(({ code }) => code);
}

const parsed = ({ content }: SnapshotDocument): unknown => JSON.parse(content);

/** A figure, a map with what it lies on. */
async function readFigure(tx: Tx, snapshotId: string, screen: string): Promise<unknown> {
  const figure = (await readOne(tx, snapshotId, `figure/${screen}`)) as Figure;
  return figure.kind === 'map' ? withGround(figure, (await readOne(tx, snapshotId, 'boundary')) as MapGround) : figure;
}

async function readOne(tx: Tx, snapshotId: string, path: string): Promise<unknown> {
  const [found] = await readAll(tx, snapshotId, [path]);
  if (!found) throw new Error(`The snapshot has no document ${path}`);
  return parsed(found);
}

/** Documents of these paths, or of a pattern of paths, once each is what its hash says. Refuses: SNAPSHOT_BROKEN. */
async function readAll(tx: Tx, snapshotId: string, paths: string | string[]): Promise<SnapshotDocument[]> {
  const path = typeof paths === 'string' ? Like(paths) : In(paths);
  const where = { province: tx.province, snapshotId: Equal(snapshotId), path };
  const documents = await tx.manager.find(SnapshotDocument, { where, order: { path: 'ASC' } });
  if (brokenDocuments(documents).length > 0)
    throw refuse('SNAPSHOT_BROKEN', { name: (await findSnapshot(tx, snapshotId)).name });
  return documents;
}
