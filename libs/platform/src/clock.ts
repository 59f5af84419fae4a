import { Injectable } from '@nestjs/common';

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day in Asia/Ho_Chi_Minh on which a moment falls, `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => day.format(moment);

/** The only place that asks what time it is; tests put a stopped one in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  today(): string {
    return dayOf(this.now());
  }
}
