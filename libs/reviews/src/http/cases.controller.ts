import { Body, Controller, Get, Inject, Param, Patch } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { MoveCase } from '../case/move-case.js';
import { CaseMove, ReviewCase } from '../case/review-case.entity.js';
import { CaseEditDto } from './review.dto.js';

/** Cases of flagged communes. */
@ApiTags('Hồ sơ theo dõi')
@Controller('cases')
export class CasesController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(MoveCase) private readonly moveCase: MoveCase,
  ) {}

  @Get(':id')
  @ApiOperation({ summary: 'Một hồ sơ với mọi lần chuyển trạng thái' })
  one(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<ReviewCase & { moves: CaseMove[] }> {
    return this.transactions.read(actor, async (tx) => {
      const found = await tx.manager.findOneBy(ReviewCase, { province: tx.province, id });
      if (!found) throw refuse('CASE_NOT_FOUND');
      const moves = await tx.manager.find(CaseMove, {
        where: { province: tx.province, caseId: id },
        order: { number: 'ASC' },
      });
      return { ...found, moves };
    });
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Ghi hạn chế, nguyên nhân, giải pháp; chuyển trạng thái' })
  edit(@CurrentActor() actor: Actor, @Param('id', knownId) id: string, @Body() body: CaseEditDto): Promise<ReviewCase> {
    return this.moveCase.run(actor, id, body);
  }
}
