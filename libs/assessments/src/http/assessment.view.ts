import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { communeNames, CommuneNameView } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import { SCORE_COLUMNS, type CellValue, type ScoreColumn, type Verdict } from '@chuan-xa/scoring';
import { STATES, type State } from '../sheet/assessment.entity.js';
import { readAssessment } from '../sheet/read-assessment.js';

const VERDICT = { allOf: [{ $ref: getSchemaPath('Verdict') }], nullable: true };

/** A cell of a sheet. */
export class CellView {
  @ApiProperty({ description: 'Tiêu chí, chỉ tiêu, hoặc "disqualified"', example: '7' })
  id!: string;

  @ApiProperty({ enum: SCORE_COLUMNS })
  column!: ScoreColumn;

  @ApiProperty({ description: 'null: đã xóa', allOf: [{ $ref: getSchemaPath('CellValue') }], nullable: true })
  value!: CellValue;

  @ApiProperty({ type: 'integer', description: 'Gửi lại trong `seen` khi ghi' })
  version!: number;

  @ApiProperty({ description: 'Người ghi' })
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

/** One sheet, whole. */
export class AssessmentView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Mã đợt', example: '2023-2' })
  round!: string;

  @ApiProperty({ example: 'byt-1300-2023' })
  standard!: string;

  @ApiProperty({ example: 'r1' })
  revision!: string;

  @ApiProperty({ type: CommuneNameView })
  commune!: CommuneNameView;

  @ApiProperty({ description: 'Mã đơn vị phụ trách phiếu' })
  office!: string;

  @ApiProperty({ enum: STATES })
  state!: State;

  @ApiProperty({ type: String, nullable: true, description: 'Lý do trả lại hoặc mở khóa' })
  stateReason!: string | null;

  @ApiProperty({ enum: SCORE_COLUMNS, isArray: true, description: 'Các cột đang nhận điểm' })
  open!: ScoreColumn[];

  @ApiProperty({ type: 'integer', description: 'Số mục đã có điểm được tính' })
  entered!: number;

  @ApiProperty({ type: 'integer', description: 'Trong số mục' })
  of!: number;

  @ApiProperty({ type: [CellView] })
  cells!: CellView[];

  @ApiProperty({ ...VERDICT, description: 'null: phiếu chưa nộp thì chưa có kết quả' })
  verdict!: Verdict | null;

  @ApiProperty({ type: [String], description: 'Các lý do, thành câu' })
  why!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Cách đạt, thành câu' })
  wayBack!: string | null;

  @ApiProperty({ ...VERDICT, description: 'Riêng điểm tự chấm sẽ cho kết quả gì; không phải kết luận' })
  selfTrial!: Verdict | null;
}

/** How many sheets a bulk move moved. */
export class MovedView {
  @ApiProperty({ type: 'integer' })
  moved!: number;
}

/** The sheet with its commune's name. Throws ASSESSMENT_NOT_FOUND. */
export async function viewAssessment(tx: Tx, id: string): Promise<AssessmentView> {
  const sheet = await readAssessment(tx, id);
  const nameOf = await communeNames(tx, [sheet.commune]);
  return { ...sheet, commune: nameOf(sheet.commune) };
}
