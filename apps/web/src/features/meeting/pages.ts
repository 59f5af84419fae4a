/** The screens of a meeting in one file, which no other page loads. */
export { FollowPage } from './follow-page.js';
export { GuestPage } from './guest-page.js';
export { MeetingPage } from './meeting-page.js';
