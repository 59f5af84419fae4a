import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { readChanges } from '../read-changes.js';
import { ChangesDto } from './submission.dto.js';
import { ChangesView, showChanges } from './submission.view.js';

/** What of a sheet changed since it was handed in. */
@ApiTags('Nộp phiếu')
@Controller('assessments/:id/changes')
export class ChangesController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get()
  @ApiOperation({ summary: 'Những ô của phiếu không còn như lúc nộp' })
  @ApiOkResponse({ type: ChangesView })
  async changes(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Query() { since }: ChangesDto,
  ): Promise<ChangesView> {
    return showChanges(await this.transactions.read(actor, (tx) => readChanges(tx, id, since)));
  }
}
