import { ApiProperty } from '@nestjs/swagger';
import { officeNames } from '@chuan-xa/accounts';
import type { Tx } from '@chuan-xa/platform';
import { In } from 'typeorm';
import { guestsOf } from '../meeting/find-meeting.js';
import type { Guest, Meeting } from '../meeting/meeting.entity.js';
import { Snapshot } from '../snapshot/snapshot.entity.js';
import { showSnapshot, SnapshotView } from './snapshot.view.js';

export class InvitedOfficeView {
  @ApiProperty({ example: 'ttyt-trang-dinh' })
  code!: string;

  @ApiProperty({ example: 'Trung tâm Y tế huyện Tràng Định' })
  name!: string;
}

/** Somebody invited by a link; the link itself is shown when it is made, and never again. */
export class GuestView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Vào dự lần đầu lúc' })
  usedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Liên kết bị thu hồi lúc' })
  revokedAt!: string | null;
}

/** A guest with the link's token, for once. */
export class InvitedGuestView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Chỉ hiện lần này. Liên kết: /hop/khach#<token>' })
  token!: string;
}

/** A snapshot opened to a meeting. */
export class MeetingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: SnapshotView })
  snapshot!: SnapshotView;

  @ApiProperty({ type: [InvitedOfficeView], description: 'Đơn vị được mời' })
  offices!: InvitedOfficeView[];

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ description: 'Người mở' })
  openedBy!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: đang họp' })
  closedAt!: string | null;

  @ApiProperty({ type: [GuestView], description: 'Khách; trung tâm y tế không thấy: []' })
  guests!: GuestView[];
}

export class MeetingsView {
  @ApiProperty({ type: [MeetingView], description: 'Đang họp trước, rồi mới mở trước' })
  items!: MeetingView[];
}

/** Meetings with their snapshots, the names of who is invited, and their guests where the actor sees them. */
export async function viewMeetings(tx: Tx, meetings: Meeting[]): Promise<MeetingView[]> {
  const nameOf = await officeNames(tx);
  const snapshots = await tx.manager.findBy(Snapshot, {
    province: tx.province,
    id: In(meetings.map(({ snapshotId }) => snapshotId)),
  });
  const views = new Map(snapshots.map((snapshot) => [snapshot.id, showSnapshot(snapshot)]));
  const guests = tx.actor.reach === 'province' ? await guestsOf(tx, meetings) : new Map<string, Guest[]>();
  return meetings.flatMap(({ id, snapshotId, offices, openedAt, openedBy, closedAt }) => {
    const snapshot = views.get(snapshotId);
    if (!snapshot) return [];
    return {
      ...{ id, snapshot, openedBy },
      offices: offices.map((code) => ({ code, name: nameOf(code) ?? code })),
      openedAt: openedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
      guests: (guests.get(id) ?? []).map(showGuest),
    };
  });
}

const showGuest = ({ id, name, usedAt, revokedAt }: Guest): GuestView => ({
  ...{ id, name },
  usedAt: usedAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
});
