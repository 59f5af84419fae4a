import { Controller, Get, Header, Inject, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../../send-file.js';
import { makeAccounts } from './make-accounts.js';

/** The list of accounts as a workbook. */
@ApiTags('Tài khoản')
@Controller()
export class AccountsRegisterController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('accounts.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Danh sách tài khoản ra Excel, để điền và gửi lại; không có mật khẩu' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    return sendFile(await makeAccounts(this.transactions, actor));
  }
}
