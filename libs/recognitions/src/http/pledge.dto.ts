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

/** Filters of the register of pledges. */
export class PledgeFilter extends Paging {
  @ApiPropertyOptional({ enum: TITLES })
  @IsOptional()
  @IsIn(TITLES)
  title?: Title;

  @ApiPropertyOptional({ example: 2023 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  year?: number;
}

/** A commune's registration to reach a title in a year. */
export class PledgeDto {
  @ApiProperty({ enum: TITLES })
  @IsIn(TITLES)
  title!: Title;

  @ApiProperty({ description: 'Mã xã', example: '06034' })
  @Matches(/^\d{5}$/)
  commune!: string;

  @ApiPropertyOptional({ description: 'Thời kỳ của đơn vị, khi không phải thời kỳ của ngày 01/01 năm đó' })
  @IsOptional()
  @IsInt()
  @Min(1)
  period?: number;

  @ApiProperty({ example: 2023 })
  @IsInt()
  @Min(1990)
  @Max(2100)
  year!: number;

  @ApiPropertyOptional({ description: 'Văn bản đăng ký', nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(200)
  document?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

/** What of a pledge is put right, or that it was given up. */
export class PledgeEditDto {
  @ApiPropertyOptional({ nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(200)
  document?: string | null;

  @ApiPropertyOptional({ nullable: true, type: String })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsString()
  @MaxLength(2000)
  note?: string | null;

  @ApiPropertyOptional({
    description: 'Thôi đăng ký từ ngày; null: đăng ký lại',
    format: 'date',
    nullable: true,
    type: String,
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsDateString({ strict: true, strictSeparator: true })
  droppedOn?: string | null;

  @ApiProperty({ description: 'Vì sao sửa' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  why!: string;
}
