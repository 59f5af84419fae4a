import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { refuse } from '@chuan-xa/platform';
import { Readiness } from '../health/readiness.js';
import { LiveView, ReadyView } from './health.view.js';

/** Whether the process lives, and whether it can answer. */
@ApiTags('Sức khỏe hệ thống')
@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  @ApiOperation({ summary: 'Tiến trình còn chạy' })
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({
    summary:
      'Sẵn sàng phục vụ: cơ sở dữ liệu trả lời trong 2 giây và đúng bản, đồng hồ đúng, đĩa còn chỗ; không thì 503',
  })
  @ApiOkResponse({ type: ReadyView })
  async ready(): Promise<ReadyView> {
    const result = await this.readiness.read();
    if (result.status !== 'error') return result;
    throw refuse('NOT_READY', { parts: Object.keys(result.error ?? {}).join(', ') }, { details: result.details });
  }
}
