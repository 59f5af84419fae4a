import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '@chuan-xa/platform';
import type { FileImport } from '../file-import.entity.js';
import { NOTHING_FOUND } from '../read-import.js';
import { IMPORT_STATES, type ImportState } from '../file-import.entity.js';
import { IMPORT_KINDS, type ImportKindName } from '../import-kind.js';

const text = { type: String, nullable: true };

/** Where in the file, and what is wrong there. */
export class ImportFaultView {
  @ApiProperty({ ...text, description: 'Trang; null trong CSV và với lỗi của cả tệp' })
  sheet!: string | null;
  @ApiProperty({ ...text, example: 'D17' })
  cell!: string | null;
  @ApiProperty({ description: 'Đang ghi gì', example: 'tám' })
  found!: string;
  @ApiProperty({ example: 'CELL_NOT_A_NUMBER' })
  code!: string;
  @ApiProperty({ description: 'Sai thế nào, sửa ra sao' })
  message!: string;
}

/** A value that would be written. */
export class ImportChangeView {
  @ApiProperty(text)
  sheet!: string | null;
  @ApiProperty(text)
  cell!: string | null;
  @ApiProperty({ example: 'xã Đại Đồng, tiêu chí 3' })
  what!: string;
  @ApiProperty({ example: '8 điểm' })
  from!: string;
  @ApiProperty({ example: '9,5 điểm' })
  to!: string;
}

/** A value that was changed in the file and, since, in the system. */
export class ImportConflictView {
  @ApiProperty(text)
  sheet!: string | null;
  @ApiProperty(text)
  cell!: string | null;
  @ApiProperty({ description: 'Của xã nào, mục nào: để chọn chung', example: 'xã Đại Đồng' })
  of!: string;
  @ApiProperty({ example: 'xã Đại Đồng, tiêu chí 3' })
  what!: string;
  @ApiProperty({ description: 'Trong tệp' })
  file!: string;
  @ApiProperty({ description: 'Trên hệ thống' })
  system!: string;
  @ApiProperty()
  by!: string;
  @ApiProperty({ format: 'date-time' })
  at!: string;
}

/** A text in an old font and what it was read as. */
export class ImportConversionView {
  @ApiProperty(text)
  sheet!: string | null;
  @ApiProperty(text)
  cell!: string | null;
  @ApiProperty({ enum: ['TCVN3', 'VNI'] })
  encoding!: 'TCVN3' | 'VNI';
  @ApiProperty()
  from!: string;
  @ApiProperty()
  to!: string;
}

/** What a proposed map takes a column for. */
export class MapColumnView {
  @ApiProperty({ example: 'D' })
  column!: string;
  @ApiProperty()
  head!: string;
  @ApiProperty(text)
  meaning!: string | null;
  @ApiProperty({ type: [String] })
  samples!: string[];
}

/** The columns of a foreign sheet: to be confirmed, or as they were taken. */
export class MapNeededView {
  @ApiProperty()
  heads!: string;
  @ApiProperty({ description: 'Bản đồ đề nghị, hoặc đang dùng (YAML, xem docs/nhap-tep.md)' })
  map!: string;
  @ApiProperty({ type: [MapColumnView] })
  columns!: MapColumnView[];
  @ApiProperty({ type: [String] })
  doubts!: string[];
}

/** How much there is of each, where only the first of them are listed. */
export class ImportCountsView {
  @ApiProperty({ description: 'Dòng có số liệu' })
  rows!: number;
  @ApiProperty({ description: 'Dòng bỏ qua' })
  skipped!: number;
  @ApiProperty()
  faults!: number;
  @ApiProperty()
  changes!: number;
  @ApiProperty()
  conflicts!: number;
  @ApiProperty()
  conversions!: number;
}

/** A file that was sent in, in a list. */
export class ImportRowView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: IMPORT_KINDS })
  kind!: ImportKindName;
  @ApiProperty({ ...text, description: 'Đợt' })
  round!: string | null;
  @ApiProperty()
  fileName!: string;
  @ApiProperty({ description: 'SHA-256 của tệp' })
  sha256!: string;
  @ApiProperty({ enum: IMPORT_STATES })
  state!: ImportState;
  @ApiProperty({ format: 'date-time' })
  receivedAt!: string;
  @ApiProperty()
  receivedBy!: string;
  @ApiProperty({ ...text, format: 'date-time' })
  appliedAt!: string | null;
  @ApiProperty(text)
  appliedBy!: string | null;
  @ApiProperty({ ...text, format: 'date-time' })
  undoneAt!: string | null;
  @ApiProperty(text)
  undoneBy!: string | null;
}

/** A part of the files that were sent in. */
export class ImportRowsView extends PageView {
  @ApiProperty({ type: [ImportRowView] })
  items!: ImportRowView[];
}

/** One file that was sent in: how far its reading is, and what it came to. */
export class ImportView extends ImportRowView {
  @ApiProperty({ description: 'Số dòng đã đọc' })
  rowsDone!: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Trên tổng số dòng, nếu biết' })
  rowsOf!: number | null;
  @ApiProperty({ ...text, description: 'Gửi lại khi ghi (apply): gắn với tệp và với đúng những gì đang thấy' })
  token!: string | null;
  @ApiProperty({ type: ImportCountsView })
  counts!: ImportCountsView;
  @ApiProperty({ type: [ImportFaultView], description: 'Tất cả các lỗi (5.000 đầu tiên nếu nhiều hơn)' })
  faults!: ImportFaultView[];
  @ApiProperty({ type: [ImportChangeView], description: 'Những giá trị sẽ được ghi (1.000 đầu tiên)' })
  changes!: ImportChangeView[];
  @ApiProperty({ type: [ImportConflictView] })
  conflicts!: ImportConflictView[];
  @ApiProperty({ type: [ImportConversionView], description: 'Chữ phông cũ đã chuyển (1.000 đầu tiên)' })
  conversions!: ImportConversionView[];
  @ApiProperty({ type: MapNeededView, nullable: true, description: 'Khi còn phải xác nhận cột nào là gì' })
  mapNeeded!: MapNeededView | null;
  @ApiProperty({
    type: MapNeededView,
    nullable: true,
    description: 'Bảng riêng đã được đọc theo bản đồ nào; chưa ghi thì còn sửa được (PUT …/map)',
  })
  mapUsed!: MapNeededView | null;
  @ApiProperty({ description: 'Đã ghi và còn giữ đủ để hoàn tác cả lượt' })
  undoable!: boolean;
}

/** What is shown once, when a file has been applied. */
export class ShownOnceView {
  @ApiProperty({ example: 'ttyt-mau' })
  name!: string;
  @ApiProperty({ description: 'Mật khẩu tạm' })
  text!: string;
}

/** What was written. */
export class AppliedView {
  @ApiProperty()
  written!: number;
  @ApiProperty({ description: 'Trong đó thay giá trị đã có' })
  replaced!: number;
  @ApiProperty({ description: 'Có hoàn tác được cả lượt hay không' })
  undoable!: boolean;
  @ApiProperty({ type: [ShownOnceView], description: 'Chỉ hiện một lần, không lưu ở đâu' })
  shownOnce!: ShownOnceView[];
}

/** Entries of a list that is looked over. */
export const SHOWN = 1000;

export const viewRow = (row: FileImport): ImportRowView => ({
  id: row.id,
  kind: row.kind,
  round: row.roundId,
  fileName: row.fileName,
  sha256: row.sha256,
  state: row.state,
  receivedAt: row.receivedAt.toISOString(),
  receivedBy: row.receivedBy,
  appliedAt: row.appliedAt?.toISOString() ?? null,
  appliedBy: row.appliedBy,
  undoneAt: row.undoneAt?.toISOString() ?? null,
  undoneBy: row.undoneBy,
});

/** @param undoable see `isUndoable` */
export function viewImport(row: FileImport, undoable: boolean): ImportView {
  const { faults, changes, conflicts, conversions, rows, skipped, mapNeeded, mapUsed, faultsInAll } =
    row.finding ?? NOTHING_FOUND;
  return {
    ...viewRow(row),
    rowsDone: row.rowsDone,
    rowsOf: row.rowsOf,
    token: row.token,
    counts: {
      rows,
      skipped,
      faults: faultsInAll,
      changes: changes.length,
      conflicts: conflicts.length,
      conversions: conversions.length,
    },
    faults: faults.map(({ sheet, cell, found, code, sentence }) => ({ sheet, cell, found, code, message: sentence })),
    changes: changes.slice(0, SHOWN),
    conflicts: conflicts.slice(0, SHOWN),
    conversions: conversions.slice(0, SHOWN),
    mapNeeded,
    mapUsed: mapUsed ?? null,
    undoable,
  };
}
