import { applyDecorators, Controller, Get, Header, Inject, Param, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { SESSION_SETTINGS, type SessionSettings } from '@chuan-xa/accounts';
import { guestOf, HandOut } from '@chuan-xa/meetings';
import { CurrentActor, knownId, type Actor } from '@chuan-xa/platform';
import type { FastifyRequest } from 'fastify';
import { paperAnswer, sendKept } from '../send-file.js';
import { PACK_FILES, PackFiles, type PackFile } from './pack-files.js';

const SAID: Record<PackFile, string> = {
  'review-meeting.xlsx': 'bảng tổng hợp Excel',
  'review-meeting.pdf': 'bảng tổng hợp PDF',
  'review-report.docx': 'báo cáo Word',
  'review-report.pdf': 'báo cáo PDF',
};

/** An operation that gives a file of the pack. */
const Gives = (from: 'meetings/:id/pack' | 'guest/pack', file: PackFile): MethodDecorator =>
  applyDecorators(
    Get(`${from}/${file}`),
    Header('content-type', PACK_FILES[file]),
    ApiProduces(PACK_FILES[file]),
    ApiOperation({ summary: `Tài liệu họp${from === 'guest/pack' ? ' cho khách' : ''}: ${SAID[file]}` }),
    ApiOkResponse(paperAnswer('Tệp')),
  );

/** The pack of a meeting, for those who attend it while it is open. */
@ApiTags('Cuộc họp')
@Controller()
export class MeetingPackController {
  constructor(
    @Inject(HandOut) private readonly handOut: HandOut,
    @Inject(PackFiles) private readonly files: PackFiles,
    @Inject(SESSION_SETTINGS) private readonly settings: SessionSettings,
  ) {}

  @Gives('meetings/:id/pack', 'review-meeting.xlsx')
  workbook(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.toMember(actor, id, 'review-meeting.xlsx');
  }

  @Gives('meetings/:id/pack', 'review-meeting.pdf')
  tables(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.toMember(actor, id, 'review-meeting.pdf');
  }

  @Gives('meetings/:id/pack', 'review-report.docx')
  word(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.toMember(actor, id, 'review-report.docx');
  }

  @Gives('meetings/:id/pack', 'review-report.pdf')
  pdf(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return this.toMember(actor, id, 'review-report.pdf');
  }

  @Gives('guest/pack', 'review-meeting.xlsx')
  guestsWorkbook(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return this.toGuest(request, 'review-meeting.xlsx');
  }

  @Gives('guest/pack', 'review-meeting.pdf')
  guestsTables(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return this.toGuest(request, 'review-meeting.pdf');
  }

  @Gives('guest/pack', 'review-report.docx')
  guestsWord(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return this.toGuest(request, 'review-report.docx');
  }

  @Gives('guest/pack', 'review-report.pdf')
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
