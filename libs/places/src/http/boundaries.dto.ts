import type { MapGround } from '@chuan-xa/charts';
import { Day, Optional, Text, type Fault } from '@chuan-xa/platform';
import { problemSentence } from '@chuan-xa/wording';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { Boundary } from '../boundary/boundary.entity.js';
import type { BoundaryChecked } from '../boundary/check-boundary.js';
import type { UnitPeriod } from '../unit-period.entity.js';

const MOST_SOURCE = 300;

export class BoundaryQuery {
  @ApiProperty({ example: '2025-07-01', description: 'Ngày của danh mục xã mà tệp ranh giới thể hiện' })
  @Day()
  on!: string;

  @ApiProperty({
    description: 'Nguồn của ranh giới, in dưới bản đồ',
    example: 'Bản đồ hành chính tỉnh, Sở … cấp ngày …',
  })
  @Text(MOST_SOURCE)
  source!: string;
}

export class KeepBoundaryQuery extends BoundaryQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Ranh giới đang dùng sẽ được thay; bỏ trống: chưa có' })
  @Optional()
  @IsUUID()
  replaces?: string;
}

export class MapShapeView {
  @ApiProperty({ example: '06040' })
  code!: string;

  @ApiProperty({ example: 'Đại Đồng' })
  name!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'number' } },
    description: 'Các đường viền: điểm đầu, rồi bước x, y đến từng điểm sau',
  })
  rings!: number[][];

  @ApiProperty({ type: [Number], description: 'Điểm ở giữa: x, y' })
  middle!: [number, number];

  @ApiProperty({ description: 'Khoảng trống quanh điểm giữa' })
  room!: number;
}

export class MapGroundView {
  @ApiProperty({ type: 'integer' })
  width!: number;

  @ApiProperty({ type: 'integer' })
  height!: number;

  @ApiProperty()
  source!: string;

  @ApiProperty({ type: [MapShapeView] })
  shapes!: MapShapeView[];
}

export class BoundaryFaultView {
  @ApiProperty({ example: 'BOUNDARY_MISSING' })
  code!: string;

  @ApiProperty({ description: 'Câu nói rõ lỗi ở đâu, sửa thế nào' })
  sentence!: string;
}

/** What a boundary file comes to; nothing is written. */
export class BoundaryCheckView {
  @ApiProperty({ type: 'integer', example: 3 })
  period!: number;

  @ApiProperty({ type: 'integer', description: 'Số hình trong tệp' })
  features!: number;

  @ApiProperty({ type: 'integer', description: 'Số xã của kỳ danh mục' })
  communes!: number;

  @ApiProperty({ type: 'integer', description: 'Số xã đã khớp hình' })
  matched!: number;

  @ApiProperty({ type: [BoundaryFaultView] })
  faults!: BoundaryFaultView[];

  @ApiProperty({ type: MapGroundView, nullable: true, description: 'Bản đồ sẽ vẽ từ các hình đã khớp' })
  ground!: MapGround | null;
}

export class BoundaryView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', example: 3 })
  period!: number;

  @ApiProperty()
  source!: string;

  @ApiProperty({ example: 'ranh-gioi-xa.geojson' })
  fileName!: string;

  @ApiProperty({ description: 'SHA-256 của tệp đã nạp' })
  sha256!: string;

  @ApiProperty({ example: '2026-11-22T02:00:00.000Z' })
  loadedAt!: string;

  @ApiProperty()
  loadedBy!: string;
}

/** With the days of its period. */
export class BoundaryListedView extends BoundaryView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Ngày đầu của kỳ danh mục; null: từ trước',
    example: '2025-07-01',
  })
  from!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Ngày cuối; null: đến nay' })
  until!: string | null;
}

export class BoundariesView {
  @ApiProperty({ type: [BoundaryListedView] })
  items!: BoundaryListedView[];
}

export class BoundaryGroundView {
  @ApiProperty({ type: MapGroundView })
  ground!: MapGround;
}

export const showBoundary = ({ id, period, source, fileName, sha256, loadedAt, loadedBy }: Boundary): BoundaryView => ({
  ...{ id, period, source, fileName, sha256, loadedBy },
  loadedAt: loadedAt.toISOString(),
});

export const showListed = (boundary: Boundary, periods: readonly UnitPeriod[]): BoundaryListedView => {
  const period = periods.find((one) => one.period === boundary.period);
  return { ...showBoundary(boundary), from: period?.from ?? null, until: period?.until ?? null };
};

export const showCheck = ({
  period,
  features,
  communes,
  matched,
  faults,
  ground,
}: BoundaryChecked): BoundaryCheckView => ({
  ...{ period: period.period, features, communes, matched, ground },
  faults: faults.map(showFault),
});

const showFault = ({ code, values }: Fault): BoundaryFaultView => ({
  code,
  sentence: problemSentence(code, values ?? {}),
});
