import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsObject,
  IsUUID,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Optional, Paging, Text, WholeNumber } from '@chuan-xa/platform';
import { SCORE_COLUMNS, type CellValue, type ScoreColumn } from '@chuan-xa/scoring';
import { STATES, type State } from '../sheet/assessment.entity.js';
import { DispatchDto } from '../submission/http/submission.dto.js';

/** Filters of a round's sheets. */
export class SheetFilterDto extends Paging {
  @ApiPropertyOptional({ description: 'Đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;

  @ApiPropertyOptional({ example: 'byt-1300-2023' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  standard?: string;

  @ApiPropertyOptional({ enum: STATES })
  @Optional()
  @IsIn(STATES)
  state?: State;
}

/** One cell to be written. */
export class CellDto {
  @ApiProperty({
    description:
      'Tiêu chí, chỉ tiêu, "disqualified" (khai báo điểm liệt), "note" (ghi chú), "evidence" (minh chứng ở đâu) hoặc "note:7.35" (ghi chú của một tiêu chí, chỉ tiêu)',
    example: '7',
  })
  @Text(20)
  id!: string;

  @ApiProperty({ enum: SCORE_COLUMNS })
  @IsIn(SCORE_COLUMNS)
  column!: ScoreColumn;

  @ApiProperty({
    description: 'Điểm hoặc kết quả; null để xóa. Số viết thành chuỗi thập phân.',
    nullable: true,
    type: Object,
    examples: [
      { points: '12.5' },
      { value: '22' },
      { male: '91', female: '90.5' },
      { met: true },
      { notApplicable: true },
      { declared: false },
      { text: 'Biên bản ngày 12/10' },
    ],
  })
  @IsDefined()
  @ValidateIf((_, value) => value !== null)
  @IsObject()
  value!: CellValue;

  @ApiProperty({ description: 'Phiên bản của ô mà người ghi đã thấy; 0 nếu ô còn trống', minimum: 0 })
  @WholeNumber(0, 2_147_483_647)
  seen!: number;
}

/** Cells of one sheet: all are written or none. */
export class ScoresDto {
  @ApiProperty({ type: [CellDto] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CellDto)
  cells!: CellDto[];
}

/** A move of one sheet. */
export class MoveDto {
  @ApiPropertyOptional({ description: 'Lý do; bắt buộc khi trả lại hoặc mở khóa' })
  @Optional()
  @Text(2000)
  reason?: string;

  @ApiPropertyOptional({ description: 'Khi xác nhận: lấy điểm phúc tra cho các ô chưa thẩm định' })
  @Optional()
  @IsBoolean()
  takeDistrict?: boolean;
}

/** A move of many sheets as one act. */
export class BulkMoveDto extends MoveDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  ids!: string[];
}

/** Handing one sheet in. */
export class SubmitDto extends MoveDto {
  @ApiPropertyOptional({ type: DispatchDto, description: 'Công văn nộp phiếu; phần còn thiếu có thể bổ sung sau' })
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => DispatchDto)
  dispatch?: DispatchDto;
}

/** Handing many sheets in as one act. */
export class BulkSubmitDto extends BulkMoveDto {
  @ApiPropertyOptional({ type: DispatchDto, description: 'Công văn nộp phiếu; phần còn thiếu có thể bổ sung sau' })
  @Optional()
  @IsObject()
  @ValidateNested()
  @Type(() => DispatchDto)
  dispatch?: DispatchDto;
}
