import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { readGrid } from '../grid/read-grid.js';
import { GridFilter } from './grid.dto.js';
import { GridView } from './grid.view.js';

/** A round's sheets as they are entered: all of them at once. */
@ApiTags('Đợt đánh giá')
@Controller('rounds/:round')
export class GridController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('grid')
  @ApiOperation({ summary: 'Bảng nhập: mọi phiếu của một bộ tiêu chí với mọi ô, đủ để chấm ngay trên trình duyệt' })
  @ApiOkResponse({ type: GridView })
  grid(@CurrentActor() actor: Actor, @Param('round') round: string, @Query() filter: GridFilter): Promise<GridView> {
    return this.transactions.read(actor, (tx) => readGrid(tx, { ...filter, round }));
  }
}
