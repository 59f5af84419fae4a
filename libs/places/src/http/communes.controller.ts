import { CurrentActor, paged, Transactions, type Actor, type Tx } from '@chuan-xa/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { communeOn, communesOn, type CommuneOn } from '../communes-on.js';
import { periods } from '../periods.js';
import { predecessorsOf, successorsOf } from '../successions.js';
import { CommunesPage, CommunesQuery, CommuneWithPastDto, OnDay } from './communes.dto.js';

@ApiTags('places')
@Controller('communes')
export class CommunesController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get()
  @ApiOperation({ summary: 'Các xã, phường, thị trấn của một ngày' })
  @ApiOkResponse({ type: CommunesPage })
  list(@CurrentActor() actor: Actor, @Query() query: CommunesQuery): Promise<CommunesPage> {
    return this.transactions.read(actor, async (tx) => {
      const all = await communesOn(tx, query.on ?? tx.today, { office: query.office });
      const from = (query.page - 1) * query.pageSize;
      return paged(all.slice(from, from + query.pageSize), all.length, query);
    });
  }

  @Get(':code')
  @ApiOperation({ summary: 'Một xã trong một ngày, tiền thân và đơn vị kế tiếp của nó' })
  @ApiOkResponse({ type: CommuneWithPastDto })
  one(@CurrentActor() actor: Actor, @Param('code') code: string, @Query() query: OnDay): Promise<CommuneWithPastDto> {
    return this.transactions.read(actor, async (tx) => withPast(tx, await communeOn(tx, code, query.on ?? tx.today)));
  }
}

async function withPast(tx: Tx, commune: CommuneOn): Promise<CommuneWithPastDto> {
  const past: CommuneWithPastDto = { ...commune, predecessors: [], successors: [] };
  for (const { period } of await periods(tx)) {
    if (period < commune.period) {
      past.predecessors.push({ period, communes: await predecessorsOf(tx, commune, period) });
    } else if (period > commune.period) {
      past.successors.push({ period, communes: await successorsOf(tx, commune, period) });
    }
  }
  return past;
}
