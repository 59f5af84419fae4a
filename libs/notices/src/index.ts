export { DigestMissing } from './jobs/digest-missing.js';
export { KeepAppointments } from './jobs/keep-appointments.js';
export { RecheckVerdicts } from './jobs/recheck-verdicts.js';
export { RemindOffices } from './jobs/remind-offices.js';
export { TellEndings } from './jobs/tell-endings.js';
export { makeNotice } from './make-notice.js';
export { NoticesModule } from './notices.module.js';
export { PostNotices } from './post/post-notices.js';
