import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import { Day, Edit, Note, Nullable, Optional, Paging, QueryNumber, Text } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import { REASON_KINDS, type CaseState, type ReasonKind, type ReviewOutcome } from '@chuan-xa/wording';
import { CASE_STATES } from '../case/case-states.js';
import type { ReviewAsked } from '../review/list-review.js';

const OUTCOMES = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'] as const;

/** Which findings of a round's review are asked for. */
export class ReviewFilterDto implements ReviewAsked {
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

  @ApiPropertyOptional({ enum: REASON_KINDS, description: 'Có lý do này, có thể cùng lý do khác' })
  @Optional()
  @IsIn(REASON_KINDS)
  reason?: ReasonKind;

  @ApiPropertyOptional({ description: 'Chỉ cùng reason=floor: tiêu chí dưới sàn', example: '2' })
  @Optional()
  @Matches(/^\d{1,3}$/)
  criterion?: string;

  @ApiPropertyOptional({
    type: Boolean,
    description: 'true: đã hết thời hạn công nhận; false: chưa hết, hoặc không rõ',
  })
  @Optional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  termEnded?: boolean;

  @ApiPropertyOptional({
    description: 'Một phần tên hoặc mã xã, tên huyện, đơn vị; không cần dấu',
    example: 'dinh lap',
  })
  @Optional()
  @Text(100)
  q?: string;
}

/** A page of them. */
export class ReviewFilter extends IntersectionType(ReviewFilterDto, Paging) {}

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
