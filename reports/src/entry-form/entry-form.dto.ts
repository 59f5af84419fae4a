import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { SCORE_COLUMNS, type ScoreColumn } from '@chuan-xa/assessments';
import { Optional } from '@chuan-xa/platform';

/** Which entry workbook of a round. */
export class EntryFormDto {
  @ApiPropertyOptional({
    description: 'Đơn vị phụ trách; bỏ trống: đơn vị của mình, hoặc toàn tỉnh đối với Sở Y tế',
    example: 'ttyt-trang-dinh',
  })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;

  @ApiPropertyOptional({
    enum: SCORE_COLUMNS,
    description: 'Cột điểm; bỏ trống: phúc tra đối với trung tâm y tế, thẩm định đối với Sở Y tế',
  })
  @Optional()
  @IsIn(SCORE_COLUMNS)
  column?: ScoreColumn;
}
