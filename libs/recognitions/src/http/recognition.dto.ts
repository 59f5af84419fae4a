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

const DAY = { strict: true, strictSeparator: true } as const;
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/** Filters of the register of recognitions. */
export class RecognitionFilter extends Paging {
  @ApiPropertyOptional({ enum: TITLES })
  @IsOptional()
  @IsIn(TITLES)
  title?: Title;

  @ApiPropertyOptional({ description: 'Mã xã', example: '06034' })
  @IsOptional()
  @Matches(/^\d{5}$/)
  commune?: string;

  @ApiPropertyOptional({ description: 'Công nhận cho năm này trở về trước', example: 2022 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  through?: number;
}

/** A decision of recognition for one commune. */
export class RecognitionDto {
  @ApiProperty({ enum: TITLES })
  @IsIn(TITLES)
  title!: Title;

  @ApiProperty({ description: 'Mã xã trong thời kỳ của quyết định', example: '06034' })
  @Matches(/^\d{5}$/)
  commune!: string;

  @ApiPropertyOptional({ description: 'Thời kỳ của đơn vị, khi không phải thời kỳ của ngày quyết định' })
  @IsOptional()
  @IsInt()
  @Min(1)
  period?: number;

  @ApiProperty({ description: 'Năm được công nhận (không phải năm ký quyết định)', example: 2022 })
  @IsInt()
  @Min(1990)
  @Max(2100)
  year!: number;

  @ApiProperty({ example: '99/QĐ-UBND' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  decisionNumber!: string;

  @ApiProperty({ example: '2023-01-26', format: 'date' })
  @Matches(DAY_TEXT)
  @IsDateString(DAY)
  decisionDate!: string;

  @ApiPropertyOptional({
    description: 'Ngày hết thời hạn, nếu chính quyết định nêu',
    format: 'date',
    nullable: true,
    type: String,
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Matches(DAY_TEXT)
  @IsDateString(DAY)
  termEndsOn?: string | null;

  @ApiPropertyOptional({
    description: 'Bản tiêu chí khi công nhận, nếu biết',
    example: 'byt-4667-2014',
    nullable: true,
    type: String,
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Matches(/^[a-z0-9-]{1,60}$/)
  edition?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

/** What of a recognition is put right, or its withdrawal. */
export class RecognitionEditDto {
  @ApiPropertyOptional({ example: 2022 })
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  decisionNumber?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @Matches(DAY_TEXT)
  @IsDateString(DAY)
  decisionDate?: string;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Matches(DAY_TEXT)
  @IsDateString(DAY)
  termEndsOn?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Matches(/^[a-z0-9-]{1,60}$/)
  edition?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(2000)
  note?: string | null;

  @ApiPropertyOptional({ description: 'Thu hồi từ ngày; đi cùng số quyết định thu hồi', format: 'date' })
  @IsOptional()
  @Matches(DAY_TEXT)
  @IsDateString(DAY)
  withdrawnOn?: string;

  @ApiPropertyOptional({ description: 'Số quyết định thu hồi' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  withdrawalNumber?: string;

  @ApiProperty({ description: 'Vì sao sửa hoặc thu hồi' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  why!: string;
}
