import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, pageOf, Transactions, type Actor } from '@chuan-xa/platform';
import { EditPledge } from '../edit-pledge.js';
import type { Pledge } from '../pledge.entity.js';
import { RecordPledge } from '../record-pledge.js';
import { findPledges } from './find-pledges.js';
import { PledgeDto, PledgeEditDto, PledgeFilter } from './pledge.dto.js';
import { PledgesPage, PledgeView, viewPledges } from './pledge.view.js';

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
  @ApiOkResponse({ type: PledgesPage })
  list(@CurrentActor() actor: Actor, @Query() filter: PledgeFilter): Promise<PledgesPage> {
    return this.transactions.read(actor, async (tx) => {
      const found = await findPledges(tx, filter);
      return pageOf(found, filter);
    });
  }

  @Post()
  @ApiOperation({ summary: 'Ghi một đăng ký phấn đấu' })
  @ApiCreatedResponse({ type: PledgeView })
  async add(@CurrentActor() actor: Actor, @Body() body: PledgeDto): Promise<PledgeView | undefined> {
    return this.shown(actor, await this.record.run(actor, body));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa hoặc thôi một đăng ký, nêu lý do' })
  @ApiOkResponse({ type: PledgeView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: PledgeEditDto,
  ): Promise<PledgeView | undefined> {
    return this.shown(actor, await this.edit.run(actor, id, body));
  }

  private async shown(actor: Actor, row: Pledge): Promise<PledgeView | undefined> {
    const [view] = await this.transactions.read(actor, (tx) => viewPledges(tx, [row]));
    return view;
  }
}
