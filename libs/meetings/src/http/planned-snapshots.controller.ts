import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readRound } from '@chuan-xa/assessments';
import { CurrentActor, knownId, Transactions, type Actor } from '@chuan-xa/platform';
import { PlanSnapshot, readPlannedSnapshots } from '../plan/plan-snapshot.js';
import {
  PlannedSnapshotDto,
  PlannedSnapshotsView,
  PlannedSnapshotView,
  showPlannedSnapshot,
} from './planned-snapshot.view.js';

/** Snapshots that the schedule is to take. */
@ApiTags('Cuộc họp')
@Controller()
export class PlannedSnapshotsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(PlanSnapshot) private readonly planSnapshot: PlanSnapshot,
  ) {}

  @Get('rounds/:round/planned-snapshots')
  @ApiOperation({ summary: 'Các lần chốt đang hẹn giờ' })
  @ApiOkResponse({ type: PlannedSnapshotsView })
  list(@CurrentActor() actor: Actor, @Param('round') round: string): Promise<PlannedSnapshotsView> {
    return this.transactions.read(actor, async (tx) => {
      const { id } = await readRound(tx, round);
      return { items: (await readPlannedSnapshots(tx, id)).map(showPlannedSnapshot) };
    });
  }

  @Post('rounds/:round/planned-snapshots')
  @ApiOperation({ summary: 'Hẹn giờ chốt số liệu trước cuộc họp' })
  @ApiCreatedResponse({ type: PlannedSnapshotView })
  async plan(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Body() body: PlannedSnapshotDto,
  ): Promise<PlannedSnapshotView> {
    return showPlannedSnapshot(await this.planSnapshot.run(actor, round, body));
  }

  @Delete('planned-snapshots/:id')
  @ApiOperation({ summary: 'Bỏ hẹn chốt số liệu; cho biết các lần còn hẹn của đợt' })
  @ApiOkResponse({ type: PlannedSnapshotsView })
  async cancel(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<PlannedSnapshotsView> {
    return this.list(actor, await this.planSnapshot.cancel(actor, id));
  }
}
