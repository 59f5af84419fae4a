import { Module } from '@nestjs/common';
import { SnapshotsController } from './http/snapshots.controller.js';
import { TakeSnapshot } from './snapshot/take-snapshot.js';

/** What a meeting looks at. */
@Module({
  controllers: [SnapshotsController],
  providers: [TakeSnapshot],
  exports: [TakeSnapshot],
})
export class MeetingsModule {}
