import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, paged, Transactions, type Actor } from '@chuan-xa/platform';
import { OpenCase } from '../case/open-case.js';
import { readProgress } from '../progress/read-progress.js';
import { listReview } from '../review/list-review.js';
import { viewFindings, viewFormer } from '../review/view-findings.js';
import { CaseView, viewCases } from './case.view.js';
import { ProgressView, showProgress } from './progress.view.js';
import { CaseDto, ProgressFilter, ReviewFilter } from './review.dto.js';
import { ReviewPage, showFindings } from './review.view.js';

/** A round's review and progress. */
@ApiTags('Rà soát và tiến độ')
@Controller('rounds/:round')
export class ReviewsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(OpenCase) private readonly openCase: OpenCase,
  ) {}

  @Get('reviews')
  @ApiOperation({ summary: 'Rà soát xã đã được công nhận so với bộ tiêu chí đang áp dụng' })
  @ApiOkResponse({ type: ReviewPage })
  reviews(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() filter: ReviewFilter,
  ): Promise<ReviewPage> {
    return this.transactions.read(actor, async (tx) => {
      const { review, counts, byReason, byOffice, findings } = await listReview(tx, round, filter);
      const { office, page, pageSize } = filter;
      const part = findings.slice((page - 1) * pageSize, page * pageSize);
      const items = await showFindings(tx, await viewFindings(tx, review, part));
      const former = await viewFormer(tx, review, review.former);
      const shown = former.filter(
        ({ successors }) =>
          office === undefined || successors.some(({ code }) => review.communes.get(code)?.office?.code === office),
      );
      const { title, cutOffYear, day } = review;
      return {
        title,
        cutOffYear,
        day,
        counts,
        byReason,
        byOffice,
        ...paged(items, findings.length, filter),
        former: shown,
      };
    });
  }

  @Get('progress')
  @ApiOperation({ summary: 'Tiến độ trong năm, theo đơn vị' })
  @ApiOkResponse({ type: ProgressView })
  progress(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() { title }: ProgressFilter,
  ): Promise<ProgressView> {
    return this.transactions.read(actor, async (tx) => showProgress(await readProgress(tx, round, title)));
  }

  @Post('cases')
  @ApiOperation({ summary: 'Mở hồ sơ theo dõi cho một xã không còn đạt' })
  @ApiCreatedResponse({ type: CaseView })
  async open(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Body() body: CaseDto,
  ): Promise<CaseView | undefined> {
    const opened = await this.openCase.run(actor, round, body);
    const [view] = await this.transactions.read(actor, (tx) => viewCases(tx, [opened]));
    return view;
  }
}
