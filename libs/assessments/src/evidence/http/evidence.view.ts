import { ApiProperty } from '@nestjs/swagger';
import type { Evidence } from '../evidence.entity.js';

/** A file of a sheet. */
export class EvidenceView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Tiêu chí hoặc chỉ tiêu; null: cả phiếu', example: '7' })
  item!: string | null;

  @ApiProperty({ example: 'Biên bản kiểm tra.pdf' })
  name!: string;

  @ApiProperty({ type: 'integer', description: 'Số byte' })
  size!: number;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ description: 'SHA-256 của nội dung' })
  sha256!: string;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;

  @ApiProperty({ description: 'Người gửi' })
  addedBy!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Đơn vị của người gửi; null: Sở Y tế' })
  office!: string | null;
}

export class EvidenceList {
  @ApiProperty({ type: [EvidenceView] })
  items!: EvidenceView[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: 'integer', description: 'Số tệp nhiều nhất của một phiếu' })
  most!: number;
}

export const showEvidence = (row: Evidence): EvidenceView => ({
  id: row.id,
  item: row.itemId,
  name: row.name,
  size: row.size,
  mediaType: row.mediaType,
  sha256: row.sha256,
  addedAt: row.addedAt.toISOString(),
  addedBy: row.addedBy,
  office: row.officeCode,
});
