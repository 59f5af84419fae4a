import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { latestPublished, revisionOf, revisionState } from '../read-revision.js';
import { DropDraft } from '../revision/drop-draft.js';
import { listValues } from '../revision/list-values.js';
import { OpenDraft } from '../revision/open-draft.js';
import { WriteValues } from '../revision/write-values.js';
import { ActValuesDto, OpenDraftDto } from './draft.dto.js';
import { DroppedDraftView, LawValuesView, RevisionOfView, viewRevision, viewValue } from './draft.view.js';
import { RevisionFilter } from './standard.dto.js';

/** The office's own draft of a standard: values confirmed or corrected against the act. */
@ApiTags('Bộ tiêu chí')
@Controller('standards/:edition')
export class DraftsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(OpenDraft) private readonly openDraft: OpenDraft,
    @Inject(DropDraft) private readonly dropDraft: DropDraft,
    @Inject(WriteValues) private readonly writeValues: WriteValues,
  ) {}

  @Get('values')
  @ApiOperation({ summary: 'Mọi giá trị của một bản: biết từ đâu, căn cứ, đọc trong bản chụp văn bản nào' })
  @ApiOkResponse({ type: LawValuesView })
  values(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Query() { revision }: RevisionFilter,
  ): Promise<LawValuesView> {
    return this.transactions.read(actor, async (tx) => {
      const found =
        revision === undefined ? await latestPublished(tx, edition) : await revisionOf(tx, edition, revision);
      const status = (await revisionState(tx, edition, found.revision)) ?? 'draft';
      return { of: viewRevision(found, status), values: (await listValues(tx, found)).map(viewValue) };
    });
  }

  @Post('draft')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lập bản nháp của đơn vị, hoặc lấy bản nháp đang có' })
  @ApiOkResponse({ type: RevisionOfView })
  async open(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Body() { copyOf }: OpenDraftDto,
  ): Promise<RevisionOfView> {
    return viewRevision(await this.openDraft.run(actor, edition, copyOf), 'draft');
  }

  @Delete('draft')
  @ApiOperation({ summary: 'Bỏ bản nháp của đơn vị' })
  @ApiOkResponse({ type: DroppedDraftView })
  async drop(@CurrentActor() actor: Actor, @Param('edition') edition: string): Promise<DroppedDraftView> {
    return { revision: await this.dropDraft.run(actor, edition) };
  }

  @Patch('draft/values')
  @ApiOperation({ summary: 'Xác nhận hoặc sửa các giá trị của bản nháp theo văn bản: tất cả hoặc không gì cả' })
  @ApiOkResponse({ type: RevisionOfView })
  async write(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Body() body: ActValuesDto,
  ): Promise<RevisionOfView> {
    return viewRevision(await this.writeValues.run(actor, edition, body), 'draft');
  }
}
