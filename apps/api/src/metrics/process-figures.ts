import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Family, Sample } from '@chuan-xa/platform';

const RESOLUTION_MS = 20;
const QUANTILES = [0.5, 0.99];

/** What the process itself takes, and how long its one thread keeps others waiting. */
@Injectable()
export class ProcessFigures implements OnModuleInit, OnApplicationShutdown {
  private readonly delays: IntervalHistogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  private readonly startedAt = Date.now() / 1000 - process.uptime();

  onModuleInit(): void {
    this.delays.enable();
  }

  onApplicationShutdown(): void {
    this.delays.disable();
  }

  /** Delays are those since they were read last. */
  families(): Family[] {
    const { user, system } = process.cpuUsage();
    const delay = this.delaySamples();
    return [
      gauge('process_start_time_seconds', 'When the process began, in seconds since 1970', [{ value: this.startedAt }]),
      gauge('process_resident_memory_bytes', 'Memory of the process', [{ value: process.memoryUsage.rss() }]),
      {
        ...gauge('process_cpu_seconds_total', 'Time of the processor taken', [{ value: (user + system) / 1e6 }]),
        type: 'counter',
      },
      gauge('chuan_xa_event_loop_delay_seconds', 'How late the one thread was since this was read last', delay),
    ];
  }

  private delaySamples(): Sample[] {
    // The timer that measures fires every so many milliseconds at the soonest: what is above that is the delay.
    const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e9 - RESOLUTION_MS / 1000);
    if (this.delays.count === 0) return [];
    const samples = QUANTILES.map((quantile) => ({
      labels: { quantile: String(quantile) },
      value: late(this.delays.percentile(100 * quantile)),
    }));
    const longest = { labels: { quantile: '1' }, value: late(this.delays.max) };
    this.delays.reset();
    return [...samples, longest];
  }
}

export const gauge = (name: string, help: string, samples: Sample[]): Family => ({
  name,
  type: 'gauge',
  help,
  samples,
});
