import { Body, Controller, Get, Inject, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { reachedUnits } from '@chuan-xa/places';
import { CurrentActor, knownId, paged, refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { listCases } from '../case/list-cases.js';
import { MoveCase } from '../case/move-case.js';
import { CaseMove, ReviewCase } from '../case/review-case.entity.js';
import { CaseFilter } from './case-filter.dto.js';
import { CasesPage, CaseView, CaseWithMovesView, showMove, viewCases } from './case.view.js';
import { CaseEditDto } from './review.dto.js';

/** Cases of flagged communes. */
@ApiTags('Hồ sơ theo dõi')
@Controller('cases')
export class CasesController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(MoveCase) private readonly moveCase: MoveCase,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các hồ sơ, mới mở trước' })
  @ApiOkResponse({ type: CasesPage })
  list(@CurrentActor() actor: Actor, @Query() filter: CaseFilter): Promise<CasesPage> {
    return this.transactions.read(actor, async (tx) => {
      const { items, total } = await listCases(tx, filter);
      return paged(await viewCases(tx, items), total, filter);
    });
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một hồ sơ với mọi lần chuyển trạng thái' })
  @ApiOkResponse({ type: CaseWithMovesView })
  one(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<CaseWithMovesView> {
    return this.transactions.read(actor, async (tx) => {
      const reached = await reachedUnits(tx);
      const found = await tx.manager.findOneBy(ReviewCase, { province: tx.province, id });
      const seen = found && reached.sees({ period: found.period, code: found.communeCode });
      const [view] = seen ? await viewCases(tx, [found]) : [];
      if (!view) throw refuse('CASE_NOT_FOUND');
      const moves = await tx.manager.find(CaseMove, {
        where: { province: tx.province, caseId: id },
        order: { number: 'ASC' },
      });
      return { ...view, moves: moves.map(showMove) };
    });
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Ghi hạn chế, nguyên nhân, giải pháp; chuyển trạng thái' })
  @ApiOkResponse({ type: CaseView })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: CaseEditDto,
  ): Promise<CaseView | undefined> {
    const moved = await this.moveCase.run(actor, id, body);
    const [view] = await this.transactions.read(actor, (tx) => viewCases(tx, [moved]));
    return view;
  }
}
