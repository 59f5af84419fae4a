import { ApiProperty } from '@nestjs/swagger';
import type { Tx } from '@chuan-xa/platform';
import { accountName } from '../access/account-actor.js';
import { operationsOf } from '../access/grant-of.js';
import { browserKeyOf } from '../browser-key.js';
import { officeNames } from '../office-names.js';
import type { FoundSession } from '../sessions/find-session.js';
import { ownSessions } from '../sessions/list-sessions.js';
import { defaultSessionSettings, type SessionSettings } from '../sessions/session-settings.js';
import { AccountNameView } from './account.view.js';

/** A session: whose, what it may do, how long. */
export class SessionView {
  @ApiProperty({ type: AccountNameView })
  account!: AccountNameView;

  @ApiProperty({ description: 'Phải đổi mật khẩu trước khi làm việc khác' })
  mustChange!: boolean;

  @ApiProperty({ type: [String], description: 'Các thao tác được làm', example: ['GET /api/rounds'] })
  operations!: string[];

  @ApiProperty({
    type: 'integer',
    description: 'Số phút không thao tác thì hết phiên',
    example: defaultSessionSettings.idleMinutes,
  })
  idleMinutes!: number;

  @ApiProperty({ format: 'date-time', description: 'Hết phiên dù vẫn đang dùng' })
  endsAt!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Tài khoản được dùng lần gần nhất trước phiên này; null: lần đầu',
  })
  lastSeenAt!: string | null;

  @ApiProperty({ format: 'byte', description: 'Khóa 32 byte để trình duyệt niêm phong điểm chưa gửi; không lưu lại' })
  browserKey!: string;
}

/** One of the places where an account is signed in. */
export class OpenSessionView {
  @ApiProperty({ description: 'Địa chỉ mạng', example: '10.0.0.12' })
  address!: string;

  @ApiProperty({ description: 'Trình duyệt' })
  agent!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Lần dùng gần nhất, sai không quá một phút' })
  seenAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty({ description: 'Chính là phiên này' })
  current!: boolean;
}

export class OpenSessionsList {
  @ApiProperty({ type: [OpenSessionView] })
  items!: OpenSessionView[];

  @ApiProperty({ type: 'integer' })
  total!: number;
}

/** How many sessions were ended. */
export class EndedView {
  @ApiProperty({ type: 'integer', description: 'Số phiên đã kết thúc', example: 1 })
  ended!: number;
}

export async function viewSession(tx: Tx, found: FoundSession, { idleMinutes }: SessionSettings): Promise<SessionView> {
  const { mustChange, holder, ...account } = found.account;
  const nameOf = await officeNames(tx);
  return {
    account: { ...account, name: accountName({ ...account, holder }), officeName: nameOf(account.office) },
    mustChange,
    operations: operationsOf(account.roles),
    idleMinutes,
    endsAt: found.endsAt.toISOString(),
    lastSeenAt: found.lastSeenAt?.toISOString() ?? null,
    browserKey: await browserKeyOf(tx, account.id),
  };
}

export async function viewOwnSessions(
  tx: Tx,
  here: FoundSession,
  settings: SessionSettings,
): Promise<OpenSessionsList> {
  const items = (await ownSessions(tx, settings)).map(({ address, agent, openedAt, seenAt, endsAt, tokenHash }) => ({
    address,
    agent,
    openedAt: openedAt.toISOString(),
    seenAt: seenAt.toISOString(),
    endsAt: endsAt.toISOString(),
    current: tokenHash === here.tokenHash,
  }));
  return { items, total: items.length };
}
