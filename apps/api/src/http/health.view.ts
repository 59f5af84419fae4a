import { ApiProperty } from '@nestjs/swagger';
import type { HealthCheckResult } from '@nestjs/terminus';

/** The process answers. */
export class LiveView {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

const PARTS = {
  type: 'object' as const,
  additionalProperties: {
    type: 'object' as const,
    required: ['status'],
    properties: {
      status: { type: 'string', enum: ['up', 'degraded', 'down'] },
      message: { type: 'string', description: 'behind, ahead, off, full, failed, old, leaving, late, away, wrong' },
    },
  },
};

/** What can serve and what cannot, as Terminus says it. Not ready is answered as a problem, with the same `details`. */
export class ReadyView {
  @ApiProperty({
    enum: ['ok', 'degraded', 'error', 'shutting_down'],
    description: 'degraded: vẫn phục vụ, nhưng phải xem lại',
  })
  status!: HealthCheckResult['status'];

  @ApiProperty({ ...PARTS, description: 'Phần đang chạy' })
  info?: HealthCheckResult['info'];

  @ApiProperty({ ...PARTS, description: 'Phần không trả lời' })
  error?: HealthCheckResult['error'];

  @ApiProperty({
    ...PARTS,
    description: 'Mọi phần: database, schema, clock, disk, backup; replica khi có bản sao để đọc; server khi đang dừng',
  })
  details!: HealthCheckResult['details'];
}
