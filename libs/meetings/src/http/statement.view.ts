import { ApiProperty } from '@nestjs/swagger';
import type { StatementState } from '@chuan-xa/wording';
import type { OfficeStatement, RoundStatements } from '../statement/read-statements.js';
import type { StatementSummary, StatementText } from '../statement/statement.entity.js';

const STATES = ['missing', 'draft', 'submitted', 'confirmed'] as const satisfies StatementState[];

/** The four parts; a part that says nothing is empty. */
export abstract class StatementTextView implements StatementText {
  @ApiProperty({ description: 'Hạn chế' })
  shortcomings!: string;

  @ApiProperty({ description: 'Nguyên nhân' })
  causes!: string;

  @ApiProperty({ description: 'Giải pháp' })
  solutions!: string;

  @ApiProperty({ description: 'Kiến nghị, đề xuất' })
  proposals!: string;
}

/** What an office states for the meeting of a round. */
export class OfficeStatementView extends StatementTextView {
  @ApiProperty({ example: 'ttyt-trang-dinh' })
  office!: string;

  @ApiProperty({ example: 'Trung tâm Y tế huyện Tràng Định' })
  officeName!: string;

  @ApiProperty({
    enum: STATES,
    description: 'missing: chưa có; draft: đang soạn; submitted: đã nộp; confirmed: đã xác nhận',
  })
  state!: StatementState;

  @ApiProperty({ description: 'Nộp sau hạn' })
  late!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Người nộp' })
  submittedBy!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  confirmedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Người xác nhận' })
  confirmedBy!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Lý do trả lại; null: không bị trả, hoặc đã nộp lại' })
  returnedFor!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Gửi lại ở seen khi sửa; null: chưa có gì' })
  version!: number | null;

  @ApiProperty({ type: 'integer', description: 'Đứng thứ mấy trong các đơn vị' })
  position!: number;
}

/** What the department makes of all statements. */
export class StatementSummaryView extends StatementTextView {
  @ApiProperty({ type: 'integer', description: 'Gửi lại ở seen khi sửa' })
  version!: number;

  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;

  @ApiProperty({ description: 'Người ghi' })
  writtenBy!: string;
}

export class StatementsView {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Hạn nộp; null: không đặt hạn' })
  dueOn!: string | null;

  @ApiProperty({ type: [OfficeStatementView], description: 'Theo thứ tự đứng; trung tâm y tế chỉ thấy của mình' })
  items!: OfficeStatementView[];

  @ApiProperty({
    type: StatementSummaryView,
    nullable: true,
    description: 'Bản tổng hợp của Phòng; null: chưa có, hoặc không được xem',
  })
  summary!: StatementSummaryView | null;
}

const NOTHING = { shortcomings: '', causes: '', solutions: '', proposals: '', submittedBy: null, confirmedBy: null };

const showStatement = ({ statement, ...of }: OfficeStatement): OfficeStatementView => {
  const { shortcomings, causes, solutions, proposals, submittedBy, confirmedBy } = statement ?? NOTHING;
  return {
    ...{ ...of, shortcomings, causes, solutions, proposals, submittedBy, confirmedBy },
    submittedAt: statement?.submittedAt?.toISOString() ?? null,
    confirmedAt: statement?.confirmedAt?.toISOString() ?? null,
    returnedFor: statement?.returnedFor ?? null,
    version: statement?.version ?? null,
  };
};

const showSummary = (summary: StatementSummary): StatementSummaryView => {
  const { shortcomings, causes, solutions, proposals, version, writtenAt, writtenBy } = summary;
  return { shortcomings, causes, solutions, proposals, version, writtenBy, writtenAt: writtenAt.toISOString() };
};

export const showStatements = ({ dueOn, items, summary }: RoundStatements): StatementsView => ({
  dueOn,
  items: items.map(showStatement),
  summary: summary && showSummary(summary),
});
