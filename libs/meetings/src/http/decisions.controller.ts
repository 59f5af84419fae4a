import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { KeepDecision } from '../decision/keep-decision.js';
import { listDecisions } from '../decision/list-decisions.js';
import { plainDecision } from '../decision/plain-decision.js';
import { WithdrawDecision } from '../decision/withdraw-decision.js';
import { MeetingDecisionDto, DecisionWithdrawalDto, writtenFrom } from './decision.dto.js';
import { MeetingDecisionsView, MeetingDecisionView } from './decision.view.js';

/** What a meeting decides and notes. */
@ApiTags('Cuộc họp')
@Controller('meetings/:id/decisions')
export class DecisionsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(KeepDecision) private readonly keepDecision: KeepDecision,
    @Inject(WithdrawDecision) private readonly withdrawDecision: WithdrawDecision,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các kết luận, ghi chép của cuộc họp' })
  @ApiOkResponse({ type: MeetingDecisionsView })
  list(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<MeetingDecisionsView> {
    return this.transactions.read(actor, async (tx) => ({ items: (await listDecisions(tx, id)).map(plainDecision) }));
  }

  @Put(':decision')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ghi hoặc sửa một kết luận, ghi chép; mã do máy người ghi chọn, gửi lại không ghi hai lần' })
  @ApiOkResponse({ type: MeetingDecisionView })
  async keep(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Param('decision', knownId) decision: string,
    @Body() body: MeetingDecisionDto,
  ): Promise<MeetingDecisionView> {
    return plainDecision(await this.keepDecision.run(actor, id, decision, writtenFrom(body)));
  }

  @Post(':decision/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rút một kết luận, ghi chép: vẫn đọc được, kèm lý do' })
  @ApiOkResponse({ type: MeetingDecisionView })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Param('decision', knownId) decision: string,
    @Body() { reason }: DecisionWithdrawalDto,
  ): Promise<MeetingDecisionView> {
    return plainDecision(await this.withdrawDecision.run(actor, id, decision, reason));
  }
}
