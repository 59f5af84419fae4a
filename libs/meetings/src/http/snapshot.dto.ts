import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Day, Note, Nullable, Text } from '@chuan-xa/platform';

/** What a snapshot is for. */
export class SnapshotDto {
  @ApiProperty({ description: 'Tên, như ghi trên màn hình họp', example: 'Họp rà soát ngày 01/11/2023' })
  @Text(200)
  name!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Ngày họp' })
  @Nullable()
  @Day()
  meetsOn?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @Note(2000)
  note?: string | null;
}

/** With which other snapshot one is compared. */
export class ComparisonFilter {
  @ApiProperty({ format: 'uuid', description: 'Bản chốt đem so sánh, thường là bản trước' })
  @IsUUID()
  with!: string;
}
