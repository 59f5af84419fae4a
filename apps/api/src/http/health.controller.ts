import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { LiveView, ReadyView } from './health.view.js';

/** Whether the process lives, and whether it can answer. */
@ApiTags('Sức khỏe hệ thống')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(TypeOrmHealthIndicator) private readonly database: TypeOrmHealthIndicator,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'Tiến trình còn chạy' })
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { status: 'ok' };
  }

  @Get('ready')
  @HealthCheck({ noCache: true, swaggerDocumentation: false })
  @ApiOperation({ summary: 'Sẵn sàng phục vụ: cơ sở dữ liệu trả lời' })
  @ApiOkResponse({ type: ReadyView })
  ready(): Promise<ReadyView> {
    return this.health.check([() => this.database.pingCheck('database', { timeout: 2000 })]);
  }
}
