import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { PreviewDraft } from '../publication/preview-draft.js';
import { PublishDraft } from '../publication/publish-draft.js';
import { readPublications } from '../publication/read-publications.js';
import { UndoPublication } from '../publication/undo-publication.js';
import { PreviewFilter, PublishDto, UndoPublicationDto } from './publication.dto.js';
import { PreviewView, PublicationsView, PublicationView, viewPreview, viewPublication } from './publication.view.js';

/** Revisions previewed, published, undone. */
@ApiTags('Bộ tiêu chí')
@Controller('standards')
export class PublicationsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(PreviewDraft) private readonly previewDraft: PreviewDraft,
    @Inject(PublishDraft) private readonly publishDraft: PublishDraft,
    @Inject(UndoPublication) private readonly undoPublication: UndoPublication,
  ) {}

  @Get(':edition/draft/preview')
  @ApiOperation({ summary: 'Xem trước: công bố bản nháp sẽ thay đổi những gì; không ghi gì' })
  @ApiOkResponse({ type: PreviewView })
  async preview(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Query() filter: PreviewFilter,
  ): Promise<PreviewView> {
    return viewPreview(await this.previewDraft.run(actor, edition, filter.revision), filter);
  }

  @Post(':edition/draft/publish')
  @HttpCode(200)
  @ApiOperation({ summary: 'Công bố bản nháp đúng như đã xem trước; chuyển các đợt đang mở và chấm lại' })
  @ApiOkResponse({ type: PublicationView })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('edition') edition: string,
    @Body() body: PublishDto,
  ): Promise<PublicationView> {
    return viewPublication(await this.publishDraft.run(actor, edition, body), true);
  }

  @Get(':edition/publications')
  @ApiOperation({ summary: 'Các lần công bố của một bộ tiêu chí, mới nhất trước' })
  @ApiOkResponse({ type: PublicationsView })
  list(@CurrentActor() actor: Actor, @Param('edition') edition: string): Promise<PublicationsView> {
    return this.transactions.read(actor, async (tx) => {
      const publications = await readPublications(tx, edition);
      return {
        items: publications.map((one) => viewPublication(one, actor.reach === 'province')),
        undoable: publications.find(({ undoneAt }) => undoneAt === null)?.id ?? null,
      };
    });
  }

  @Post('publications/:id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Thu hồi lần công bố gần nhất: các đợt đang mở trở về bản trước và được chấm lại' })
  @ApiOkResponse({ type: PublicationView })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: UndoPublicationDto,
  ): Promise<PublicationView> {
    return viewPublication(await this.undoPublication.run(actor, id, body), true);
  }
}
