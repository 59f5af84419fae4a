import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, paged, Transactions, type Actor, type Paged } from '@chuan-xa/platform';
import type { Title } from '@chuan-xa/standards';
import { OpenCase } from '../case/open-case.js';
import type { ReviewCase } from '../case/review-case.entity.js';
import { readProgress, type Progress } from '../progress/read-progress.js';
import { readReview } from '../review/read-review.js';
import { countFindings, type ReviewCounts } from '../review/review-titles.js';
import { viewFindings, viewFormer, type FindingView, type FormerView } from '../review/view-findings.js';
import { CaseDto, ProgressFilter, ReviewFilter } from './review.dto.js';

/** A page of the review, with the counts of the office asked for (whatever the outcome asked for). */
export interface ReviewAnswer extends Paged<FindingView> {
  title: Title;
  cutOffYear: number;
  day: string;
  counts: ReviewCounts;
  former: FormerView[];
}

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
  reviews(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() filter: ReviewFilter,
  ): Promise<ReviewAnswer> {
    return this.transactions.read(actor, async (tx) => {
      const review = await readReview(tx, round, filter.title, filter.through);
      const { office, outcome, page, pageSize } = filter;
      const ofOffice = review.findings.filter(
        ({ commune }) => office === undefined || review.communes.get(commune.code)?.office?.code === office,
      );
      const asked = ofOffice.filter((finding) => outcome === undefined || finding.outcome === outcome);
      const items = await viewFindings(tx, review, asked.slice((page - 1) * pageSize, page * pageSize));
      const former = await viewFormer(tx, review, review.former);
      const shown = former.filter(
        ({ successors }) =>
          office === undefined || successors.some(({ code }) => review.communes.get(code)?.office?.code === office),
      );
      return {
        title: review.title,
        cutOffYear: review.cutOffYear,
        day: review.day,
        counts: countFindings(ofOffice),
        ...paged(items, asked.length, filter),
        former: shown,
      };
    });
  }

  @Get('progress')
  @ApiOperation({ summary: 'Tiến độ trong năm, theo đơn vị' })
  progress(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() { title }: ProgressFilter,
  ): Promise<Progress> {
    return this.transactions.read(actor, (tx) => readProgress(tx, round, title));
  }

  @Post('cases')
  @ApiOperation({ summary: 'Mở hồ sơ theo dõi cho một xã không còn đạt' })
  open(@CurrentActor() actor: Actor, @Param('round') round: string, @Body() body: CaseDto): Promise<ReviewCase> {
    return this.openCase.run(actor, round, body);
  }
}
