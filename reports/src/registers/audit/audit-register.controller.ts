import { Controller, Get, Header, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AuditFilterDto } from '@chuan-xa/audit';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { sendFile, XLSX, XLSX_ANSWER } from '../../send-file.js';
import { makeAudit } from './make-audit.js';

/** The register of acts as a workbook. */
@ApiTags('Nhật ký')
@Controller()
export class AuditRegisterController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('audit.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Nhật ký ra Excel, nhiều nhất 100.000 việc' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(@CurrentActor() actor: Actor, @Query() filter: AuditFilterDto): Promise<StreamableFile> {
    return sendFile(await makeAudit(this.transactions, actor, filter));
  }
}
