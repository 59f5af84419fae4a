import { Controller, Get, Header, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { RecognitionFilterDto } from '@chuan-xa/recognitions';
import { sendFile, XLSX, XLSX_ANSWER } from '../../send-file.js';
import { makeRecognitions } from './make-recognitions.js';

/** The register of titles as a workbook. */
@ApiTags('Sổ công nhận')
@Controller()
export class RecognitionsRegisterController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('recognitions.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Đúng danh sách công nhận được hỏi ra Excel, để điền và gửi lại' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Query() filter: RecognitionFilterDto): Promise<StreamableFile> {
    return sendFile(await makeRecognitions(this.transactions, actor, filter));
  }
}
