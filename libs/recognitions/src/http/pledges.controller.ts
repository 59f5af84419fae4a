import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, paged, Transactions, type Actor, type Paged } from '@chuan-xa/platform';
import { EditPledge } from '../edit-pledge.js';
import { listPledges } from '../list-register.js';
import type { Pledge } from '../pledge.entity.js';
import { RecordPledge } from '../record-pledge.js';
import { PledgeDto, PledgeEditDto, PledgeFilter } from './pledge.dto.js';

/** The register of pledges. */
@ApiTags('Đăng ký phấn đấu')
@Controller('pledges')
export class PledgesController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(RecordPledge) private readonly record: RecordPledge,
    @Inject(EditPledge) private readonly edit: EditPledge,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Sổ đăng ký phấn đấu' })
  async list(@CurrentActor() actor: Actor, @Query() filter: PledgeFilter): Promise<Paged<Pledge>> {
    const { items, total } = await this.transactions.read(actor, (tx) => listPledges(tx, filter));
    return paged(items, total, filter);
  }

  @Post()
  @ApiOperation({ summary: 'Ghi một đăng ký phấn đấu' })
  add(@CurrentActor() actor: Actor, @Body() body: PledgeDto): Promise<Pledge> {
    return this.record.run(actor, body);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa hoặc thôi một đăng ký, nêu lý do' })
  change(@CurrentActor() actor: Actor, @Param('id', knownId) id: string, @Body() body: PledgeEditDto): Promise<Pledge> {
    return this.edit.run(actor, id, body);
  }
}
