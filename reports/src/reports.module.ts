import { Module } from '@nestjs/common';
import { ReviewMeetingController } from './review-meeting/review-meeting.controller.js';

/** Every file that leaves the system. */
@Module({ controllers: [ReviewMeetingController] })
export class ReportsModule {}
