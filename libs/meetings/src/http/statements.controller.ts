import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { MoveStatement } from '../statement/move-statement.js';
import { PlanStatements } from '../statement/plan-statements.js';
import { readStatements } from '../statement/read-statements.js';
import { WriteStatement } from '../statement/write-statement.js';
import { WriteSummary } from '../statement/write-summary.js';
import {
  StatementDto,
  StatementReturnDto,
  StatementsDueDto,
  StatementsOrderDto,
  writingFrom,
} from './statement.dto.js';
import { showStatements, StatementsView } from './statement.view.js';

/** What the offices state for the meeting of a round. Whatever is done is answered with how all of them stand then. */
@ApiTags('Hạn chế, nguyên nhân, giải pháp, kiến nghị')
@Controller('rounds/:round')
export class StatementsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(WriteStatement) private readonly writeStatement: WriteStatement,
    @Inject(MoveStatement) private readonly moveStatement: MoveStatement,
    @Inject(WriteSummary) private readonly writeSummary: WriteSummary,
    @Inject(PlanStatements) private readonly planStatements: PlanStatements,
  ) {}

  @Get('statements')
  @ApiOperation({ summary: 'Bản nêu hạn chế, nguyên nhân, giải pháp, kiến nghị của các đơn vị' })
  @ApiOkResponse({ type: StatementsView })
  list(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<StatementsView> {
    return this.transactions.read(actor, async (tx) => showStatements(await readStatements(tx, round)));
  }

  @Put('statements/:office')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ghi bản của đơn vị mình' })
  @ApiOkResponse({ type: StatementsView })
  async write(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('office') office: string,
    @Body() body: StatementDto,
  ): Promise<StatementsView> {
    await this.writeStatement.run(actor, round, office, writingFrom(body));
    return this.list(actor, round);
  }

  @Post('statements/:office/submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nộp; sau hạn vẫn nhận và ghi là nộp muộn' })
  @ApiOkResponse({ type: StatementsView })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('office') office: string,
  ): Promise<StatementsView> {
    await this.moveStatement.run(actor, round, office, 'submit');
    return this.list(actor, round);
  }

  @Post('statements/:office/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xác nhận bản đã nộp' })
  @ApiOkResponse({ type: StatementsView })
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('office') office: string,
  ): Promise<StatementsView> {
    await this.moveStatement.run(actor, round, office, 'confirm');
    return this.list(actor, round);
  }

  @Post('statements/:office/return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trả lại bản đã nộp hoặc đã xác nhận để đơn vị sửa' })
  @ApiOkResponse({ type: StatementsView })
  async giveBack(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Param('office') office: string,
    @Body() { reason }: StatementReturnDto,
  ): Promise<StatementsView> {
    await this.moveStatement.run(actor, round, office, 'return', reason);
    return this.list(actor, round);
  }

  @Put('statements-due')
  @HttpCode(200)
  @ApiOperation({ summary: 'Đặt hạn nộp' })
  @ApiOkResponse({ type: StatementsView })
  async due(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Body() { dueOn }: StatementsDueDto,
  ): Promise<StatementsView> {
    await this.planStatements.setDue(actor, round, dueOn);
    return this.list(actor, round);
  }

  @Put('statements-order')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xếp thứ tự các đơn vị' })
  @ApiOkResponse({ type: StatementsView })
  async order(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Body() { offices }: StatementsOrderDto,
  ): Promise<StatementsView> {
    await this.planStatements.setOrder(actor, round, offices);
    return this.list(actor, round);
  }

  @Put('statements-summary')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ghi bản tổng hợp của Phòng' })
  @ApiOkResponse({ type: StatementsView })
  async summary(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Body() body: StatementDto,
  ): Promise<StatementsView> {
    await this.writeSummary.run(actor, round, writingFrom(body));
    return this.list(actor, round);
  }
}
