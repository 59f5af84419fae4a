import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { officeNames } from '@chuan-xa/accounts';
import { recordAudit } from '@chuan-xa/audit';
import { refuse, refuseAll, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { isEmpty } from '../inserted.js';
import { readSnapshot } from '../snapshot/read-snapshot.js';
import { Meeting } from './meeting.entity.js';

/** Opens a snapshot to a meeting. */
@Injectable()
export class OpenMeeting {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  /**
   * @param offices codes of the offices that are invited; none: the department alone, and its guests
   * Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN, SNAPSHOT_WITHOUT_SCREENS, MEETING_ALREADY_OPEN; of an office ACCOUNT_OFFICE_UNKNOWN.
   */
  run(actor: Actor, snapshotId: string, offices: readonly string[]): Promise<Meeting> {
    return this.transactions.run(actor, (tx) => openMeeting(tx, snapshotId, offices));
  }
}

async function openMeeting(tx: Tx, snapshotId: string, offices: readonly string[]): Promise<Meeting> {
  const nameOf = await officeNames(tx);
  const faults = offices.flatMap((office, index) =>
    nameOf(office) === null
      ? [{ field: `offices.${index}`, code: 'ACCOUNT_OFFICE_UNKNOWN' as const, values: { office } }]
      : [],
  );
  if (faults.length > 0) throw refuseAll(faults);
  const { snapshot, moment, figures } = await readSnapshot(tx, snapshotId);
  const agenda = figures.map(({ id, finding }) => ({ id, finding }));
  const [first] = agenda;
  if (!first) throw refuse('SNAPSHOT_WITHOUT_SCREENS', { name: snapshot.name });
  const meeting = tx.manager.create(Meeting, {
    ...{ province: tx.province, id: randomUUID(), snapshotId, period: moment.round.period },
    offices: [...new Set(offices)],
    agenda,
    titles: moment.titles.map(({ title, edition }) => ({ title, edition })),
    ...{ openedAt: tx.at, openedBy: tx.actor.name, closedAt: null, closedBy: null },
    ...{ number: 1, screen: first.id, commune: null, presenter: null },
  });
  const added = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Meeting)
    .values(meeting)
    .orIgnore()
    .returning('id')
    .execute();
  if (isEmpty(added)) throw refuse('MEETING_ALREADY_OPEN', { name: snapshot.name });
  await recordAudit(tx, {
    action: 'meetingOpened',
    object: { type: 'meeting', id: meeting.id },
    before: null,
    after: { snapshot: snapshotId, name: snapshot.name, invited: meeting.offices },
  });
  return meeting;
}
