import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Transform, Type } from 'class-transformer';
import { Day, Nullable, Optional } from '@chuan-xa/platform';
import type { Decision } from '../decide.js';
import type { Take } from '../import-kind.js';
import { SHOWN } from './import.view.js';

const TAKES: Take[] = ['neither', 'file', 'system'];
/** Characters of a map: a sheet of fifty columns is under 5,000. */
const LONGEST_MAP = 100_000;

/** What is said with a file. */
export class ImportOptionsDto {
  @ApiPropertyOptional({ description: 'Đợt nhận điểm; mẫu của đợt khác bị từ chối', example: '2023-2' })
  @Optional()
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/)
  round?: string;

  @ApiPropertyOptional({ description: 'Nộp luôn các phiếu mà tệp chấm' })
  @Optional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  submit?: boolean;

  @ApiPropertyOptional({ description: 'Tên xã trong tệp là của ngày nào', example: '2023-11-01' })
  @Optional()
  @Day()
  unitsOn?: string;

  @ApiPropertyOptional({ description: 'Với phụ lục bộ tiêu chí: bộ nào', example: 'byt-1300-2023' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  edition?: string;
}

/** The map of a foreign sheet, confirmed or put right. */
export class MapDto {
  @ApiProperty({ description: 'Bản đồ cột (YAML, xem docs/nhap-tep.md)' })
  @IsString()
  @MaxLength(LONGEST_MAP)
  map!: string;
}

/** Characters of the name of a sheet (Excel takes 31), and of a cell ("dòng 1048576, cột 16384" in a CSV). */
const LONGEST_SHEET = 100;
const LONGEST_CELL = 40;

/** Which value is taken in one cell that file and system both changed. */
export class DecisionDto implements Decision {
  @ApiProperty({ type: String, nullable: true, description: 'Trang, như trong danh sách ô bị cả hai sửa' })
  @Nullable()
  @IsString()
  @MaxLength(LONGEST_SHEET)
  sheet!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'D17' })
  @Nullable()
  @IsString()
  @MaxLength(LONGEST_CELL)
  cell!: string | null;

  @ApiProperty({ enum: ['file', 'system'] })
  @IsIn(['file', 'system'])
  take!: 'file' | 'system';
}

/** Which reading is applied. */
export class ApplyDto {
  @ApiProperty({ description: 'Mã nhận được khi đọc tệp' })
  @Matches(/^[0-9a-f]{64}$/)
  token!: string;

  @ApiPropertyOptional({
    enum: TAKES,
    default: 'neither',
    description:
      'Ô mà tệp và hệ thống cùng sửa: không ghi gì (neither), lấy giá trị trong tệp, hay giữ giá trị hệ thống',
  })
  @Optional()
  @IsIn(TAKES)
  take?: Take;

  @ApiPropertyOptional({
    type: [DecisionDto],
    description: 'Những ô được chọn riêng; các ô bị cả hai sửa còn lại theo take',
  })
  @Optional()
  @IsArray()
  @ArrayMaxSize(SHOWN)
  @ValidateNested({ each: true })
  @Type(() => DecisionDto)
  decisions?: DecisionDto[];
}
