import { ApiProperty } from '@nestjs/swagger';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Frame, Presented } from '../meeting/read-presented.js';
import { FROZEN } from './frozen.js';
import { showSnapshot, SnapshotView } from './snapshot.view.js';

export class StandView {
  @ApiProperty({ type: 'integer', description: 'Tăng sau mỗi lần chuyển' })
  number!: number;
}

export class AgendaItemView {
  @ApiProperty({ example: 'review-BTCQGYTX' })
  id!: string;

  @ApiProperty({ description: 'Câu nêu kết quả, là tiêu đề màn hình' })
  finding!: string;
}

/** What is shown at this moment. */
export class PresentedView {
  @ApiProperty({ type: 'integer', description: 'Gửi lại ở seen; tăng sau mỗi lần chuyển và khi kết thúc' })
  number!: number;

  @ApiProperty({ example: 'review-BTCQGYTX' })
  screen!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Mã xã đang trình chiếu', example: '06463' })
  commune!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Người trình chiếu; null: chưa ai chuyển màn hình' })
  presenter!: string | null;

  @ApiProperty({ ...FROZEN, description: 'Tài liệu figure/<screen>; của bản đồ thì kèm tài liệu boundary ở ground' })
  figure!: unknown;

  @ApiProperty({ ...FROZEN, nullable: true, description: 'Tài liệu commune/<commune>; null: không đứng ở xã nào' })
  communeDocument!: unknown;

  @ApiProperty({ type: [AgendaItemView] })
  agenda!: AgendaItemView[];

  @ApiProperty({ type: SnapshotView })
  snapshot!: SnapshotView;

  @ApiProperty({ description: 'Đã kết thúc; người theo dõi thì không còn xem được' })
  closed!: boolean;

  @ApiProperty({ type: [String], description: 'Mã xã của chính đơn vị đang hỏi, mở xem riêng được; người khác: []' })
  own!: string[];
}

export class JudgedTitleView {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ example: 'byt-1300-2023' })
  edition!: string;
}

/** What every screen rests on: the round, and the law it is judged by. */
export class FrameView {
  @ApiProperty({ type: SnapshotView })
  snapshot!: SnapshotView;

  @ApiProperty({ ...FROZEN, description: 'Tài liệu round' })
  round!: unknown;

  @ApiProperty({ type: 'array', items: FROZEN, description: 'Các tài liệu edition/<mã>' })
  editions!: unknown[];

  @ApiProperty({ type: [JudgedTitleView] })
  titles!: JudgedTitleView[];
}

/** A commune of the snapshot that is open. */
export class MeetingCommuneView {
  @ApiProperty({ example: '06463' })
  code!: string;

  @ApiProperty({ ...FROZEN, description: 'Tài liệu commune/<mã>' })
  document!: unknown;
}

/** The meeting that a guest came to. */
export class GuestsMeetingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'Họp rà soát ngày 01/11/2023' })
  name!: string;
}

export class GuestSessionView {
  @ApiProperty({ description: 'Tên khách' })
  name!: string;

  @ApiProperty({ type: GuestsMeetingView })
  meeting!: GuestsMeetingView;
}

export class GuestLeftView {
  @ApiProperty({ description: 'Có phiên của khách để kết thúc' })
  ended!: boolean;
}

export const showPresented = ({ meeting, snapshot, figure, commune, own }: Presented): PresentedView => ({
  ...{ number: meeting.number, screen: meeting.screen, commune: meeting.commune, presenter: meeting.presenter },
  ...{ figure, communeDocument: commune, own },
  agenda: meeting.agenda,
  snapshot: showSnapshot(snapshot),
  closed: meeting.closedAt !== null,
});

export const showFrame = ({ snapshot, ...frame }: Frame): FrameView => ({ snapshot: showSnapshot(snapshot), ...frame });
