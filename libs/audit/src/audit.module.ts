import { Module } from '@nestjs/common';
import { AuditController } from './http/audit.controller.js';

/** The record of what was done. */
@Module({ controllers: [AuditController] })
export class AuditModule {}
