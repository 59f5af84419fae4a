import { ApiProperty } from '@nestjs/swagger';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Home } from '../home/home.js';

export class DueView {
  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty({ type: 'integer', description: 'Còn mấy ngày; số âm: đã quá hạn' })
  daysLeft!: number;
}

/** Together all sheets. */
export class ByStateView {
  @ApiProperty({ type: 'integer', description: 'Nháp, chưa nhập gì' })
  notStarted!: number;

  @ApiProperty({ type: 'integer', description: 'Nháp, đang nhập' })
  draft!: number;

  @ApiProperty({ type: 'integer' })
  submitted!: number;

  @ApiProperty({ type: 'integer' })
  returned!: number;

  @ApiProperty({ type: 'integer' })
  accepted!: number;
}

export class StandardCountView {
  @ApiProperty({ example: 'byt-1300-2023' })
  standard!: string;

  @ApiProperty()
  shortTitle!: string;

  @ApiProperty({ type: String, enum: TITLES, nullable: true, description: 'Danh hiệu được rà soát theo bộ này' })
  title!: Title | null;

  @ApiProperty({ type: 'integer', description: 'Số phiếu' })
  sheets!: number;

  @ApiProperty({ type: ByStateView })
  byState!: ByStateView;

  @ApiProperty({ type: 'integer', description: 'Số phiếu đã nhập đủ mọi mục' })
  complete!: number;
}

export class ReturnedSheetView {
  @ApiProperty({ format: 'uuid' })
  sheet!: string;

  @ApiProperty({ description: 'Mã xã', example: '06034' })
  code!: string;

  @ApiProperty({ example: 'xã Đại Đồng' })
  commune!: string;

  @ApiProperty({ example: 'byt-1300-2023' })
  standard!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao' })
  reason!: string | null;

  @ApiProperty({ description: 'Người trả lại' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class WaitingOfficeView {
  @ApiProperty({ example: 'ttyt-trang-dinh' })
  office!: string;

  @ApiProperty({ example: 'TTYT Tràng Định' })
  officeName!: string;

  @ApiProperty({ type: 'integer', description: 'Số phiếu đã nộp, chờ thẩm định' })
  sheets!: number;
}

export class OthersActsView {
  @ApiProperty({ format: 'date-time', description: 'Lần sau cùng' })
  at!: string;

  @ApiProperty({ description: 'Người làm' })
  by!: string;

  @ApiProperty({ description: 'Đã làm gì', example: 'ghi 300 ô điểm, 20 xã' })
  what!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Khi chỉ về một xã', example: 'xã Đại Đồng' })
  commune!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Khi chỉ về một phiếu' })
  sheet!: string | null;

  @ApiProperty({ type: 'integer', description: 'Số việc gộp lại' })
  count!: number;
}

export class OpenCasesView {
  @ApiProperty({ type: 'integer', description: 'Hồ sơ chưa đóng' })
  open!: number;

  @ApiProperty({ type: 'integer', description: 'Trong đó đã quá hạn' })
  overdue!: number;
}

/** What who signs in sees first. */
export class HomeView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Lần trước; null: lần đầu' })
  since!: string | null;

  @ApiProperty({ type: DueView, nullable: true, description: 'null: đợt đã đóng, hoặc không có hạn nộp' })
  due!: DueView | null;

  @ApiProperty({ type: [StandardCountView] })
  standards!: StandardCountView[];

  @ApiProperty({ type: [ReturnedSheetView], description: 'Phiếu bị trả lại, cho người nhập' })
  returned!: ReturnedSheetView[];

  @ApiProperty({ type: [WaitingOfficeView], description: 'Đơn vị có phiếu chờ thẩm định, cho người thẩm định' })
  waiting!: WaitingOfficeView[];

  @ApiProperty({ type: [OthersActsView], description: 'Người khác đã làm gì từ lần trước; lần đầu: từ khi mở đợt' })
  changes!: OthersActsView[];

  @ApiProperty({ type: OpenCasesView })
  cases!: OpenCasesView;

  @ApiProperty({ type: 'integer', description: 'Số danh hiệu hết thời hạn trong 90 ngày tới' })
  expiring!: number;
}

const momentOf = <T extends { at: Date }>({ at, ...rest }: T) => ({ ...rest, at: at.toISOString() });

export const showHome = ({ since, returned, changes, ...home }: Home): HomeView => ({
  ...home,
  since: since?.toISOString() ?? null,
  returned: returned.map(momentOf),
  changes: changes.map(momentOf),
});
