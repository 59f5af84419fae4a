import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { METRICS_TYPE, metricsText, refuse, type MetricsAccess } from '@chuan-xa/platform';
import { DatabaseFigures } from './database-figures.js';
import { mayReadMetrics, type MetricsRequest } from './may-read.js';
import { ProcessFigures } from './process-figures.js';
import { ReplicaFigures } from './replica-figures.js';
import { RequestTimes } from './request-times.js';

/** `MetricsAccess`. */
export const METRICS_ACCESS = Symbol('metrics access');

/** How the server runs, in figures, for Prometheus. */
@ApiTags('Sức khỏe hệ thống')
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(RequestTimes) private readonly requests: RequestTimes,
    @Inject(ProcessFigures) private readonly process: ProcessFigures,
    @Inject(DatabaseFigures) private readonly database: DatabaseFigures,
    @Inject(ReplicaFigures) private readonly replica: ReplicaFigures,
    @Inject(METRICS_ACCESS) private readonly access: MetricsAccess,
  ) {}

  @Get()
  @Header('content-type', METRICS_TYPE)
  @ApiOperation({
    summary: 'Số đo vận hành dạng Prometheus; chỉ cho chính máy chủ, địa chỉ được phép hoặc người có mã',
  })
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(@Req() request: MetricsRequest): Promise<string> {
    if (!mayReadMetrics(request, this.access)) throw refuse('METRICS_REFUSED');
    return metricsText([
      ...this.process.families(),
      ...(await this.database.families()),
      ...this.replica.families(),
      this.requests.family(),
    ]);
  }
}
