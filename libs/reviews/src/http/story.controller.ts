import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { readStory } from '../story/read-story.js';
import { showStory, StoryView } from './story.view.js';

/** One commune's page. */
@ApiTags('Rà soát và tiến độ')
@Controller('rounds/:round/communes/:code')
export class StoryController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('story')
  @ApiOperation({
    summary: 'Toàn bộ về một xã: danh hiệu, kết quả các đợt khi ấy và bây giờ, hồ sơ, diễn biến, tiền thân',
  })
  @ApiOkResponse({ type: StoryView })
  story(@CurrentActor() actor: Actor, @Param('round') round: string, @Param('code') code: string): Promise<StoryView> {
    return this.transactions.read(actor, async (tx) => showStory(tx, await readStory(tx, round, code)));
  }
}
