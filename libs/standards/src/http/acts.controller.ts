import { Controller, Get, Inject, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { actFiles, readActFile } from '../revision/act-files.js';
import { KeepAct } from '../revision/keep-act.js';
import { ActQuery } from './draft.dto.js';
import { ActFilesView, ActFileView, viewAct } from './draft.view.js';

/** Copies of the acts in which values of a standard were read. */
@ApiTags('Bộ tiêu chí')
@Controller('standards/:edition/acts')
export class ActsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(KeepAct) private readonly keepAct: KeepAct,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các bản chụp văn bản của bộ tiêu chí, mới gửi trước' })
  @ApiOkResponse({ type: ActFilesView })
  list(@CurrentActor() actor: Actor, @Param('edition') edition: string): Promise<ActFilesView> {
    return this.transactions.read(actor, async (tx) => ({ items: (await actFiles(tx, edition)).map(viewAct) }));
  }

  @Post()
  @TakesFile()
  @ApiOperation({ summary: 'Gửi bản chụp một văn bản (PDF, JPEG, PNG)' })
  @ApiCreatedResponse({ type: ActFileView })
  send(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Query() { number }: ActQuery,
    @Req() request: FastifyRequest,
  ): Promise<ActFileView> {
    return this.uploads.take(request, async (file) =>
      viewAct(await this.keepAct.run(actor, { edition, number, file })),
    );
  }

  @Get(':id/file')
  @ServesFile()
  @ApiOperation({ summary: 'Lấy một bản chụp văn bản' })
  file(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Param('id', knownId) id: string,
  ): Promise<StreamableFile> {
    return this.transactions.read(actor, async (tx) => serveFile(await readActFile(tx, edition, id)));
  }
}
