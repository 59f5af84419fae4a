import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Day, Edit, Note, Nullable, Optional, Paging, QueryNumber, Text, WholeNumber } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import { pledgeStateWords, type PledgeStateCode } from '@chuan-xa/wording';
import type { PledgesAsked } from './find-pledges.js';

const STATES = Object.keys(pledgeStateWords) as PledgeStateCode[];

/** Which pledges are asked for. */
export class PledgeFilterDto implements PledgesAsked {
  @ApiPropertyOptional({ enum: TITLES })
  @Optional()
  @IsIn(TITLES)
  title?: Title;

  @ApiPropertyOptional({ example: 2023 })
  @Optional()
  @QueryNumber(1990, 2100)
  year?: number;

  @ApiPropertyOptional({ description: 'Mã đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;

  @ApiPropertyOptional({ enum: STATES, description: 'Còn đăng ký, hay đã thôi' })
  @Optional()
  @IsIn(STATES)
  state?: PledgeStateCode;

  @ApiPropertyOptional({
    description: 'Một phần tên xã, huyện, mã xã, văn bản hoặc ghi chú; không cần dấu',
    example: 'dinh lap',
  })
  @Optional()
  @Text(100)
  q?: string;
}

/** A page of them. */
export class PledgeFilter extends IntersectionType(PledgeFilterDto, Paging) {}

/** A commune's registration to reach a title in a year. */
export class PledgeDto {
  @ApiProperty({ enum: TITLES })
  @IsIn(TITLES)
  title!: Title;

  @ApiProperty({ description: 'Mã xã', example: '06034' })
  @Matches(/^\d{5}$/)
  commune!: string;

  @ApiPropertyOptional({ description: 'Thời kỳ của đơn vị, khi không phải thời kỳ của ngày 01/01 năm đó' })
  @Optional()
  @WholeNumber(1, 99)
  period?: number;

  @ApiProperty({ example: 2023 })
  @WholeNumber(1990, 2100)
  year!: number;

  @ApiPropertyOptional({ description: 'Văn bản đăng ký', nullable: true, type: String })
  @Note(200)
  document?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @Note(2000)
  note?: string | null;
}

/** What of a pledge is put right, or that it was given up. */
@Edit('why')
export class PledgeEditDto {
  @ApiPropertyOptional({ nullable: true, type: String })
  @Note(200)
  document?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @Note(2000)
  note?: string | null;

  @ApiPropertyOptional({
    description: 'Thôi đăng ký từ ngày; null: đăng ký lại',
    format: 'date',
    nullable: true,
    type: String,
  })
  @Nullable()
  @Day()
  droppedOn?: string | null;

  @ApiProperty({ description: 'Vì sao sửa' })
  @Text(2000)
  why!: string;
}
