import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Changes } from '@chuan-xa/platform';
import { judgeCommunes } from './judge-communes.js';

/** Zones and recognitions change elsewhere; what rests on them is judged anew in the same transaction. */
@Injectable()
export class JudgeOnChanges implements OnModuleInit {
  constructor(@Inject(Changes) private readonly changes: Changes) {}

  onModuleInit(): void {
    this.changes.when('zoneChanged', async (tx, { communes }) => void (await judgeCommunes(tx, { communes })));
    this.changes.when('recognitionChanged', async (tx, { communes }) => void (await judgeCommunes(tx, { communes })));
  }
}
