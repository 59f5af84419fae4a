import { Controller, Get, Header, Inject, Param, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { SESSION_SETTINGS, type SessionSettings } from '@chuan-xa/accounts';
import { guestOf, HandOut } from '@chuan-xa/meetings';
import { CurrentActor, knownId, type Actor } from '@chuan-xa/platform';
import type { FastifyRequest } from 'fastify';
import { DOCX, paperAnswer, PDF, sendKept, XLSX, XLSX_ANSWER } from '../send-file.js';
import { PACK_FILES, PackFiles, type PackFile } from './pack-files.js';

/** The pack of a meeting, for those who attend it while it is open. */
@ApiTags('Cuộc họp')
@Controller()
export class MeetingPackController {
  constructor(
    @Inject(HandOut) private readonly handOut: HandOut,
    @Inject(PackFiles) private readonly files: PackFiles,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  @Get('meetings/:id/pack/review-meeting.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Tài liệu họp: bảng tổng hợp Excel' })
  @ApiOkResponse(XLSX_ANSWER)
  workbook(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.toMember(actor, id, 'review-meeting.xlsx');
  }

  @Get('meetings/:id/pack/review-report.docx')
  @Header('content-type', DOCX)
  @ApiProduces(DOCX)
  @ApiOperation({ summary: 'Tài liệu họp: báo cáo Word' })
  @ApiOkResponse(paperAnswer('Tệp Word'))
  word(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.toMember(actor, id, 'review-report.docx');
  }

  @Get('meetings/:id/pack/review-report.pdf')
  @Header('content-type', PDF)
  @ApiProduces(PDF)
  @ApiOperation({ summary: 'Tài liệu họp: báo cáo PDF' })
  @ApiOkResponse(paperAnswer('Tệp PDF'))
  pdf(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.toMember(actor, id, 'review-report.pdf');
  }

  @Get('guest/pack/review-meeting.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Tài liệu họp cho khách: bảng tổng hợp Excel' })
  @ApiOkResponse(XLSX_ANSWER)
  guestsWorkbook(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return this.toGuest(request, 'review-meeting.xlsx');
  }

  @Get('guest/pack/review-report.docx')
  @Header('content-type', DOCX)
  @ApiProduces(DOCX)
  @ApiOperation({ summary: 'Tài liệu họp cho khách: báo cáo Word' })
  @ApiOkResponse(paperAnswer('Tệp Word'))
  guestsWord(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return this.toGuest(request, 'review-report.docx');
  }

  @Get('guest/pack/review-report.pdf')
  @Header('content-type', PDF)
  @ApiProduces(PDF)
  @ApiOperation({ summary: 'Tài liệu họp cho khách: báo cáo PDF' })
  @ApiOkResponse(paperAnswer('Tệp PDF'))
  guestsPdf(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return this.toGuest(request, 'review-report.pdf');
  }

  private async toMember(actor: Actor, id: string, file: PackFile): Promise<StreamableFile> {
    return this.send(await this.handOut.run(actor, id, file), file);
  }

  private async toGuest(request: FastifyRequest, file: PackFile): Promise<StreamableFile> {
    return this.send(await this.handOut.runAsGuest(guestOf(request, this.settings), file), file);
  }

  private async send(snapshot: string, file: PackFile): Promise<StreamableFile> {
    return sendKept(await this.files.give(snapshot, file), PACK_FILES[file]);
  }
}
