import { Module } from '@nestjs/common';
import { KeepDecision } from './decision/keep-decision.js';
import { WithdrawDecision } from './decision/withdraw-decision.js';
import { DecisionsController } from './http/decisions.controller.js';
import { GuestsController } from './http/guests.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { PlannedSnapshotsController } from './http/planned-snapshots.controller.js';
import { SnapshotsController } from './http/snapshots.controller.js';
import { StandController } from './http/stand.controller.js';
import { StatementsController } from './http/statements.controller.js';
import { CloseMeeting } from './meeting/close-meeting.js';
import { EnterAsGuest } from './meeting/enter-as-guest.js';
import { FollowMeeting } from './meeting/follow-meeting.js';
import { HandOut } from './meeting/hand-out.js';
import { InviteGuest } from './meeting/invite-guest.js';
import { OpenMeeting } from './meeting/open-meeting.js';
import { RevokeGuest } from './meeting/revoke-guest.js';
import { TakeStand } from './meeting/take-stand.js';
import { PlanSnapshot } from './plan/plan-snapshot.js';
import { TakePlanned } from './plan/take-planned.js';
import { TakeSnapshot } from './snapshot/take-snapshot.js';
import { MoveStatement } from './statement/move-statement.js';
import { PlanStatements } from './statement/plan-statements.js';
import { WriteStatement } from './statement/write-statement.js';
import { WriteSummary } from './statement/write-summary.js';

/** What offices state for a meeting, what it looks at, who sees it, what it decides. */
@Module({
  controllers: [
    SnapshotsController,
    PlannedSnapshotsController,
    MeetingsController,
    StandController,
    GuestsController,
    DecisionsController,
    StatementsController,
  ],
  providers: [
    ...[TakeSnapshot, PlanSnapshot, TakePlanned],
    ...[HandOut, OpenMeeting, CloseMeeting, InviteGuest, RevokeGuest, EnterAsGuest, TakeStand, FollowMeeting],
    ...[KeepDecision, WithdrawDecision],
    ...[WriteStatement, MoveStatement, WriteSummary, PlanStatements],
  ],
  exports: [TakeSnapshot, TakePlanned, HandOut],
})
export class MeetingsModule {}
