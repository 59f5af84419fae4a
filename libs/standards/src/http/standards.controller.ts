import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { CurrentActor, paged, Paging, Transactions, type Actor } from '@chuan-xa/platform';
import type { Verdict } from '@chuan-xa/scoring';
import { standardsList } from '../list-standards.js';
import { latestPublished, revisionOf, revisionRows } from '../read-revision.js';
import { TryAnswers } from '../try-answers.js';
import { standardAnswer, standardDetail } from './standard-answer.js';
import { RevisionFilter, StandardDetailDto, StandardsPage } from './standard.dto.js';
import { TrialDto } from './trial.dto.js';

/** What the law asks, to be read and to be tried. */
@ApiTags('Bộ tiêu chí')
@Controller('standards')
export class StandardsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(TryAnswers) private readonly trial: TryAnswers,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Danh mục bộ tiêu chí và các bản' })
  @ApiOkResponse({ type: StandardsPage })
  async list(@CurrentActor() actor: Actor, @Query() paging: Paging): Promise<StandardsPage> {
    const entries = await this.transactions.read(actor, standardsList);
    const from = (paging.page - 1) * paging.pageSize;
    const items = entries
      .slice(from, from + paging.pageSize)
      .map(({ edition, revisions }) => standardAnswer(edition, revisions));
    return paged(items, entries.length, paging);
  }

  @Get(':edition')
  @ApiOperation({ summary: 'Một bộ tiêu chí, mỗi giá trị kèm căn cứ' })
  @ApiOkResponse({ type: StandardDetailDto })
  async read(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Query() { revision }: RevisionFilter,
  ): Promise<StandardDetailDto> {
    return this.transactions.read(actor, async (tx) => {
      const found =
        revision === undefined ? await latestPublished(tx, edition) : await revisionOf(tx, edition, revision);
      return standardDetail(found, await revisionRows(tx, edition));
    });
  }

  @Post(':edition/evaluate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Chấm thử theo bản công bố gần nhất; không lưu gì' })
  @ApiOkResponse({ description: 'Kết luận với lý do và cách đạt lại', schema: { $ref: getSchemaPath('Verdict') } })
  evaluate(@CurrentActor() actor: Actor, @Param('edition') edition: string, @Body() body: TrialDto): Promise<Verdict> {
    const { answers, context, disqualified } = body;
    return this.trial.run(actor, { edition, answers, zone: context?.zone, disqualified });
  }
}
