import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readRound } from '@chuan-xa/assessments';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { compareMoments } from '../snapshot/compare-moments.js';
import { listSnapshots, readDocuments, readSnapshot } from '../snapshot/read-snapshot.js';
import { TakeSnapshot } from '../snapshot/take-snapshot.js';
import { ComparisonFilter, SnapshotDto } from './snapshot.dto.js';
import { ComparisonView, showSnapshot, SnapshotDocumentsView, SnapshotsView, SnapshotView } from './snapshot.view.js';

/** Rounds frozen for meetings. */
@ApiTags('Cuộc họp')
@Controller()
export class SnapshotsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(TakeSnapshot) private readonly takeSnapshot: TakeSnapshot,
  ) {}

  @Post('rounds/:round/snapshots')
  @ApiOperation({ summary: 'Chốt số liệu của đợt cho một cuộc họp' })
  @ApiCreatedResponse({ type: SnapshotView })
  async take(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Body() body: SnapshotDto,
  ): Promise<SnapshotView> {
    return showSnapshot(await this.takeSnapshot.run(actor, round, body));
  }

  @Get('rounds/:round/snapshots')
  @ApiOperation({ summary: 'Các bản chốt của đợt' })
  @ApiOkResponse({ type: SnapshotsView })
  list(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<SnapshotsView> {
    return this.transactions.read(actor, async (tx) => {
      const { id } = await readRound(tx, round);
      return { items: (await listSnapshots(tx, id)).map(showSnapshot) };
    });
  }

  @Get('snapshots/:id')
  @ApiOperation({ summary: 'Một bản chốt, trọn vẹn, đúng từng chữ như lúc chốt' })
  @ApiOkResponse({ type: SnapshotDocumentsView })
  whole(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<SnapshotDocumentsView> {
    return this.transactions.read(actor, async (tx) => {
      const { snapshot, documents } = await readDocuments(tx, id);
      return {
        snapshot: showSnapshot(snapshot),
        documents: documents.map(({ path, sha256, content }) => ({ path, sha256, content })),
      };
    });
  }

  @Get('snapshots/:id/comparison')
  @ApiOperation({ summary: 'So với một bản chốt khác: xã nào có kết quả khác' })
  @ApiOkResponse({ type: ComparisonView })
  comparison(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Query() filter: ComparisonFilter,
  ): Promise<ComparisonView> {
    return this.transactions.read(actor, async (tx) => {
      const before = await readSnapshot(tx, filter.with);
      const after = await readSnapshot(tx, id);
      return {
        before: showSnapshot(before.snapshot),
        after: showSnapshot(after.snapshot),
        ...compareMoments(before.moment, after.moment),
      };
    });
  }
}
