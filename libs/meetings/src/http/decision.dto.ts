import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Day, Note, Nullable, Text, WholeNumber } from '@chuan-xa/platform';
import type { DecisionKind } from '@chuan-xa/wording';
import { DECISION_KINDS } from '../decision/decision.entity.js';
import type { WrittenDecision } from '../decision/keep-decision.js';
import { Instant, OptionalCommune } from './place.js';

/** A decision or a note of a meeting, whole: what is left out or null is none. */
export class MeetingDecisionDto {
  @ApiProperty({ enum: DECISION_KINDS, description: 'decision: kết luận; note: ghi chép' })
  @IsIn(DECISION_KINDS)
  kind!: DecisionKind;

  @ApiProperty({ maxLength: 4000 })
  @Text(4000)
  text!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Màn hình đang xem', example: 'review-BTCQGYTX' })
  @Note(100)
  screen?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Mã xã liên quan', example: '06463' })
  @OptionalCommune()
  commune?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Người kết luận mà thư ký ghi thay; kết luận do Phòng ghi thì phải có, do lãnh đạo tự ghi thì null',
    example: 'Giám đốc Sở Y tế',
  })
  @Note(200)
  inNameOf?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Người, đơn vị thực hiện' })
  @Note(500)
  responsible?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Thời hạn' })
  @Nullable()
  @Day()
  dueOn?: string | null;

  @ApiProperty({ format: 'date-time', description: 'Lúc ghi theo đồng hồ của máy người ghi, giờ UTC' })
  @Instant()
  writtenAt!: string;

  @ApiPropertyOptional({ type: 'integer', nullable: true, description: 'version đang thấy; null: ghi mới' })
  @Nullable()
  @WholeNumber(1, 1_000_000)
  seen?: number | null;
}

/** Why a decision no longer holds. */
export class DecisionWithdrawalDto {
  @ApiProperty({ description: 'Lý do rút' })
  @Text(1000)
  reason!: string;
}

export const writtenFrom = (body: MeetingDecisionDto): WrittenDecision => ({
  ...{ kind: body.kind, text: body.text, screen: body.screen ?? null, commune: body.commune ?? null },
  ...{ inNameOf: body.inNameOf ?? null, responsible: body.responsible ?? null, dueOn: body.dueOn ?? null },
  ...{ writtenAt: new Date(body.writtenAt), seen: body.seen ?? null },
});
