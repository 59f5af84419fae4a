import { ApiProperty } from '@nestjs/swagger';
import { CommuneNameView, communeFullName } from '@chuan-xa/places';
import { PageView } from '@chuan-xa/platform';
import { decimalOf, type Decimal, type Outcome } from '@chuan-xa/scoring';
import type { RoundView as RoundRead } from '../round/list-rounds.js';
import type { PlannedRound } from '../round/plan-round.js';
import { STATES, type State } from '../sheet/assessment.entity.js';
import type { SheetRow } from '../sheet/read-sheets.js';

/** A revision that a round is judged by. */
export class PinnedStandardView {
  @ApiProperty({ example: 'byt-1300-2023' })
  edition!: string;

  @ApiProperty({ example: 'r1' })
  revision!: string;
}

/** A round of assessment. */
export class RoundView {
  @ApiProperty({ example: '2023-2' })
  id!: string;

  @ApiProperty({ example: 'Đợt 2 năm 2023' })
  name!: string;

  @ApiProperty({ type: 'integer', example: 2023 })
  year!: number;

  @ApiProperty({ format: 'date', description: 'Đợt nói về các đơn vị của ngày này' })
  unitsOn!: string;

  @ApiProperty({ type: 'integer', description: 'Kỳ của danh mục đơn vị hành chính' })
  period!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn nộp' })
  dueOn!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Hết ngày này tự đóng; null: không tự đóng',
  })
  closesOn!: string | null;

  @ApiProperty({ type: 'integer', description: 'Rà soát xã được công nhận từ năm này trở về trước', example: 2022 })
  cutOffYear!: number;

  @ApiProperty({ description: 'Số liệu minh họa' })
  illustrative!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: đang mở' })
  closedAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: [PinnedStandardView] })
  standards!: PinnedStandardView[];
}

export class RoundsList {
  @ApiProperty({ type: [RoundView] })
  items!: RoundView[];

  @ApiProperty({ type: 'integer' })
  total!: number;
}

/** A round that the schedule opens on its day. */
export class PlannedRoundView {
  @ApiProperty({ example: '2024-1' })
  id!: string;

  @ApiProperty({ example: 'Đợt 1 năm 2024' })
  name!: string;

  @ApiProperty({ type: 'integer', example: 2024 })
  year!: number;

  @ApiProperty({ format: 'date' })
  opensOn!: string;

  @ApiProperty({ format: 'date' })
  unitsOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closesOn!: string | null;

  @ApiProperty({ type: [String], description: 'Các bộ tiêu chí', example: ['byt-1300-2023'] })
  standards!: string[];

  @ApiProperty({ description: 'Người hẹn' })
  plannedBy!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao đến ngày mà chưa mở được; hôm sau thử lại' })
  problem!: string | null;
}

export class PlannedRoundsView {
  @ApiProperty({ type: [PlannedRoundView], description: 'Ngày mở gần nhất trước' })
  items!: PlannedRoundView[];
}

/** A sheet in a round's list. Points are decimal strings. */
export class SheetLineView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Mã đợt', example: '2023-2' })
  round!: string;

  @ApiProperty({ example: 'byt-1300-2023' })
  edition!: string;

  @ApiProperty({ description: 'Mã xã', example: '06463' })
  code!: string;

  @ApiProperty({ type: CommuneNameView })
  commune!: CommuneNameView;

  @ApiProperty({ enum: STATES })
  state!: State;

  @ApiProperty({ type: String, nullable: true, description: 'Lý do trả lại hoặc mở khóa' })
  stateReason!: string | null;

  @ApiProperty({ type: 'integer', description: 'Số mục đã có điểm được tính' })
  entered!: number;

  @ApiProperty({
    type: String,
    enum: ['met', 'notMet', 'undetermined'],
    nullable: true,
    description: 'null: chưa nộp, chưa có kết quả',
  })
  outcome!: Outcome | null;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Dựa trên điều chưa đọc được trong chính văn bản' })
  provisional!: boolean | null;

  @ApiProperty({ type: String, nullable: true, description: 'Tổng điểm, chuỗi thập phân', example: '88.5' })
  total!: Decimal | null;

  @ApiProperty({ type: String, nullable: true, description: 'Số điểm còn thiếu', example: '1.5' })
  short!: Decimal | null;
}

export class SheetsPage extends PageView {
  @ApiProperty({ type: [SheetLineView] })
  items!: SheetLineView[];
}

export const showRound = ({ closedAt, openedAt, ...round }: RoundRead): RoundView => ({
  ...round,
  closedAt: closedAt?.toISOString() ?? null,
  openedAt: openedAt.toISOString(),
});

const points = (hundredths: number | null): Decimal | null => (hundredths === null ? null : decimalOf(hundredths));

export const showPlannedRound = ({ id, opensOn, plan, plannedBy, problem }: PlannedRound): PlannedRoundView => ({
  ...{ id, opensOn, plannedBy, problem },
  ...{ name: plan.name, year: plan.year, unitsOn: plan.unitsOn },
  dueOn: plan.dueOn ?? null,
  closesOn: plan.closesOn ?? null,
  standards: plan.standards.map(({ edition }) => edition),
});

export const showSheetLine = (row: SheetRow): SheetLineView => ({
  id: row.id,
  round: row.roundId,
  edition: row.edition,
  code: row.code,
  commune: {
    code: row.code,
    period: row.period,
    name: communeFullName({ type: row.communeType, name: row.communeName }),
    district: row.district,
    office: row.office,
    officeName: row.officeName,
  },
  state: row.state,
  stateReason: row.stateReason,
  entered: row.entered,
  outcome: row.outcome,
  provisional: row.provisional,
  total: points(row.total),
  short: points(row.short),
});
