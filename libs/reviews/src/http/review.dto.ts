import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Day, Edit, Note, Nullable, Optional, Paging, QueryNumber, Text } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { CaseState, ReviewOutcome } from '@chuan-xa/wording';
import { CASE_STATES } from '../case/case-states.js';

const OUTCOMES = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'] as const;

/** Which part of a round's review is asked for. */
export class ReviewFilter extends Paging {
  @ApiPropertyOptional({ enum: TITLES, default: 'BTCQGYTX' })
  @Optional()
  @IsIn(TITLES)
  title: Title = 'BTCQGYTX';

  @ApiPropertyOptional({ description: 'Công nhận cho năm này trở về trước; nếu bỏ trống: mốc của đợt', example: 2022 })
  @Optional()
  @QueryNumber(1990, 2100)
  through?: number;

  @ApiPropertyOptional({ enum: OUTCOMES })
  @Optional()
  @IsIn(OUTCOMES)
  outcome?: ReviewOutcome;

  @ApiPropertyOptional({ example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;
}

/** Whose progress is asked for. */
export class ProgressFilter {
  @ApiPropertyOptional({ enum: TITLES, default: 'BTCQGYTX' })
  @Optional()
  @IsIn(TITLES)
  title: Title = 'BTCQGYTX';
}

class CaseFactsDto {
  @ApiPropertyOptional({ description: 'Hạn chế', nullable: true, type: String })
  @Note(4000)
  shortcoming?: string | null;

  @ApiPropertyOptional({ description: 'Nguyên nhân', nullable: true, type: String })
  @Note(4000)
  cause?: string | null;

  @ApiPropertyOptional({ description: 'Giải pháp', nullable: true, type: String })
  @Note(4000)
  solution?: string | null;

  @ApiPropertyOptional({ description: 'Người thực hiện', nullable: true, type: String })
  @Note(400)
  responsible?: string | null;

  @ApiPropertyOptional({ description: 'Thời hạn', format: 'date', nullable: true, type: String })
  @Nullable()
  @Day()
  dueOn?: string | null;
}

/** The case of a flagged commune. */
export class CaseDto extends CaseFactsDto {
  @ApiProperty({ enum: TITLES })
  @IsIn(TITLES)
  title!: Title;

  @ApiProperty({ description: 'Mã xã', example: '06034' })
  @Matches(/^\d{5}$/)
  commune!: string;
}

/** Facts of a case, and where it moves. */
@Edit()
export class CaseEditDto extends CaseFactsDto {
  @ApiPropertyOptional({ enum: CASE_STATES })
  @Optional()
  @IsIn(CASE_STATES)
  to?: CaseState;

  @ApiPropertyOptional({ description: 'Số, ngày quyết định thu hồi' })
  @Optional()
  @Text(200)
  decision?: string;

  @ApiPropertyOptional({ description: 'Ghi chú của lần chuyển', nullable: true, type: String })
  @Note(2000)
  note?: string | null;
}
