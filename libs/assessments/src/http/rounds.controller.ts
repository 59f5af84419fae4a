import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ownOfficeOn } from '@chuan-xa/places';
import { CurrentActor, paged, refuse, Transactions, type Actor } from '@chuan-xa/platform';
import { EditRound } from '../round/edit-round.js';
import { listRounds, viewRound } from '../round/list-rounds.js';
import { OpenRound } from '../round/open-round.js';
import { countSheets, readRound, readSheets } from '../sheet/read-sheets.js';
import { SheetFilterDto } from './assessment.dto.js';
import { RoundDto, RoundEditDto } from './round.dto.js';
import { RoundsList, RoundView, SheetsPage, showRound, showSheetLine } from './round.view.js';

/** Rounds and their sheets. */
@ApiTags('Đợt đánh giá')
@Controller('rounds')
export class RoundsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(OpenRound) private readonly openRound: OpenRound,
    @Inject(EditRound) private readonly editRound: EditRound,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các đợt, mới nhất trước' })
  @ApiOkResponse({ type: RoundsList })
  async list(@CurrentActor() actor: Actor): Promise<RoundsList> {
    const items = (await this.transactions.read(actor, listRounds)).map(showRound);
    return { items, total: items.length };
  }

  @Post()
  @ApiOperation({ summary: 'Mở một đợt: ghim các bản tiêu chí, lập phiếu cho từng xã' })
  @ApiCreatedResponse({ type: RoundView })
  async open(@CurrentActor() actor: Actor, @Body() body: RoundDto): Promise<RoundView> {
    await this.openRound.run(actor, body);
    return this.one(actor, body.id);
  }

  @Get(':round')
  @ApiOperation({ summary: 'Một đợt' })
  @ApiOkResponse({ type: RoundView })
  one(@CurrentActor() actor: Actor, @Param('round') id: string): Promise<RoundView> {
    return this.transactions.read(actor, async (tx) => showRound(await viewRound(tx, await readRound(tx, id))));
  }

  @Patch(':round')
  @ApiOperation({ summary: 'Đổi tên, hạn, mốc năm; đóng hoặc mở lại đợt' })
  @ApiOkResponse({ type: RoundView })
  async edit(@CurrentActor() actor: Actor, @Param('round') id: string, @Body() body: RoundEditDto): Promise<RoundView> {
    await this.editRound.run(actor, id, body);
    return this.one(actor, id);
  }

  @Get(':round/assessments')
  @ApiOperation({ summary: 'Các phiếu của đợt, theo đơn vị và tên xã' })
  @ApiOkResponse({ type: SheetsPage })
  async sheets(
    @CurrentActor() actor: Actor,
    @Param('round') roundId: string,
    @Query() filter: SheetFilterDto,
  ): Promise<SheetsPage> {
    return this.transactions.read(actor, async (tx) => {
      const round = await readRound(tx, roundId);
      if (filter.office !== undefined) await ownOfficeOn(tx, filter.office, round.unitsOn);
      const { standard } = filter;
      const { standards } = await viewRound(tx, round);
      if (standard !== undefined && !standards.some(({ edition }) => edition === standard))
        throw refuse('STANDARD_NOT_IN_ROUND', { standard, round: round.name });
      const wanted = { roundId, office: filter.office, standard: filter.standard, state: filter.state };
      const items = await readSheets(tx, wanted, { from: (filter.page - 1) * filter.pageSize, most: filter.pageSize });
      return paged(items.map(showSheetLine), await countSheets(tx, wanted), filter);
    });
  }
}
