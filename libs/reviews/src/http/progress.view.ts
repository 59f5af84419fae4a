import { ApiProperty } from '@nestjs/swagger';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { ProgressCounts } from '../progress/count-progress.js';
import type { Progress } from '../progress/read-progress.js';

const count = (description: string) => ({ type: 'integer' as const, description });

/** Counts of communes; the four outcomes add up to `communes`. */
export class ProgressCountsView implements ProgressCounts {
  @ApiProperty(count('Số xã mà bộ tiêu chí áp dụng'))
  communes!: number;

  @ApiProperty(count('Đã đăng ký phấn đấu'))
  pledged!: number;

  @ApiProperty(count('Đã chấm'))
  assessed!: number;

  @ApiProperty(count('Đã nộp'))
  submitted!: number;

  @ApiProperty(count('Đã thẩm định'))
  appraised!: number;

  @ApiProperty(count('Đạt'))
  met!: number;

  @ApiProperty(count('Trong số đạt: đã đăng ký'))
  metPledged!: number;

  @ApiProperty(count('Không đạt'))
  notMet!: number;

  @ApiProperty(count('Chưa xác định'))
  undetermined!: number;

  @ApiProperty(count('Chưa đánh giá'))
  notAssessed!: number;

  @ApiProperty(count('Được công nhận trong năm'))
  recognised!: number;
}

export class OfficeProgressView {
  @ApiProperty({ description: 'Mã đơn vị phụ trách; chuỗi rỗng: xã chưa có đơn vị', example: 'ttyt-trang-dinh' })
  office!: string;

  @ApiProperty({ example: 'TTYT Tràng Định' })
  name!: string;

  @ApiProperty({ type: ProgressCountsView })
  counts!: ProgressCountsView;
}

/** The round that the progress is of. */
export class ProgressRoundView {
  @ApiProperty({ example: '2023-2' })
  id!: string;

  @ApiProperty({ example: 'Đợt 2 năm 2023' })
  name!: string;

  @ApiProperty({ type: 'integer', example: 2023 })
  year!: number;

  @ApiProperty({ format: 'date' })
  unitsOn!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: đang mở' })
  closedAt!: string | null;
}

/** The year's progress of one title. */
export class ProgressView {
  @ApiProperty({ type: ProgressRoundView })
  round!: ProgressRoundView;

  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ description: 'Đợt này có chấm bộ tiêu chí của danh hiệu không' })
  assessedHere!: boolean;

  @ApiProperty({ type: [OfficeProgressView] })
  offices!: OfficeProgressView[];

  @ApiProperty({ type: ProgressCountsView })
  total!: ProgressCountsView;
}

export const showProgress = ({ round, rows: _rows, ...progress }: Progress): ProgressView => ({
  round: {
    ...{ id: round.id, name: round.name, year: round.year, unitsOn: round.unitsOn },
    closedAt: round.closedAt?.toISOString() ?? null,
  },
  ...progress,
});
