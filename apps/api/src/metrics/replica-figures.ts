import { Inject, Injectable } from '@nestjs/common';
import { REPLICA, type Family, type Replica } from '@chuan-xa/platform';
import { gauge } from './process-figures.js';

/** Where this server reads, and how far behind its replica is; nothing where none is set. */
@Injectable()
export class ReplicaFigures {
  constructor(@Inject(REPLICA) private readonly replica: Pick<Replica, 'counts' | 'state' | 'lag'> | null) {}

  families(): Family[] {
    if (this.replica === null) return [];
    const { counts, state, lag } = this.replica;
    const samples = Object.entries(counts).map(([place, value]: [string, number]) => ({ labels: { place }, value }));
    const help = 'Reads by where they were done; fallback: on the primary, after the replica failed or refused';
    return [
      { name: 'chuan_xa_reads_total', type: 'counter', help, samples },
      gauge('chuan_xa_replica_used', 'Whether the replica is read from', [{ value: state === 'up' ? 1 : 0 }]),
      gauge(
        'chuan_xa_replica_lag_seconds',
        'How far the replica was behind when it was asked last',
        lag === null ? [] : [{ value: lag }],
      ),
    ];
  }
}
