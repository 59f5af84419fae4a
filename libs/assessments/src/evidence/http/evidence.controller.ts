import { Controller, Delete, Get, Inject, Param, Post, Query, Req, type StreamableFile } from '@nestjs/common';
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
import { AddEvidence, MOST_EVIDENCE } from '../add-evidence.js';
import { listEvidence } from '../list-evidence.js';
import { readEvidence } from '../read-evidence.js';
import { RemoveEvidence } from '../remove-evidence.js';
import { EvidenceDto } from './evidence.dto.js';
import { EvidenceList, EvidenceView, showEvidence } from './evidence.view.js';

/** The files that a sheet rests on. */
@ApiTags('Minh chứng')
@Controller('assessments/:id/evidence')
export class EvidenceController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(AddEvidence) private readonly addEvidence: AddEvidence,
    @Inject(RemoveEvidence) private readonly removeEvidence: RemoveEvidence,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các tệp minh chứng của phiếu' })
  @ApiOkResponse({ type: EvidenceList })
  async list(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<EvidenceList> {
    const items = (await this.transactions.read(actor, (tx) => listEvidence(tx, id))).map(showEvidence);
    return { items, total: items.length, most: MOST_EVIDENCE };
  }

  @Post()
  @TakesFile()
  @ApiOperation({
    summary: 'Thêm một tệp minh chứng: PDF, ảnh, .xlsx, .docx, tới 10 MB; không gửi danh sách người bệnh',
  })
  @ApiCreatedResponse({ type: EvidenceView })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Query() { item }: EvidenceDto,
    @Req() request: FastifyRequest,
  ): Promise<EvidenceView> {
    return this.uploads.take(request, async (sent) =>
      showEvidence(await this.addEvidence.run(actor, id, { ...sent, item: item ?? null })),
    );
  }

  @Get(':evidence/file')
  @ApiOperation({ summary: 'Lấy một tệp minh chứng' })
  @ServesFile()
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Param('evidence', knownId) evidence: string,
  ): Promise<StreamableFile> {
    return serveFile(await this.transactions.read(actor, (tx) => readEvidence(tx, id, evidence)));
  }

  @Delete(':evidence')
  @ApiOperation({ summary: 'Gỡ một tệp minh chứng do đơn vị mình gửi; trả về các tệp còn lại' })
  @ApiOkResponse({ type: EvidenceList })
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Param('evidence', knownId) evidence: string,
  ): Promise<EvidenceList> {
    await this.removeEvidence.run(actor, id, evidence);
    return this.list(actor, id);
  }
}
