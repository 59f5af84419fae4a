import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Day, Edit, Note, Nullable, Optional, Paging, QueryNumber, Text, WholeNumber } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import { titleStateWords, type TitleStateCode } from '@chuan-xa/wording';
import type { RecognitionsAsked } from './find-recognitions.js';

const STATES = Object.keys(titleStateWords) as TitleStateCode[];

/** Which recognitions are asked for. */
export class RecognitionFilterDto implements RecognitionsAsked {
  @ApiPropertyOptional({ enum: TITLES })
  @Optional()
  @IsIn(TITLES)
  title?: Title;

  @ApiPropertyOptional({ description: 'Mã xã', example: '06034' })
  @Optional()
  @Matches(/^\d{5}$/)
  commune?: string;

  @ApiPropertyOptional({ description: 'Công nhận cho năm này trở về trước', example: 2022 })
  @Optional()
  @QueryNumber(1990, 2100)
  through?: number;

  @ApiPropertyOptional({ description: 'Công nhận cho đúng năm này', example: 2022 })
  @Optional()
  @QueryNumber(1990, 2100)
  year?: number;

  @ApiPropertyOptional({ description: 'Mã đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;

  @ApiPropertyOptional({
    enum: STATES,
    description: 'Hôm nay còn thời hạn, sắp hết (90 ngày), hết, không rõ, hay đã thu hồi',
  })
  @Optional()
  @IsIn(STATES)
  state?: TitleStateCode;

  @ApiPropertyOptional({
    description: 'Một phần tên xã, huyện, mã xã, số quyết định hoặc ghi chú; không cần dấu',
    example: 'dinh lap',
  })
  @Optional()
  @Text(100)
  q?: string;
}

/** A page of them. */
export class RecognitionFilter extends IntersectionType(RecognitionFilterDto, Paging) {}

/** A decision of recognition for one commune. */
export class RecognitionDto {
  @ApiProperty({ enum: TITLES })
  @IsIn(TITLES)
  title!: Title;

  @ApiProperty({ description: 'Mã xã trong thời kỳ của quyết định', example: '06034' })
  @Matches(/^\d{5}$/)
  commune!: string;

  @ApiPropertyOptional({ description: 'Thời kỳ của đơn vị, khi không phải thời kỳ của ngày quyết định' })
  @Optional()
  @WholeNumber(1, 99)
  period?: number;

  @ApiProperty({ description: 'Năm được công nhận (không phải năm ký quyết định)', example: 2022 })
  @WholeNumber(1990, 2100)
  year!: number;

  @ApiProperty({ example: '99/QĐ-UBND' })
  @Text(100)
  decisionNumber!: string;

  @ApiProperty({ example: '2023-01-26', format: 'date' })
  @Day()
  decisionDate!: string;

  @ApiPropertyOptional({
    description: 'Ngày hết thời hạn, nếu chính quyết định nêu',
    format: 'date',
    nullable: true,
    type: String,
  })
  @Nullable()
  @Day()
  termEndsOn?: string | null;

  @ApiPropertyOptional({
    description: 'Bản tiêu chí khi công nhận, nếu biết',
    example: 'byt-4667-2014',
    nullable: true,
    type: String,
  })
  @Nullable()
  @Matches(/^[a-z0-9-]{1,60}$/)
  edition?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @Note(2000)
  note?: string | null;
}

/** What of a recognition is put right, or its withdrawal. */
@Edit('why')
export class RecognitionEditDto {
  @ApiPropertyOptional({ example: 2022 })
  @Optional()
  @WholeNumber(1990, 2100)
  year?: number;

  @ApiPropertyOptional()
  @Optional()
  @Text(100)
  decisionNumber?: string;

  @ApiPropertyOptional({ format: 'date' })
  @Optional()
  @Day()
  decisionDate?: string;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @Nullable()
  @Day()
  termEndsOn?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @Nullable()
  @Matches(/^[a-z0-9-]{1,60}$/)
  edition?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @Note(2000)
  note?: string | null;

  @ApiPropertyOptional({
    description: 'Thu hồi từ ngày; đi cùng số quyết định thu hồi. Cả hai null: bỏ việc thu hồi ghi nhầm',
    format: 'date',
    nullable: true,
    type: String,
  })
  @Nullable()
  @Day()
  withdrawnOn?: string | null;

  @ApiPropertyOptional({ description: 'Số quyết định thu hồi', nullable: true, type: String })
  @Nullable()
  @Text(100)
  withdrawalNumber?: string | null;

  @ApiProperty({ description: 'Vì sao sửa hoặc thu hồi' })
  @Text(2000)
  why!: string;
}
