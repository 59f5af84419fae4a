import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { SCORE_COLUMNS, type CellValue, type ScoreColumn, type Zone } from '@chuan-xa/scoring';
import type { Grid, GridSheet } from '../grid/grid.js';
import { STATES, type State } from '../sheet/assessment.entity.js';

const VALUE = { allOf: [{ $ref: getSchemaPath('CellValue') }], nullable: true };

/** A cell of the grid. */
export class GridCellView {
  @ApiProperty({ description: 'Tiêu chí, chỉ tiêu, "disqualified", "note", "evidence", "note:7.35"', example: '7' })
  id!: string;

  @ApiProperty({ enum: SCORE_COLUMNS })
  column!: ScoreColumn;

  @ApiProperty({ ...VALUE, description: 'null: đã xóa' })
  value!: CellValue;

  @ApiProperty({ type: 'integer', description: 'Gửi lại trong `seen` khi ghi' })
  version!: number;
}

/** What the derived indicator (15.2) comes to. */
export class HealthRecognitionView {
  @ApiProperty()
  met!: boolean;

  @ApiProperty({ description: 'Đạt nhờ công nhận còn thời hạn, dù đợt này không đạt' })
  atRisk!: boolean;
}

/** A score that counted in an earlier round. */
export class LastCellView {
  @ApiProperty({ example: '7' })
  id!: string;

  @ApiProperty(VALUE)
  value!: CellValue;
}

/** The last earlier round in which the same unit was assessed under the same standard. */
export class LastSheetView {
  @ApiProperty({ description: 'Mã đợt', example: '2023-2' })
  round!: string;

  @ApiProperty({ example: 'Đợt 2 năm 2023' })
  roundName!: string;

  @ApiProperty({ type: [LastCellView], description: 'Điểm được tính của đợt ấy' })
  cells!: LastCellView[];
}

/** One commune's sheet in the grid. */
export class GridSheetView implements GridSheet {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Mã xã', example: '06034' })
  code!: string;

  @ApiProperty({ example: 'xã Đại Đồng' })
  commune!: string;

  @ApiProperty({ description: 'Tên không kèm loại, để sắp xếp', example: 'Đại Đồng' })
  name!: string;

  @ApiProperty({ description: 'Mã đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  office!: string;

  @ApiProperty({ example: 'TTYT Tràng Định' })
  officeName!: string;

  @ApiProperty({ type: String, enum: ['1', '2', '3'], nullable: true, description: 'Vùng; null: chưa biết' })
  zone!: Zone | null;

  @ApiProperty({ enum: STATES })
  state!: State;

  @ApiProperty({ type: String, nullable: true, description: 'Lý do trả lại hoặc mở khóa' })
  stateReason!: string | null;

  @ApiProperty({ enum: SCORE_COLUMNS, isArray: true, description: 'Các cột mà người xem được ghi lúc này' })
  open!: ScoreColumn[];

  @ApiProperty({
    type: HealthRecognitionView,
    nullable: true,
    description: 'Kết quả của chỉ tiêu được suy ra (15.2); null: chưa có, hoặc bộ tiêu chí không có chỉ tiêu ấy',
  })
  healthRecognition!: HealthRecognitionView | null;

  @ApiProperty({ type: [GridCellView] })
  cells!: GridCellView[];

  @ApiProperty({ type: LastSheetView, nullable: true, description: 'Đợt gần nhất trước đợt này; null: chưa từng chấm' })
  last!: LastSheetView | null;
}

/** Everything that an entry grid shows. */
export class GridView implements Grid {
  @ApiProperty({ description: 'Mã đợt', example: '2026-1' })
  round!: string;

  @ApiProperty({ example: 'byt-1300-2023' })
  standard!: string;

  @ApiProperty({ description: 'Bản mà đợt đã ghim', example: 'r1' })
  revision!: string;

  @ApiProperty({ description: 'SHA-256 của bản ấy' })
  sha256!: string;

  @ApiProperty({ type: [GridSheetView], description: 'Theo đơn vị và tên xã' })
  sheets!: GridSheetView[];
}
