import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { PageView, type Tx } from '@chuan-xa/platform';
import type { Verdict } from '@chuan-xa/scoring';
import { TITLES, type Title } from '@chuan-xa/standards';
import { REASON_KINDS, type ReasonKind, type ReviewOutcome } from '@chuan-xa/wording';
import type { OfficeCount, ReasonCount } from '../review/choose-findings.js';
import type { ReviewCounts } from '../review/review-titles.js';
import type { FindingView as FindingRead, FormerView as FormerRead } from '../review/view-findings.js';
import { CaseView, viewCases } from './case.view.js';

const OUTCOMES = ['maintained', 'noLongerMeets', 'undetermined', 'notAssessed'] as const satisfies ReviewOutcome[];
const SUCCESSIONS = ['unchanged', 'whole', 'divided'] as const;

const count = (description: string) => ({ type: 'integer' as const, description });

/** Of the office asked for; the four outcomes add up to `reviewed`. */
export class ReviewCountsView implements ReviewCounts {
  @ApiProperty(count('Đã rà soát'))
  reviewed!: number;

  @ApiProperty(count('Duy trì'))
  maintained!: number;

  @ApiProperty(count('Không còn đạt'))
  noLongerMeets!: number;

  @ApiProperty(count('Chưa xác định'))
  undetermined!: number;

  @ApiProperty(count('Chưa đánh giá'))
  notAssessed!: number;

  @ApiProperty(count('Hết thời hạn công nhận, đếm riêng'))
  termEnded!: number;
}

/** How many lines choosing a reason would give. */
export class ReasonCountView implements ReasonCount {
  @ApiProperty({ enum: REASON_KINDS })
  reason!: ReasonKind;

  @ApiProperty({ type: String, nullable: true, description: 'Của floor: tiêu chí nào; null: bất kỳ', example: '2' })
  criterion!: string | null;

  @ApiProperty(count('Số dòng có lý do này'))
  count!: number;
}

/** How many lines choosing an office would give. */
export class OfficeCountView implements OfficeCount {
  @ApiProperty({ description: 'Mã đơn vị phụ trách; chuỗi rỗng: xã chưa có đơn vị', example: 'ttyt-trang-dinh' })
  office!: string;

  @ApiProperty({ example: 'TTYT Tràng Định' })
  name!: string;

  @ApiProperty(count('Số dòng của đơn vị'))
  count!: number;
}

/** A recognition as the review names it. */
export class HeldTitleView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Năm được công nhận', example: 2022 })
  year!: number;

  @ApiProperty({ example: '99/QĐ-UBND' })
  decisionNumber!: string;

  @ApiProperty({ format: 'date' })
  decisionDate!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Bản tiêu chí khi công nhận' })
  edition!: string | null;
}

/** The commune of a finding, as it stands on the round's day. */
export class ReviewedCommuneView {
  @ApiProperty({ example: '06463' })
  code!: string;

  @ApiProperty({ example: 'xã Chi Lăng' })
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  district!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Mã đơn vị phụ trách' })
  office!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Tên ngắn của đơn vị' })
  officeName!: string | null;

  @ApiProperty({ type: String, enum: ['1', '2', '3'], nullable: true, description: 'null: chưa rõ vùng' })
  zone!: string | null;
}

/** One line of the review. */
export class FindingView {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: ReviewedCommuneView })
  commune!: ReviewedCommuneView;

  @ApiProperty({ type: HeldTitleView })
  recognition!: HeldTitleView;

  @ApiProperty({ type: [HeldTitleView], description: 'Các lần công nhận trước' })
  history!: HeldTitleView[];

  @ApiProperty({ enum: OUTCOMES })
  outcome!: ReviewOutcome;

  @ApiProperty({ example: 'không còn đạt' })
  word!: string;

  @ApiProperty({ description: 'Đã hết thời hạn công nhận' })
  termEnded!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: không rõ thời hạn' })
  termEnd!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Phiếu chấm' })
  sheet!: string | null;

  @ApiProperty({ allOf: [{ $ref: getSchemaPath('Verdict') }], nullable: true })
  verdict!: Verdict | null;

  @ApiProperty({ type: [String], description: 'Các lý do, thành câu' })
  why!: string[];

  @ApiProperty({ type: String, nullable: true, description: 'Cách đạt lại, thành câu' })
  wayBack!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Khi chưa có kết quả: còn thiếu gì' })
  missing!: string | null;

  @ApiProperty({ type: CaseView, nullable: true })
  case!: CaseView | null;
}

export class FormerUnitView {
  @ApiProperty({ example: '06454' })
  code!: string;

  @ApiProperty({ type: 'integer', description: 'Kỳ của danh mục đơn vị hành chính' })
  period!: number;

  @ApiProperty({ example: 'xã Sơn Hà (Hữu Lũng)' })
  name!: string;
}

export class SuccessorView {
  @ApiProperty({ example: '06385' })
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: SUCCESSIONS, description: 'unchanged: giữ nguyên; whole: toàn bộ; divided: một phần' })
  kind!: FormerRead['successors'][number]['kind'];

  @ApiProperty({ enum: OUTCOMES })
  outcome!: ReviewOutcome;

  @ApiProperty({ example: 'duy trì' })
  word!: string;
}

/** A title of a unit that no longer exists. */
export class FormerView {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: FormerUnitView })
  unit!: FormerUnitView;

  @ApiProperty({ type: HeldTitleView })
  recognition!: HeldTitleView;

  @ApiProperty({ type: [HeldTitleView] })
  history!: HeldTitleView[];

  @ApiProperty()
  termEnded!: boolean;

  @ApiProperty({ type: [SuccessorView], description: 'Đơn vị kế tiếp, kèm kết quả của chúng' })
  successors!: SuccessorView[];
}

/** A page of the review, with the counts of the office asked for (whatever the outcome asked for). */
export class ReviewPage extends PageView {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: 'integer', description: 'Công nhận cho năm này trở về trước', example: 2022 })
  cutOffYear!: number;

  @ApiProperty({ format: 'date', description: 'Ngày của rà soát' })
  day!: string;

  @ApiProperty({ type: ReviewCountsView })
  counts!: ReviewCountsView;

  @ApiProperty({
    type: [ReasonCountView],
    description: 'Theo mọi bộ lọc trừ lý do; một dòng có thể có nhiều lý do nên không cộng được với nhau',
  })
  byReason!: ReasonCountView[];

  @ApiProperty({ type: [OfficeCountView], description: 'Theo mọi bộ lọc trừ đơn vị; cộng lại bằng tất cả' })
  byOffice!: OfficeCountView[];

  @ApiProperty({ type: [FindingView] })
  items!: FindingView[];

  @ApiProperty({ type: [FormerView], description: 'Danh hiệu của đơn vị không còn, ngoài các số đếm' })
  former!: FormerView[];
}

/** Findings with their cases as the outside sees them. */
export async function showFindings(tx: Tx, findings: FindingRead[]): Promise<FindingView[]> {
  const cases = await viewCases(
    tx,
    findings.flatMap((finding) => finding.case ?? []),
  );
  const byId = new Map(cases.map((one) => [one.id, one]));
  return findings.map((finding) => ({
    ...finding,
    case: finding.case === null ? null : (byId.get(finding.case.id) ?? null),
  }));
}
