import { Controller, Get, Header, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../send-file.js';
import { EntryFormDto } from './entry-form.dto.js';
import { makeEntryForm, ownColumn } from './make-entry-form.js';

/** The workbook in which an office enters the scores of a round off line. */
@ApiTags('Báo cáo')
@Controller('rounds/:round')
export class EntryFormController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('entry-form.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Bảng nhập điểm Excel của đợt, để điền ngoài hệ thống rồi gửi lại' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() { office, column }: EntryFormDto,
  ): Promise<StreamableFile> {
    const order = { round, column: column ?? ownColumn(actor), ...(office === undefined ? {} : { office }) };
    return sendFile(await makeEntryForm(this.transactions, actor, order));
  }
}
