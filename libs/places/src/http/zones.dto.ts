import { Day, Optional, Paging, Text } from '@chuan-xa/platform';
import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, Matches, ValidateIf } from 'class-validator';
import { lineStateWords, type LineStateCode } from '@chuan-xa/wording';
import type { ZonesAsked } from '../zone-entries.js';
import { zones, type Zone } from '../zone.entity.js';

const CODE = /^\d{5}$/;
const STATES = Object.keys(lineStateWords) as LineStateCode[];

/** Which entries are asked for. */
export class ZonesFilterDto implements ZonesAsked {
  @ApiPropertyOptional({ description: 'Mã xã', example: '06040' })
  @Optional()
  @Matches(CODE)
  commune?: string;

  @ApiPropertyOptional({ description: 'Mã đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;

  @ApiPropertyOptional({ enum: zones })
  @Optional()
  @IsIn(zones)
  zone?: Zone;

  @ApiPropertyOptional({ description: 'Số quyết định', example: '12/QĐ-SYT' })
  @Optional()
  @Text(100)
  decisionNumber?: string;

  @ApiPropertyOptional({ enum: STATES, description: 'Dòng còn được dùng, hay đã được đính chính' })
  @Optional()
  @IsIn(STATES)
  state?: LineStateCode;

  @ApiPropertyOptional({ description: 'Một phần tên, mã xã hoặc số quyết định; không cần dấu', example: 'dinh lap' })
  @Optional()
  @Text(100)
  q?: string;
}

/** A page of them. */
export class ZonesQuery extends IntersectionType(ZonesFilterDto, Paging) {}

export class RecordZoneBody {
  @ApiProperty({ type: [String], example: ['06040'], description: 'Mã các xã, theo danh mục của ngày `on`' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(1000)
  @Matches(CODE, { each: true })
  communes!: string[];

  @ApiProperty({ enum: zones, description: 'Vùng theo Quyết định 1300/QĐ-BYT; không phải khu vực I, II, III' })
  @IsIn(zones)
  zone!: Zone;

  @ApiProperty({ example: '12/QĐ-SYT' })
  @Text(100)
  decisionNumber!: string;

  @ApiProperty({ example: '2023-05-10' })
  @Day()
  decisionDate!: string;

  @ApiPropertyOptional({ description: 'Ngày mà danh mục xã được dùng; bỏ trống là ngày quyết định' })
  @Optional()
  @Day()
  on?: string;

  @ApiPropertyOptional({ description: 'Lý do, căn cứ' })
  @Optional()
  @Text(2000)
  why?: string;
}

export class CorrectZoneBody {
  @ApiProperty({ enum: zones, nullable: true, description: 'null: bỏ dòng đã ghi nhầm' })
  @ValidateIf((body: CorrectZoneBody) => body.zone !== null)
  @IsIn(zones)
  zone!: Zone | null;

  @ApiProperty({ example: '12/QĐ-SYT' })
  @Text(100)
  decisionNumber!: string;

  @ApiProperty({ example: '2023-05-10' })
  @Day()
  decisionDate!: string;

  @ApiProperty({ description: 'Lý do đính chính' })
  @Text(2000)
  why!: string;
}

export class ZoneEntryDto {
  @ApiProperty({ description: 'Số của dòng' })
  number!: string;

  @ApiProperty({ example: 1 })
  period!: number;

  @ApiProperty({ example: '06040' })
  code!: string;

  @ApiProperty({ enum: zones, nullable: true, description: 'null: dòng này bỏ một dòng ghi nhầm' })
  zone!: Zone | null;

  @ApiProperty({ example: '12/QĐ-SYT' })
  decisionNumber!: string;

  @ApiProperty({ example: '2023-05-10' })
  decisionDate!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Dòng mà dòng này đính chính' })
  replaces!: string | null;

  @ApiProperty({ example: '2023-05-12T02:00:00.000Z' })
  recordedAt!: string;

  @ApiProperty()
  recordedBy!: string;
}

export class ZoneEntryNamedDto extends ZoneEntryDto {
  @ApiProperty({ example: 'xã Đại Đồng' })
  commune!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Mã đơn vị phụ trách', example: 'ttyt-trang-dinh' })
  office!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Dòng đã đính chính dòng này; null: còn được dùng' })
  replacedBy!: string | null;
}

export class ZonesPage {
  @ApiProperty({ type: [ZoneEntryNamedDto] })
  items!: ZoneEntryNamedDto[];

  @ApiProperty()
  total!: number;

  @ApiProperty()
  page!: number;

  @ApiProperty()
  pageSize!: number;
}

export class ZonesRecorded {
  @ApiProperty({ type: [ZoneEntryDto] })
  items!: ZoneEntryDto[];
}
