import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentSession, type FoundSession } from '@chuan-xa/accounts';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { readHome } from '../home/read-home.js';
import { HomeView, showHome } from './home.view.js';

/** What who signs in sees first of a round. */
@ApiTags('Đợt đánh giá')
@Controller('rounds/:round')
export class HomeController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('home')
  @ApiOperation({ summary: 'Trang đầu: hạn, đã đến đâu, phiếu bị trả lại, chờ thẩm định, người khác đã làm gì' })
  @ApiOkResponse({ type: HomeView })
  home(
    @CurrentActor() actor: Actor,
    @CurrentSession() { lastSeenAt }: FoundSession,
    @Param('round') round: string,
  ): Promise<HomeView> {
    return this.transactions.read(actor, async (tx) => showHome(await readHome(tx, round, lastSeenAt)));
  }
}
