import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Day, Edit, Note, Nullable, Optional, Paging } from '@chuan-xa/platform';
import { BASES, type Basis } from '../read-changes.js';

/** The official letter that sheets are handed in with; what is missing may follow. */
export class DispatchDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Số công văn', example: '125/CV-TTYT' })
  @Note(100)
  number?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Ngày ghi trên công văn' })
  @Nullable()
  @Day()
  date?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Người ký' })
  @Note(200)
  signer?: string | null;
}

/** What became known of the letter; null clears. */
@Edit()
export class DispatchEditDto extends DispatchDto {}

/** Filters of what was handed in for a round. */
export class SubmissionFilterDto extends Paging {
  @ApiPropertyOptional({ description: 'Đơn vị nộp', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;
}

/** Which submission a sheet is held against. */
export class ChangesDto {
  @ApiPropertyOptional({
    enum: BASES,
    default: 'last',
    description: 'last: so với lần nộp gần nhất; previous: so với lần nộp trước đó',
  })
  @Optional()
  @IsIn(BASES)
  since: Basis = 'last';
}
