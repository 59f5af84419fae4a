import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, Matches, ValidateNested } from 'class-validator';
import { Day, Edit, Nullable, Optional, Text, WholeNumber } from '@chuan-xa/platform';

/** A standard that a round is judged by. */
export class RoundStandardDto {
  @ApiProperty({ example: 'byt-1300-2023' })
  @Matches(/^[a-z0-9-]{1,60}$/)
  edition!: string;

  @ApiPropertyOptional({ description: 'Bản; nếu bỏ trống: bản ban hành mới nhất', example: 'r1' })
  @Optional()
  @Matches(/^r\d{1,4}(\.\d{1,4})?$/)
  revision?: string;
}

/** A round to be opened. */
export class RoundDto {
  @ApiProperty({ description: 'Mã ngắn của đợt, nằm trong địa chỉ', example: '2023-2' })
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/)
  id!: string;

  @ApiProperty({ example: 'Đợt 2 năm 2023' })
  @Text(200)
  name!: string;

  @ApiProperty({ example: 2023 })
  @WholeNumber(2000, 2100)
  year!: number;

  @ApiProperty({ description: 'Đợt này nói về các đơn vị của ngày nào', example: '2023-11-01', format: 'date' })
  @Day()
  unitsOn!: string;

  @ApiPropertyOptional({ description: 'Hạn nộp', format: 'date', nullable: true, type: String })
  @Nullable()
  @Day()
  dueOn?: string | null;

  @ApiPropertyOptional({
    description: 'Hết ngày này hệ thống tự đóng đợt',
    format: 'date',
    nullable: true,
    type: String,
  })
  @Nullable()
  @Day()
  closesOn?: string | null;

  @ApiPropertyOptional({ description: 'Rà soát xã được công nhận từ năm này trở về trước', default: 2022 })
  @Optional()
  @WholeNumber(1990, 2100)
  cutOffYear?: number;

  @ApiPropertyOptional({
    description: 'Số liệu minh họa: bắt buộc đúng trong cơ sở dữ liệu dùng thử, không dùng trong cơ sở dữ liệu thật',
  })
  @Optional()
  @IsBoolean()
  illustrative?: boolean;

  @ApiProperty({ type: [RoundStandardDto] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RoundStandardDto)
  standards!: RoundStandardDto[];
}

/** What of a round may change. */
@Edit('why')
export class RoundEditDto {
  @ApiPropertyOptional()
  @Optional()
  @Text(200)
  name?: string;

  @ApiPropertyOptional({ format: 'date', nullable: true, type: String })
  @Nullable()
  @Day()
  dueOn?: string | null;

  @ApiPropertyOptional({
    description: 'Hết ngày này hệ thống tự đóng đợt',
    format: 'date',
    nullable: true,
    type: String,
  })
  @Nullable()
  @Day()
  closesOn?: string | null;

  @ApiPropertyOptional()
  @Optional()
  @WholeNumber(1990, 2100)
  cutOffYear?: number;

  @ApiPropertyOptional({ description: 'true: đóng đợt; false: mở lại, phải nêu lý do' })
  @Optional()
  @IsBoolean()
  closed?: boolean;

  @ApiPropertyOptional({ description: 'Vì sao' })
  @Optional()
  @Text(2000)
  why?: string;
}

/** A round that is to be opened on a day to come. */
export class PlannedRoundDto extends RoundDto {
  @ApiProperty({ description: 'Ngày mở đợt, sau hôm nay', format: 'date', example: '2024-03-01' })
  @Day()
  opensOn!: string;
}
