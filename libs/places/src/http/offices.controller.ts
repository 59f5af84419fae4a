import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { officesOn } from '../offices.js';
import { OfficesList, OnDay } from './communes.dto.js';

@ApiTags('places')
@Controller('offices')
export class OfficesController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get()
  @ApiOperation({ summary: 'Các đơn vị phụ trách của một ngày' })
  @ApiOkResponse({ type: OfficesList })
  list(@CurrentActor() actor: Actor, @Query() query: OnDay): Promise<OfficesList> {
    return this.transactions.read(actor, async (tx) => {
      const offices = await officesOn(tx, query.on ?? tx.today);
      const items = offices.map(({ code, name, shortName, how }) => ({ code, name, shortName, how }));
      return { items, total: items.length };
    });
  }
}
