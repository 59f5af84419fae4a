import { Controller, Get, Header, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { PledgeFilterDto } from '@chuan-xa/recognitions';
import { sendFile, XLSX, XLSX_ANSWER } from '../../send-file.js';
import { makePledges } from './make-pledges.js';

/** The register of pledges as a workbook. */
@ApiTags('Đăng ký phấn đấu')
@Controller()
export class PledgesRegisterController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('pledges.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Đúng danh sách đăng ký phấn đấu được hỏi ra Excel, để điền và gửi lại' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Query() filter: PledgeFilterDto): Promise<StreamableFile> {
    return sendFile(await makePledges(this.transactions, actor, filter));
  }
}
