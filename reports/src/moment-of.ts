import { dayOf } from '@chuan-xa/platform';
import type { Moment } from './official-form/head.js';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

/** A moment as papers print it. */
export const momentOf = (at: Date): Moment => ({ date: dayOf(at), time: clock.format(at) });
