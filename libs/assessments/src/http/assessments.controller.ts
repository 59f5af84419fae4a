import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { MoveAssessments } from '../sheet/move-assessments.js';
import type { Move } from '../sheet/states.js';
import { WriteScores } from '../sheet/write-scores.js';
import { BulkMoveDto, BulkSubmitDto, MoveDto, ScoresDto, SubmitDto } from './assessment.dto.js';
import { AssessmentView, MovedView, viewAssessment } from './assessment.view.js';

/** Sheets: their scores and their states. */
@ApiTags('Phiếu chấm điểm')
@Controller('assessments')
export class AssessmentsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(WriteScores) private readonly writeScores: WriteScores,
    @Inject(MoveAssessments) private readonly moveAssessments: MoveAssessments,
  ) {}

  @Get(':id')
  @ApiOperation({ summary: 'Một phiếu: các ô, kết quả, lý do, cách đạt' })
  @ApiOkResponse({ type: AssessmentView })
  one(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<AssessmentView> {
    return this.transactions.read(actor, (tx) => viewAssessment(tx, id));
  }

  @Patch(':id/scores')
  @ApiOperation({ summary: 'Ghi điểm: ghi tất cả hoặc không ghi ô nào; 409 nêu mọi ô đã bị người khác sửa' })
  @ApiOkResponse({ type: AssessmentView })
  write(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: ScoresDto,
  ): Promise<AssessmentView> {
    return this.writeScores.run(actor, id, body.cells, (tx) => viewAssessment(tx, id));
  }

  @Post('submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nộp nhiều phiếu cùng lúc' })
  @ApiOkResponse({ type: MovedView })
  submitMany(@CurrentActor() actor: Actor, @Body() body: BulkSubmitDto): Promise<MovedView> {
    return this.moveMany(actor, 'submit', body);
  }

  @Post('return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trả lại nhiều phiếu cùng lúc, nêu lý do' })
  @ApiOkResponse({ type: MovedView })
  returnMany(@CurrentActor() actor: Actor, @Body() body: BulkMoveDto): Promise<MovedView> {
    return this.moveMany(actor, 'return', body);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xác nhận thẩm định nhiều phiếu cùng lúc' })
  @ApiOkResponse({ type: MovedView })
  acceptMany(@CurrentActor() actor: Actor, @Body() body: BulkMoveDto): Promise<MovedView> {
    return this.moveMany(actor, 'accept', body);
  }

  @Post('unlock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mở khóa nhiều phiếu cùng lúc, nêu lý do' })
  @ApiOkResponse({ type: MovedView })
  unlockMany(@CurrentActor() actor: Actor, @Body() body: BulkMoveDto): Promise<MovedView> {
    return this.moveMany(actor, 'unlock', body);
  }

  @Post(':id/submit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nộp phiếu' })
  @ApiOkResponse({ type: AssessmentView })
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: SubmitDto,
  ): Promise<AssessmentView> {
    return this.moveOne(actor, 'submit', id, body);
  }

  @Post(':id/return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Trả lại phiếu, nêu lý do' })
  @ApiOkResponse({ type: AssessmentView })
  return(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: MoveDto,
  ): Promise<AssessmentView> {
    return this.moveOne(actor, 'return', id, body);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Xác nhận thẩm định: mọi ô đã thẩm định, hoặc lấy điểm phúc tra cho phần còn lại' })
  @ApiOkResponse({ type: AssessmentView })
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: MoveDto,
  ): Promise<AssessmentView> {
    return this.moveOne(actor, 'accept', id, body);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mở khóa phiếu đã thẩm định, nêu lý do' })
  @ApiOkResponse({ type: AssessmentView })
  unlock(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: MoveDto,
  ): Promise<AssessmentView> {
    return this.moveOne(actor, 'unlock', id, body);
  }

  private async moveOne(actor: Actor, move: Move, id: string, body: MoveDto): Promise<AssessmentView> {
    await this.moveAssessments.run(actor, { ...body, move, ids: [id] });
    return this.one(actor, id);
  }

  private async moveMany(actor: Actor, move: Move, body: BulkMoveDto): Promise<MovedView> {
    await this.moveAssessments.run(actor, { ...body, move });
    return { moved: new Set(body.ids).size };
  }
}
