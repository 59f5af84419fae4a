import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate } from 'class-validator';
import { Day, Nullable, Text } from '@chuan-xa/platform';
import type { PlannedSnapshot } from '../plan/plan-snapshot.js';

/** A snapshot that is to be taken before a meeting. */
export class PlannedSnapshotDto {
  @ApiProperty({ type: String, format: 'date-time', description: 'Giờ chốt', example: '2023-10-31T16:00:00+07:00' })
  @Type(() => Date)
  @IsDate()
  takeAt!: Date;

  @ApiProperty({ description: 'Tên, như ghi trên màn hình họp', example: 'Họp rà soát ngày 01/11/2023' })
  @Text(200)
  name!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Ngày họp' })
  @Nullable()
  @Day()
  meetsOn?: string | null;
}

export class PlannedSnapshotView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '2023-2' })
  round!: string;

  @ApiProperty({ format: 'date-time', description: 'Giờ chốt' })
  takeAt!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  meetsOn!: string | null;

  @ApiProperty({ description: 'Người hẹn' })
  plannedBy!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao đến giờ mà không chốt được' })
  problem!: string | null;
}

export class PlannedSnapshotsView {
  @ApiProperty({ type: [PlannedSnapshotView], description: 'Giờ gần nhất trước' })
  items!: PlannedSnapshotView[];
}

export const showPlannedSnapshot = ({ takeAt, ...plan }: PlannedSnapshot): PlannedSnapshotView => ({
  ...plan,
  takeAt: takeAt.toISOString(),
});
