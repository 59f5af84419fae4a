import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDateString,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { Paging } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { CaseState, ReviewOutcome } from '@chuan-xa/wording';
import { CASE_STATES } from '../case/case-states.js';

const OUTCOMES = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'] as const;

/** Which part of a round's review is asked for. */
export class ReviewFilter extends Paging {
  @ApiPropertyOptional({ enum: TITLES, default: 'BTCQGYTX' })
  @IsOptional()
  @IsIn(TITLES)
  title: Title = 'BTCQGYTX';

  @ApiPropertyOptional({ description: 'Công nhận cho năm này trở về trước; nếu bỏ trống: mốc của đợt', example: 2022 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2100)
  through?: number;

  @ApiPropertyOptional({ enum: OUTCOMES })
  @IsOptional()
  @IsIn(OUTCOMES)
  outcome?: ReviewOutcome;

  @ApiPropertyOptional({ example: 'ttyt-trang-dinh' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;
}

/** Whose progress is asked for. */
export class ProgressFilter {
  @ApiPropertyOptional({ enum: TITLES, default: 'BTCQGYTX' })
  @IsOptional()
  @IsIn(TITLES)
  title: Title = 'BTCQGYTX';
}

class CaseFactsDto {
  @ApiPropertyOptional({ description: 'Hạn chế', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(4000)
  shortcoming?: string | null;

  @ApiPropertyOptional({ description: 'Nguyên nhân', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(4000)
  cause?: string | null;

  @ApiPropertyOptional({ description: 'Giải pháp', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(4000)
  solution?: string | null;

  @ApiPropertyOptional({ description: 'Người thực hiện', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(400)
  responsible?: string | null;

  @ApiPropertyOptional({ description: 'Thời hạn', format: 'date', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDateString({ strict: true, strictSeparator: true })
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
export class CaseEditDto extends CaseFactsDto {
  @ApiPropertyOptional({ enum: CASE_STATES })
  @IsOptional()
  @IsIn(CASE_STATES)
  to?: CaseState;

  @ApiPropertyOptional({ description: 'Số, ngày quyết định thu hồi' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  decision?: string;

  @ApiPropertyOptional({ description: 'Ghi chú của lần chuyển', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}
