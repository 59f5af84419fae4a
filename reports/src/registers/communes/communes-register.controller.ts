import { Controller, Get, Header, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { OnDay } from '@chuan-xa/places';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../../send-file.js';
import { makeCommunes } from './make-communes.js';

/** The list of communes as a workbook. */
@ApiTags('places')
@Controller()
export class CommunesRegisterController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('communes.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Danh mục xã của một ngày ra Excel, để điền và gửi lại' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Query() { on }: OnDay): Promise<StreamableFile> {
    return sendFile(await makeCommunes(this.transactions, actor, on));
  }
}
