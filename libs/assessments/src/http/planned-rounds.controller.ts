import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { PlanRound, readPlanned } from '../round/plan-round.js';
import { PlannedRoundDto } from './round.dto.js';
import { PlannedRoundsView, PlannedRoundView, showPlannedRound } from './round.view.js';

/** Rounds that the schedule is to open. */
@ApiTags('Đợt đánh giá')
@Controller('planned-rounds')
export class PlannedRoundsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(PlanRound) private readonly planRound: PlanRound,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các đợt đang hẹn ngày mở' })
  @ApiOkResponse({ type: PlannedRoundsView })
  async list(@CurrentActor() actor: Actor): Promise<PlannedRoundsView> {
    return { items: (await this.transactions.read(actor, (tx) => readPlanned(tx))).map(showPlannedRound) };
  }

  @Post()
  @ApiOperation({ summary: 'Hẹn ngày mở một đợt, hoặc hẹn lại' })
  @ApiCreatedResponse({ type: PlannedRoundView })
  async plan(@CurrentActor() actor: Actor, @Body() { opensOn, ...plan }: PlannedRoundDto): Promise<PlannedRoundView> {
    return showPlannedRound(await this.planRound.run(actor, opensOn, plan));
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Bỏ hẹn; cho biết các đợt còn hẹn' })
  @ApiOkResponse({ type: PlannedRoundsView })
  async cancel(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PlannedRoundsView> {
    await this.planRound.cancel(actor, id);
    return this.list(actor);
  }
}
