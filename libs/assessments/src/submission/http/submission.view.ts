import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { PageView } from '@chuan-xa/platform';
import { SCORE_COLUMNS, type CellValue, type ScoreColumn } from '@chuan-xa/scoring';
import type { SubmissionRow } from '../list-submissions.js';
import type { SheetChanges } from '../read-changes.js';

const text = { type: String, nullable: true };
const VALUE = { allOf: [{ $ref: getSchemaPath('CellValue') }], nullable: true };

/** The scanned letter. */
export class ScanView {
  @ApiProperty({ example: 'CV 125.pdf' })
  name!: string;

  @ApiProperty({ type: 'integer', description: 'Số byte' })
  size!: number;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;
}

/** Sheets that an office handed in as one act. */
export class SubmissionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Mã đợt', example: '2023-2' })
  round!: string;

  @ApiProperty({ description: 'Mã đơn vị nộp' })
  office!: string;

  @ApiProperty({ ...text, description: 'Số công văn' })
  number!: string | null;

  @ApiProperty({ ...text, format: 'date', description: 'Ngày ghi trên công văn' })
  date!: string | null;

  @ApiProperty({ ...text, description: 'Người ký' })
  signer!: string | null;

  @ApiProperty({ format: 'date-time' })
  submittedAt!: string;

  @ApiProperty({ description: 'Người nộp' })
  submittedBy!: string;

  @ApiProperty({ type: 'integer', description: 'Số phiếu nộp trong lần ấy' })
  sheets!: number;

  @ApiProperty({ type: ScanView, nullable: true, description: 'Bản quét công văn; null: chưa có' })
  scan!: ScanView | null;
}

export class SubmissionsPage extends PageView {
  @ApiProperty({ type: [SubmissionView] })
  items!: SubmissionView[];
}

/** A cell that does not hold what it held. */
export class ChangedCellView {
  @ApiProperty({ description: 'Tiêu chí, chỉ tiêu, "disqualified", "note" hoặc "evidence"', example: '7' })
  id!: string;

  @ApiProperty({ enum: SCORE_COLUMNS })
  column!: ScoreColumn;

  @ApiProperty({ ...VALUE, description: 'Khi nộp; null: để trống' })
  before!: CellValue;

  @ApiProperty({ ...VALUE, description: 'Hiện nay; null: để trống' })
  after!: CellValue;

  @ApiProperty({ ...text, description: 'Người ghi giá trị hiện nay' })
  by!: string | null;

  @ApiProperty({ ...text, format: 'date-time' })
  at!: string | null;
}

/** What of a sheet is not as it was handed in. */
export class ChangesView {
  @ApiProperty({ ...text, format: 'date-time', description: 'null: chưa có lần nộp nào để so' })
  submittedAt!: string | null;

  @ApiProperty({ ...text, description: 'Người nộp' })
  submittedBy!: string | null;

  @ApiProperty({ type: [ChangedCellView] })
  items!: ChangedCellView[];
}

export const showSubmission = ({ submission, sheets }: SubmissionRow): SubmissionView => {
  const { scanName: name, scanSize: size, scanMediaType: mediaType } = submission;
  return {
    id: submission.id,
    round: submission.roundId,
    office: submission.officeCode,
    number: submission.number,
    date: submission.date,
    signer: submission.signer,
    submittedAt: submission.submittedAt.toISOString(),
    submittedBy: submission.submittedBy,
    sheets,
    scan: name === null || size === null || mediaType === null ? null : { name, size, mediaType },
  };
};

export const showChanges = ({ submittedAt, submittedBy, items }: SheetChanges): ChangesView => ({
  submittedAt: submittedAt?.toISOString() ?? null,
  submittedBy,
  items: items.map(({ at, ...cell }) => ({ ...cell, at: at?.toISOString() ?? null })),
});
