import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, paged, Transactions, type Actor } from '@chuan-xa/platform';
import { listSubmissions } from '../list-submissions.js';
import { SubmissionFilterDto } from './submission.dto.js';
import { showSubmission, SubmissionsPage } from './submission.view.js';

/** What was handed in for a round. */
@ApiTags('Nộp phiếu')
@Controller('rounds/:round/submissions')
export class RoundSubmissionsController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get()
  @ApiOperation({ summary: 'Các lần nộp phiếu của đợt, mới nhất trước, kèm công văn' })
  @ApiOkResponse({ type: SubmissionsPage })
  async list(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() filter: SubmissionFilterDto,
  ): Promise<SubmissionsPage> {
    const { items, total } = await this.transactions.read(actor, (tx) => listSubmissions(tx, round, filter));
    return paged(items.map(showSubmission), total, filter);
  }
}
