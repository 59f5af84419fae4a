import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, paged, Transactions, type Actor } from '@chuan-xa/platform';
import { readAudit } from '../read-audit.js';
import { readHead } from '../read-head.js';
import { AuditQuery } from './audit.dto.js';
import { AuditHeadView, AuditPage, viewAct, viewHead } from './audit.view.js';

/** The record of what was done, as far as the one who asks may read it. */
@ApiTags('Nhật ký')
@Controller('audit')
export class AuditController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get()
  @ApiOperation({ summary: 'Nhật ký, mới nhất trước' })
  @ApiOkResponse({ type: AuditPage })
  list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.transactions.read(actor, async (tx) => {
      const { items, total } = await readAudit(tx, query);
      return paged(items.map(viewAct), total, query);
    });
  }

  @Get('head')
  @ApiOperation({ summary: 'Dấu cuối của nhật ký: số, mã băm, lúc' })
  @ApiOkResponse({ type: AuditHeadView })
  async head(@CurrentActor() actor: Actor): Promise<AuditHeadView> {
    return viewHead(await this.transactions.read(actor, readHead));
  }
}
