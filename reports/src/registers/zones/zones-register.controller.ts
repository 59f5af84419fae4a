import { Controller, Get, Header, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ZonesFilterDto } from '@chuan-xa/places';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../../send-file.js';
import { makeZones } from './make-zones.js';

/** The register of zones as a workbook. */
@ApiTags('places')
@Controller()
export class ZonesRegisterController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('zones.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Đúng danh sách phân vùng được hỏi ra Excel, để điền và gửi lại' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Query() filter: ZonesFilterDto): Promise<StreamableFile> {
    return sendFile(await makeZones(this.transactions, actor, filter));
  }
}
