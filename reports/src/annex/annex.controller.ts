import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../send-file.js';
import { makeAnnex } from './make-annex.js';

/** The form in which an office types the annex of a standard. */
@ApiTags('Bộ tiêu chí')
@Controller('standards/:edition')
export class AnnexController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('annex.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Mẫu Excel để gõ phụ lục của bộ tiêu chí, điền sẵn điều đã biết' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Param('edition') edition: string): Promise<StreamableFile> {
    return sendFile(await makeAnnex(this.transactions, actor, edition));
  }
}
