import { ApiProperty } from '@nestjs/swagger';
import type { Letterhead, PaperForm } from '../letterhead.js';
import { defaultLetterhead } from '../letterhead.js';
import { inForce, type KeptLetterhead } from '../read-letterhead.js';

export class SignatureBoxView {
  @ApiProperty({ type: [String], example: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] })
  capacity!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Họ tên in dưới chỗ ký; null: để trống' })
  name!: string | null;
}

export class PaperFormView implements PaperForm {
  @ApiProperty({ type: String, nullable: true, description: 'null: văn bản không mang số' })
  symbol!: string | null;

  @ApiProperty({ type: [SignatureBoxView], description: 'Từ trái sang phải' })
  signatures!: SignatureBoxView[];

  @ApiProperty({ type: [String], description: 'Nơi nhận; trống: không in' })
  recipients!: string[];
}

export class PaperFormsView {
  @ApiProperty({ type: PaperFormView, description: 'Bảng tổng hợp' })
  workbook!: PaperFormView;

  @ApiProperty({ type: PaperFormView, description: 'Báo cáo' })
  report!: PaperFormView;

  @ApiProperty({ type: PaperFormView, description: 'Biên bản cuộc họp' })
  minutes!: PaperFormView;

  @ApiProperty({ type: PaperFormView, description: 'Biên bản thẩm định' })
  appraisal!: PaperFormView;

  @ApiProperty({ type: PaperFormView, description: 'Danh sách, nhật ký' })
  list!: PaperFormView;
}

/** Head and foot of the department's papers. */
export class LetterheadTextView implements Letterhead {
  @ApiProperty({ example: 'UBND TỈNH LẠNG SƠN' })
  organAbove!: string;

  @ApiProperty({ example: 'SỞ Y TẾ' })
  organ!: string;

  @ApiProperty({ example: 'Lạng Sơn' })
  place!: string;

  @ApiProperty({ type: PaperFormsView })
  papers!: PaperFormsView;
}

export class LetterheadView {
  @ApiProperty({ type: 'integer', description: 'Gửi lại ở seen khi ghi; 0: chưa ai ghi' })
  version!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  writtenAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Người ghi' })
  writtenBy!: string | null;

  @ApiProperty({ type: LetterheadTextView, description: 'Đang dùng' })
  standing!: LetterheadTextView;

  @ApiProperty({ type: LetterheadTextView, description: 'Mẫu ban đầu, lập theo tên tỉnh' })
  initial!: LetterheadTextView;
}

export const showLetterhead = (
  { version, content, writtenAt, writtenBy }: KeptLetterhead,
  province: string,
): LetterheadView => ({
  ...{ version, writtenBy, writtenAt: writtenAt?.toISOString() ?? null },
  standing: inForce(content, province),
  initial: defaultLetterhead(province),
});
