import { Module } from '@nestjs/common';
import { AuditRegisterController } from './registers/audit/audit-register.controller.js';
import { ReviewMeetingController } from './review-meeting/review-meeting.controller.js';

/** Every file that leaves the system. */
@Module({ controllers: [ReviewMeetingController, AuditRegisterController] })
export class ReportsModule {}
