import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Req, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  CurrentActor,
  knownId,
  serveFile,
  ServesFile,
  TakesFile,
  Transactions,
  Uploads,
  type Actor,
} from '@chuan-xa/platform';
import { EditDispatch } from '../edit-dispatch.js';
import { findSubmission } from '../find-submission.js';
import { KeepScan } from '../keep-scan.js';
import { countSheets } from '../list-submissions.js';
import { readScan } from '../read-scan.js';
import { DispatchEditDto } from './submission.dto.js';
import { showSubmission, SubmissionView } from './submission.view.js';

/** The official letter of what was handed in: it may follow. */
@ApiTags('Nộp phiếu')
@Controller('submissions/:id')
export class SubmissionsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(EditDispatch) private readonly editDispatch: EditDispatch,
    @Inject(KeepScan) private readonly keepScan: KeepScan,
  ) {}

  @Patch()
  @ApiOperation({ summary: 'Ghi hoặc sửa số, ngày, người ký của công văn nộp phiếu' })
  @ApiOkResponse({ type: SubmissionView })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: DispatchEditDto,
  ): Promise<SubmissionView> {
    await this.editDispatch.run(actor, id, body);
    return this.one(actor, id);
  }

  @Post('scan')
  @HttpCode(200)
  @TakesFile()
  @ApiOperation({ summary: 'Gửi bản quét công văn: PDF hoặc ảnh, tới 10 MB; bản mới thay bản cũ' })
  @ApiOkResponse({ type: SubmissionView })
  async keep(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Req() request: FastifyRequest,
  ): Promise<SubmissionView> {
    await this.uploads.take(request, (sent) => this.keepScan.run(actor, id, sent));
    return this.one(actor, id);
  }

  @Get('scan')
  @ApiOperation({ summary: 'Lấy bản quét công văn' })
  @ServesFile()
  async scan(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<StreamableFile> {
    return serveFile(await this.transactions.read(actor, (tx) => readScan(tx, id)));
  }

  private one(actor: Actor, id: string): Promise<SubmissionView> {
    return this.transactions.read(actor, async (tx) => {
      const submission = await findSubmission(tx, id);
      const sheets = (await countSheets(tx, [submission])).get(id) ?? 0;
      return showSubmission({ submission, sheets });
    });
  }
}
