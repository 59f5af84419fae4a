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
    properties: { status: { type: 'string' }, responseTime: { type: 'integer', description: 'mili giây' } },
  },
};

/** What can serve and what cannot, as Terminus says it. Not ready is answered as a problem. */
export class ReadyView {
  @ApiProperty({ enum: ['ok', 'error', 'shutting_down'] })
  status!: HealthCheckResult['status'];

  @ApiProperty({ ...PARTS, description: 'Phần đang chạy' })
  info?: HealthCheckResult['info'];

  @ApiProperty({ ...PARTS, description: 'Phần không trả lời' })
  error?: HealthCheckResult['error'];

  @ApiProperty({ ...PARTS, description: 'Mọi phần' })
  details!: HealthCheckResult['details'];
}
