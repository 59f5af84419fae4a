import { ApiProperty } from '@nestjs/swagger';
import type { Paging } from '@chuan-xa/platform';
import type { Outcome } from '@chuan-xa/scoring';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Preview } from '../publication/preview-draft.js';
import type { Publication } from '../publication/publication.entity.js';
import { ReviewCountsView } from './review.view.js';

const count = (description: string) => ({ type: 'integer' as const, description });
const OUTCOMES = ['met', 'notMet', 'undetermined'];

export class NamedRevisionView {
  @ApiProperty({ example: 'r1.1' })
  revision!: string;

  @ApiProperty()
  sha256!: string;
}

export class SaidValueView {
  @ApiProperty({ example: '12,5' })
  text!: string;

  @ApiProperty({ type: String, nullable: true, example: 'văn bản gốc', description: 'Biết từ đâu' })
  how!: string | null;

  @ApiProperty({ type: String, nullable: true })
  citation!: string | null;
}

export class ValueChangeView {
  @ApiProperty({ example: 'criteria/7/maxPoints' })
  path!: string;

  @ApiProperty({ example: 'điểm tối đa (tiêu chí 7)' })
  name!: string;

  @ApiProperty({ type: SaidValueView, nullable: true, description: 'null: trước chưa có' })
  before!: SaidValueView | null;

  @ApiProperty({ type: SaidValueView, nullable: true, description: 'null: nay không còn' })
  after!: SaidValueView | null;
}

export class RoundEffectView {
  @ApiProperty({ example: '2026-1' })
  id!: string;

  @ApiProperty({ example: 'Đợt 1 năm 2026' })
  name!: string;

  @ApiProperty()
  open!: boolean;

  @ApiProperty({ example: 'r1', description: 'Bản đang dùng' })
  revision!: string;

  @ApiProperty({ description: 'Sẽ chuyển sang bản mới; đợt đã đóng không bao giờ chuyển' })
  moves!: boolean;
}

export class OutcomeAndTotalView {
  @ApiProperty({ enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty({ type: String, nullable: true, example: '79.99' })
  total!: string | null;
}

class OfSheetView {
  @ApiProperty({ format: 'uuid' })
  sheet!: string;

  @ApiProperty({ example: '2026-1' })
  round!: string;

  @ApiProperty({ example: 'byt-1300-2023' })
  edition!: string;

  @ApiProperty({ example: '06034' })
  code!: string;

  @ApiProperty({ example: 'xã Mẫu' })
  commune!: string;

  @ApiProperty({ example: 'TTYT Mẫu' })
  office!: string;
}

/** A sheet whose outcome would be another. */
export class FlipView extends OfSheetView {
  @ApiProperty({ type: OutcomeAndTotalView })
  before!: OutcomeAndTotalView;

  @ApiProperty({ type: OutcomeAndTotalView })
  after!: OutcomeAndTotalView;

  @ApiProperty({ type: [String] })
  why!: string[];
}

/** A score that would no longer fit. */
export class UnfitView extends OfSheetView {
  @ApiProperty({ example: '7' })
  item!: string;

  @ApiProperty({ example: '6 điểm' })
  value!: string;

  @ApiProperty()
  why!: string;
}

export class FlipsView {
  @ApiProperty(count('Số phiếu đổi kết luận'))
  total!: number;

  @ApiProperty({ type: [FlipView], description: 'Phần của danh sách theo page, pageSize' })
  items!: FlipView[];
}

export class UnfitsView {
  @ApiProperty(count('Số ô điểm không còn hợp'))
  total!: number;

  @ApiProperty({ type: [UnfitView], description: 'Phần của danh sách theo page, pageSize' })
  items!: UnfitView[];
}

/** Of sheets submitted or accepted. */
export class SheetEffectsView {
  @ApiProperty(count('Số phiếu đã nộp hoặc đã thẩm định được chấm lại'))
  judged!: number;

  @ApiProperty(count('Không đổi gì'))
  unchanged!: number;

  @ApiProperty(count('Kết luận như cũ; tổng điểm, lý do hoặc cách đạt lại đổi'))
  otherwise!: number;

  @ApiProperty({ type: FlipsView })
  flips!: FlipsView;

  @ApiProperty({ type: UnfitsView })
  unfit!: UnfitsView;
}

export class ReviewEffectView {
  @ApiProperty({ example: '2026-1' })
  round!: string;

  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: ReviewCountsView })
  before!: ReviewCountsView;

  @ApiProperty({ type: ReviewCountsView })
  after!: ReviewCountsView;
}

/** What publishing a draft would change. */
export class PreviewView {
  @ApiProperty({ description: 'Dấu của lần xem trước, gửi kèm khi công bố' })
  token!: string;

  @ApiProperty({ type: NamedRevisionView, nullable: true, description: 'null: chưa có bản nào được công bố' })
  from!: NamedRevisionView | null;

  @ApiProperty({ type: NamedRevisionView })
  to!: NamedRevisionView;

  @ApiProperty({ type: [ValueChangeView] })
  values!: ValueChangeView[];

  @ApiProperty({ type: [RoundEffectView] })
  rounds!: RoundEffectView[];

  @ApiProperty({ type: SheetEffectsView })
  sheets!: SheetEffectsView;

  @ApiProperty({ type: [ReviewEffectView] })
  reviews!: ReviewEffectView[];

  @ApiProperty(
    count('Số giá trị mới ghi biết từ văn bản gốc mà chưa có bản chụp văn bản; lớn hơn 0 thì chưa công bố được'),
  )
  withoutAct!: number;
}

export function viewPreview({ sheets, ...preview }: Preview, { page, pageSize }: Paging): PreviewView {
  const part = <T>(items: T[]) => ({
    total: items.length,
    items: items.slice((page - 1) * pageSize, page * pageSize),
  });
  return { ...preview, sheets: { ...sheets, flips: part(sheets.flips), unfit: part(sheets.unfit) } };
}

export class MovedRoundView {
  @ApiProperty({ example: '2026-1' })
  id!: string;

  @ApiProperty({ example: 'Đợt 1 năm 2026' })
  name!: string;
}

export class SheetCountsView {
  @ApiProperty(count('Số phiếu đã nộp hoặc đã thẩm định được chấm lại'))
  judged!: number;

  @ApiProperty(count('Không đổi gì'))
  unchanged!: number;

  @ApiProperty(count('Kết luận như cũ; tổng điểm, lý do hoặc cách đạt lại đổi'))
  otherwise!: number;

  @ApiProperty(count('Đổi kết luận'))
  flips!: number;

  @ApiProperty(count('Số ô điểm không còn hợp'))
  unfit!: number;
}

export class UndoneView {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty()
  reason!: string;
}

/** One publication of a revision. */
export class PublicationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'byt-1300-2023' })
  edition!: string;

  @ApiProperty({ type: String, nullable: true, example: 'r1', description: 'null: bản đầu tiên' })
  from!: string | null;

  @ApiProperty({ example: 'r1.1' })
  to!: string;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: [ValueChangeView] })
  values!: ValueChangeView[];

  @ApiProperty({ type: [MovedRoundView], description: 'Các đợt đã chuyển sang bản này' })
  rounds!: MovedRoundView[];

  @ApiProperty({ type: SheetCountsView, nullable: true, description: 'null với người không xem được toàn tỉnh' })
  sheets!: SheetCountsView | null;

  @ApiProperty({ type: UndoneView, nullable: true, description: 'null: chưa thu hồi' })
  undone!: UndoneView | null;
}

export class PublicationsView {
  @ApiProperty({ type: [PublicationView] })
  items!: PublicationView[];

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'Lần công bố còn thu hồi được' })
  undoable!: string | null;
}

/** @param whole whether the reader sees the whole province: counts of its sheets are of all communes */
export const viewPublication = (publication: Publication, whole: boolean): PublicationView => ({
  id: publication.id,
  edition: publication.editionId,
  from: publication.fromRevision,
  to: publication.toRevision,
  sha256: publication.toSha256,
  at: publication.publishedAt.toISOString(),
  by: publication.publishedBy,
  note: publication.note,
  values: publication.summary.values,
  rounds: publication.summary.rounds,
  sheets: whole ? publication.summary.sheets : null,
  undone: publication.undoneAt && {
    at: publication.undoneAt.toISOString(),
    by: publication.undoneBy ?? '',
    reason: publication.undoReason ?? '',
  },
});
