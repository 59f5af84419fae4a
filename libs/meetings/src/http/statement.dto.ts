import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches, ValidateIf } from 'class-validator';
import { Day, Note, Nullable, Text, WholeNumber } from '@chuan-xa/platform';
import type { Writing } from '../statement/keep-text.js';

const PART = { type: String, nullable: true, maxLength: 8000 };

/** What is stated; a part that is left out stays as it stands, null or empty empties it. */
export class StatementDto {
  @ApiPropertyOptional({ ...PART, description: 'Hạn chế' })
  @Note(8000)
  shortcomings?: string | null;

  @ApiPropertyOptional({ ...PART, description: 'Nguyên nhân' })
  @Note(8000)
  causes?: string | null;

  @ApiPropertyOptional({ ...PART, description: 'Giải pháp' })
  @Note(8000)
  solutions?: string | null;

  @ApiPropertyOptional({ ...PART, description: 'Kiến nghị, đề xuất' })
  @Note(8000)
  proposals?: string | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, description: 'version đang thấy; null: chưa có gì' })
  @Nullable()
  @WholeNumber(1, 1_000_000)
  seen?: number | null;
}

/** Why a statement is given back. */
export class StatementReturnDto {
  @ApiProperty({ description: 'Lý do trả lại' })
  @Text(1000)
  reason!: string;
}

export class StatementsDueDto {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn nộp; null: theo hạn của đợt' })
  @ValidateIf((_, value) => value !== null)
  @Day()
  dueOn!: string | null;
}

export class StatementsOrderDto {
  @ApiProperty({
    type: [String],
    description: 'Mã đơn vị theo thứ tự; đơn vị không nêu đứng sau, theo thứ tự của báo cáo',
  })
  @IsArray()
  @ArrayMaxSize(200)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true })
  offices!: string[];
}

export const writingFrom = ({ seen = null, ...text }: StatementDto): Writing => ({ ...text, seen });
