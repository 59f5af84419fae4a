import { Controller, Get, Header, Inject, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
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
  @ApiOperation({ summary: 'Sổ phân vùng ra Excel, để điền và gửi lại' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sendFile(await makeZones(this.transactions, actor));
  }
}
