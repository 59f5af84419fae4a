import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Day, Optional, Paging, Text } from '@chuan-xa/platform';
import { auditActionWords, auditObjectWords, type AuditAction, type AuditObject } from '@chuan-xa/wording';
import type { AuditFilter } from '../read-audit.js';

const OBJECTS = Object.keys(auditObjectWords) as AuditObject[];
const ACTIONS = Object.keys(auditActionWords) as AuditAction[];

/** Which acts are asked for, in an address. */
export class AuditFilterDto implements AuditFilter {
  @ApiPropertyOptional({ enum: OBJECTS, description: 'Loại đối tượng' })
  @Optional()
  @IsIn(OBJECTS)
  type?: AuditObject;

  @ApiPropertyOptional({ description: 'Mã đối tượng' })
  @Optional()
  @Text(300)
  id?: string;

  @ApiPropertyOptional({ description: 'Mã tài khoản, hoặc tên người làm đúng như nhật ký ghi' })
  @Optional()
  @Text(300)
  person?: string;

  @ApiPropertyOptional({ description: 'Mã xã, ở mọi thời kỳ', example: '06034' })
  @Optional()
  @Matches(/^\d{5}$/)
  commune?: string;

  @ApiPropertyOptional({ enum: ACTIONS, description: 'Việc' })
  @Optional()
  @IsIn(ACTIONS)
  action?: AuditAction;

  @ApiPropertyOptional({ description: 'Từ ngày', format: 'date', example: '2023-10-01' })
  @Optional()
  @Day()
  from?: string;

  @ApiPropertyOptional({ description: 'Đến hết ngày', format: 'date', example: '2023-10-31' })
  @Optional()
  @Day()
  to?: string;
}

/** A page of them. */
export class AuditQuery extends IntersectionType(AuditFilterDto, Paging) {}
