import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsDefined,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { Note, Optional, Text } from '@chuan-xa/platform';
import { LAW_VALUE } from './law-value.schema.js';

/** From what a draft is opened. */
export class OpenDraftDto {
  @ApiPropertyOptional({
    description: 'Lập từ nội dung của bản này (kể cả bản đã thu hồi công bố); bỏ trống: bản công bố gần nhất',
    example: 'r1.1',
  })
  @Optional()
  @Matches(/^r[1-9]\d*(\.[1-9]\d*)?$/)
  copyOf?: string;
}

/** A value as it was read in a copy of the act. */
export class ActValueDto {
  @ApiProperty({ description: 'Chỗ của giá trị, như danh sách giá trị nêu', example: 'criteria/7/maxPoints' })
  @Matches(/^[A-Za-z0-9./]{1,120}$/)
  path!: string;

  @ApiProperty({ enum: ['act'], description: 'Biết từ chính văn bản' })
  @Equals('act')
  how!: 'act';

  @ApiProperty(LAW_VALUE)
  @IsDefined()
  // As it was sent: the checks of the law name whatever is wrong with it.
  @Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key])
  value!: unknown;

  @ApiProperty({ description: 'Điều, khoản, trang của văn bản', example: 'Phụ lục Quyết định 1300/QĐ-BYT, trang 12' })
  @Text(2000)
  citation!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @Note(2000)
  note?: string | null;

  @ApiProperty({ format: 'uuid', description: 'Bản chụp văn bản mà giá trị được đọc trong đó' })
  @IsUUID()
  act!: string;
}

/** Values to be confirmed or corrected, all or none. */
export class ActValuesDto {
  @ApiProperty({ description: 'SHA-256 của bản nháp đã xem' })
  @Matches(/^[0-9a-f]{64}$/)
  seen!: string;

  @ApiProperty({ type: [ActValueDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ActValueDto)
  values!: ActValueDto[];
}

/** Which act a file is a copy of. */
export class ActQuery {
  @ApiProperty({ description: 'Số, ký hiệu của văn bản', example: '1300/QĐ-BYT' })
  @Text(100)
  number!: string;
}
