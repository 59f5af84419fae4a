import { ApiProperty } from '@nestjs/swagger';
import type { DecisionKind } from '@chuan-xa/wording';
import { DECISION_KINDS } from '../decision/decision.entity.js';
import type { PlainDecision } from '../decision/plain-decision.js';

/** A decision or a note of a meeting, as it stands. */
export class MeetingDecisionView implements PlainDecision {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Thứ mấy của cuộc họp' })
  number!: number;

  @ApiProperty({ enum: DECISION_KINDS })
  kind!: DecisionKind;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: String, nullable: true, example: 'review-BTCQGYTX' })
  screen!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '06463' })
  commune!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Người kết luận mà thư ký ghi thay; null: chính người ghi',
  })
  inNameOf!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Người, đơn vị thực hiện' })
  responsible!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Thời hạn' })
  dueOn!: string | null;

  @ApiProperty({ description: 'Người ghi bản này' })
  writtenBy!: string;

  @ApiProperty({ format: 'date-time', description: 'Lúc ghi, theo máy người ghi' })
  writtenAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Lúc hệ thống nhận' })
  keptAt!: string;

  @ApiProperty({ type: 'integer', description: 'Gửi lại ở seen khi sửa' })
  version!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Lý do rút; null: còn hiệu lực' })
  withdrawn!: string | null;
}

export class MeetingDecisionsView {
  @ApiProperty({ type: [MeetingDecisionView], description: 'Theo số thứ tự, cả những mục đã rút' })
  items!: MeetingDecisionView[];
}
