import { Clock } from '@chuan-xa/platform';

/** A clock that stands where the test puts it. */
export class StoppedClock extends Clock {
  private moment: Date;

  constructor(now: string) {
    super();
    this.moment = new Date(now);
  }

  override now(): Date {
    return new Date(this.moment);
  }

  /** Puts the clock to a moment, ISO 8601. */
  set(now: string): void {
    this.moment = new Date(now);
  }
}
