import { dayInVietnam } from '@chuan-xa/wording';

/** Today in Vietnam, "2023-11-01", by this machine's clock. */
export const today = (): string => dayInVietnam(new Date());
