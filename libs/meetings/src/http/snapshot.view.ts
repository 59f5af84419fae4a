import { ApiProperty } from '@nestjs/swagger';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Comparison, Moved, OutcomeAt, TitleCounts } from '../snapshot/compare-moments.js';
import type { Snapshot } from '../snapshot/snapshot.entity.js';

/** A round's results frozen for a meeting. */
export class SnapshotView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '2023-2' })
  round!: string;

  @ApiProperty({ type: 'integer', description: 'Bản chốt thứ mấy của đợt' })
  number!: number;

  @ApiProperty({ example: 'Họp rà soát ngày 01/11/2023' })
  name!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  meetsOn!: string | null;

  @ApiProperty({ format: 'date-time', description: 'Thời điểm của số liệu' })
  takenAt!: string;

  @ApiProperty({ description: 'Người chốt' })
  takenBy!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ description: 'SHA-256 của mọi tài liệu trong bản chốt' })
  sha256!: string;
}

export class SnapshotsView {
  @ApiProperty({ type: [SnapshotView], description: 'Bản mới nhất trước' })
  items!: SnapshotView[];
}

/** One document of a snapshot, word for word as it was frozen. */
export class SnapshotDocumentView {
  @ApiProperty({ example: 'commune/06463' })
  path!: string;

  @ApiProperty({ description: 'SHA-256 của content (UTF-8)' })
  sha256!: string;

  @ApiProperty({ description: 'JSON chuẩn tắc' })
  content!: string;
}

export class SnapshotDocumentsView {
  @ApiProperty({ type: SnapshotView })
  snapshot!: SnapshotView;

  @ApiProperty({ type: [SnapshotDocumentView] })
  documents!: SnapshotDocumentView[];
}

const OUTCOMES = ['met', 'notMet', 'undetermined', 'notAssessed'] as const satisfies OutcomeAt['outcome'][];
const count = (description: string) => ({ type: 'integer' as const, description });

/** Of the communes to which the title's standard applies; the four add up to them. */
export class TitleCountsView implements TitleCounts {
  @ApiProperty(count('Đạt'))
  met!: number;

  @ApiProperty(count('Không đạt'))
  notMet!: number;

  @ApiProperty(count('Chưa xác định'))
  undetermined!: number;

  @ApiProperty(count('Chưa đánh giá'))
  notAssessed!: number;
}

export class OutcomeAtView implements OutcomeAt {
  @ApiProperty({ enum: OUTCOMES })
  outcome!: OutcomeAt['outcome'];

  @ApiProperty({ type: String, nullable: true, example: '79.5' })
  total!: string | null;
}

/** A commune whose result is not the same in both. */
export class MovedCommuneView implements Moved {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ example: '06463' })
  code!: string;

  @ApiProperty({ example: 'xã Chi Lăng' })
  commune!: string;

  @ApiProperty({ type: String, nullable: true, example: 'TTYT Chi Lăng' })
  office!: string | null;

  @ApiProperty({ type: OutcomeAtView, nullable: true, description: 'null: bản trước không có xã này' })
  before!: OutcomeAtView | null;

  @ApiProperty({ type: OutcomeAtView, nullable: true, description: 'null: bản này không có xã này' })
  after!: OutcomeAtView | null;
}

export class TitleComparisonView {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: TitleCountsView })
  before!: TitleCountsView;

  @ApiProperty({ type: TitleCountsView })
  after!: TitleCountsView;
}

/** One snapshot beside another. */
export class ComparisonView implements Comparison {
  @ApiProperty({ type: SnapshotView })
  before!: SnapshotView;

  @ApiProperty({ type: SnapshotView })
  after!: SnapshotView;

  @ApiProperty({ type: [TitleComparisonView] })
  titles!: TitleComparisonView[];

  @ApiProperty({ type: [MovedCommuneView] })
  moved!: MovedCommuneView[];
}

export const showSnapshot = ({
  roundId,
  takenAt,
  province: _,
  documents: _count,
  ...snapshot
}: Snapshot): SnapshotView => ({
  ...snapshot,
  round: roundId,
  takenAt: takenAt.toISOString(),
});
