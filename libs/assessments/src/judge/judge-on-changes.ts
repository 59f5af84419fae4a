import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Changes } from '@chuan-xa/platform';
import { judgeCommunes } from './judge-communes.js';

/** Zones and recognitions change elsewhere; what rests on them is judged anew in the same transaction. */
export function judgeOnChanges(changes: Changes): void {
  changes.when('zoneChanged', async (tx, { communes }) => void (await judgeCommunes(tx, { communes })));
  changes.when('recognitionChanged', async (tx, { communes }) => void (await judgeCommunes(tx, { communes })));
}

/** In the server: for as long as it runs. */
@Injectable()
export class JudgeOnChanges implements OnModuleInit {
  constructor(@Inject(Changes) private readonly changes: Changes) {}

  onModuleInit(): void {
    judgeOnChanges(this.changes);
  }
}
