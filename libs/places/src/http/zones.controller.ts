import { CurrentActor, pageOf, Transactions, type Actor } from '@chuan-xa/platform';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CorrectZone } from '../correct-zone.js';
import { RecordZone } from '../record-zone.js';
import { zoneEntries } from '../zone-entries.js';
import type { ZoneEntry } from '../zone.entity.js';
import { CorrectZoneBody, RecordZoneBody, ZoneEntryDto, ZonesPage, ZonesQuery, ZonesRecorded } from './zones.dto.js';

@ApiTags('places')
@Controller('zones')
export class ZonesController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(RecordZone) private readonly recordZone: RecordZone,
    @Inject(CorrectZone) private readonly correctZone: CorrectZone,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các dòng phân vùng đã ghi, mới nhất trước' })
  @ApiOkResponse({ type: ZonesPage })
  list(@CurrentActor() actor: Actor, @Query() query: ZonesQuery): Promise<ZonesPage> {
    return this.transactions.read(actor, async (tx) => {
      const found = await zoneEntries(tx, query);
      return pageOf(found, query);
    });
  }

  @Post()
  @ApiOperation({ summary: 'Ghi vùng của một hoặc nhiều xã theo một quyết định' })
  @ApiCreatedResponse({ type: ZonesRecorded })
  async record(@CurrentActor() actor: Actor, @Body() body: RecordZoneBody): Promise<ZonesRecorded> {
    return { items: (await this.recordZone.run(actor, body)).map(entryDto) };
  }

  @Post(':number/correction')
  @ApiOperation({ summary: 'Đính chính hoặc bỏ một dòng phân vùng ghi nhầm; dòng cũ vẫn được lưu' })
  @ApiCreatedResponse({ type: ZoneEntryDto })
  async correct(
    @CurrentActor() actor: Actor,
    @Param('number') entry: string,
    @Body() body: CorrectZoneBody,
  ): Promise<ZoneEntryDto> {
    return entryDto(await this.correctZone.run(actor, { ...body, entry }));
  }
}

const entryDto = ({ province: _, recordedAt, ...entry }: ZoneEntry): ZoneEntryDto => ({
  ...entry,
  recordedAt: recordedAt.toISOString(),
});
