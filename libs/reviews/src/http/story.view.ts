import { ApiProperty } from '@nestjs/swagger';
import { STATES, type State } from '@chuan-xa/assessments';
import { communeTypes, type CommuneType } from '@chuan-xa/places';
import type { Tx } from '@chuan-xa/platform';
import type { Outcome } from '@chuan-xa/scoring';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Story } from '../story/read-story.js';
import { CaseWithMovesView, showMove, viewCases } from './case.view.js';
import { FindingView } from './review.view.js';

const OUTCOMES = ['met', 'notMet', 'undetermined'] as const satisfies Outcome[];
const KINDS = ['unchanged', 'whole', 'divided'] as const;
const text = (description: string) => ({ type: String, nullable: true as const, description });
const points = (description: string) => ({ ...text(description), example: '12.5' });

/** The decision that a zone rests on. */
export class ZoneDecisionView {
  @ApiProperty({ example: '12/QĐ-SYT' })
  number!: string;

  @ApiProperty({ format: 'date' })
  date!: string;
}

/** The commune on the round's day, with the zone of the review's. */
export class StoryCommuneView {
  @ApiProperty({ example: '06463' })
  code!: string;

  @ApiProperty({ type: 'integer', description: 'Kỳ của danh mục đơn vị hành chính' })
  period!: number;

  @ApiProperty({ example: 'xã Chi Lăng' })
  name!: string;

  @ApiProperty({ enum: communeTypes })
  type!: CommuneType;

  @ApiProperty({ type: String, nullable: true, description: 'Từ 01/07/2025 không còn cấp huyện' })
  district!: string | null;

  @ApiProperty(text('Mã đơn vị phụ trách'))
  office!: string | null;

  @ApiProperty(text('Tên ngắn của đơn vị'))
  officeName!: string | null;

  @ApiProperty({ type: String, enum: ['1', '2', '3'], nullable: true, description: 'null: chưa rõ vùng' })
  zone!: string | null;

  @ApiProperty({ type: ZoneDecisionView, nullable: true })
  zoneDecision!: ZoneDecisionView | null;
}

export class RecognitionToldView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Năm được công nhận' })
  year!: number;

  @ApiProperty({ example: '99/QĐ-UBND' })
  decisionNumber!: string;

  @ApiProperty({ format: 'date' })
  decisionDate!: string;

  @ApiProperty(text('Bản tiêu chí khi công nhận'))
  edition!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: không rõ thời hạn' })
  termEnd!: string | null;

  @ApiProperty({ description: 'Đã hết thời hạn vào ngày của rà soát' })
  termEnded!: boolean;

  @ApiProperty({ description: 'Đã thu hồi vào ngày của rà soát' })
  withdrawn!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  withdrawnOn!: string | null;

  @ApiProperty(text('Số quyết định thu hồi'))
  withdrawalNumber!: string | null;

  @ApiProperty(text('Ghi chú'))
  note!: string | null;
}

export class TitleToldView {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: [RecognitionToldView], description: 'Mọi lần công nhận, mới trước; kể cả đã thu hồi' })
  recognitions!: RecognitionToldView[];

  @ApiProperty({ type: FindingView, nullable: true, description: 'Như trong danh sách rà soát của đợt' })
  finding!: FindingView | null;
}

/** A verdict in a few facts. */
export class VerdictToldView {
  @ApiProperty({ example: 'r1' })
  revision!: string;

  @ApiProperty({ enum: OUTCOMES })
  outcome!: Outcome;

  @ApiProperty(points('Tổng điểm'))
  total!: string | null;

  @ApiProperty(points('Số điểm ít nhất còn thiếu'))
  short!: string | null;

  @ApiProperty({ type: [String], description: 'Các lý do, thành câu' })
  why!: string[];

  @ApiProperty(text('Cách đạt lại, thành câu'))
  wayBack!: string | null;
}

export class VerdictNowView extends VerdictToldView {
  @ApiProperty({ description: 'Kết quả, điểm và lý do như khi chấm' })
  same!: boolean;
}

export class CriterionToldView {
  @ApiProperty({ example: '2' })
  id!: string;

  @ApiProperty({ example: 'Nhân lực y tế' })
  name!: string;

  @ApiProperty(points('null: chưa chấm, hoặc bộ tiêu chí không chấm điểm'))
  points!: string | null;

  @ApiProperty(points('Điểm tối đa'))
  max!: string | null;

  @ApiProperty(points('Điểm sàn'))
  floor!: string | null;
}

export class RoundToldView {
  @ApiProperty({ example: '2023-2' })
  round!: string;

  @ApiProperty({ example: 'Đợt 2 năm 2023' })
  name!: string;

  @ApiProperty({ example: 'byt-1300-2023' })
  standard!: string;

  @ApiProperty({ description: 'Tên ngắn của bộ tiêu chí' })
  standardName!: string;

  @ApiProperty({ type: String, enum: TITLES, nullable: true })
  title!: Title | null;

  @ApiProperty({ format: 'uuid', description: 'Phiếu chấm' })
  sheet!: string;

  @ApiProperty({ enum: STATES })
  state!: State;

  @ApiProperty({ type: VerdictToldView, nullable: true, description: 'Kết quả khi chấm; null: phiếu chưa tính' })
  then!: VerdictToldView | null;

  @ApiProperty(text('Khi chưa có kết quả: còn thiếu gì'))
  missing!: string | null;

  @ApiProperty({ type: VerdictNowView, nullable: true, description: 'Cùng điểm ấy, theo bản công bố mới nhất' })
  now!: VerdictNowView | null;

  @ApiProperty(text('Vì sao không chấm theo bản mới nhất được'))
  notNow!: string | null;

  @ApiProperty({ type: [CriterionToldView] })
  criteria!: CriterionToldView[];
}

export class HappenedView {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Việc, thành câu' })
  what!: string;

  @ApiProperty({ description: 'Người làm' })
  by!: string;
}

export class RelativeTitleView {
  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty()
  decisionNumber!: string;

  @ApiProperty({ format: 'date' })
  decisionDate!: string;
}

export class RelativeView {
  @ApiProperty({ example: '06454' })
  code!: string;

  @ApiProperty({ type: 'integer', description: 'Kỳ của danh mục đơn vị hành chính' })
  period!: number;

  @ApiProperty({ example: 'xã Sơn Hà' })
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  district!: string | null;

  @ApiProperty({ enum: KINDS, description: 'unchanged: giữ nguyên; whole: toàn bộ; divided: một phần' })
  kind!: (typeof KINDS)[number];

  @ApiProperty({ type: [RelativeTitleView], nullable: true, description: 'Danh hiệu đã có; null: của đơn vị khác' })
  titles!: RelativeTitleView[] | null;
}

/** Everything of one commune, as of a round. */
export class StoryView {
  @ApiProperty({ description: 'Số liệu minh họa' })
  illustrative!: boolean;

  @ApiProperty({ type: StoryCommuneView })
  commune!: StoryCommuneView;

  @ApiProperty({ type: [TitleToldView] })
  titles!: TitleToldView[];

  @ApiProperty({ type: [RoundToldView], description: 'Đợt mới trước' })
  rounds!: RoundToldView[];

  @ApiProperty({ type: [CaseWithMovesView], description: 'Mới mở trước' })
  cases!: CaseWithMovesView[];

  @ApiProperty({ type: [HappenedView], description: 'Mới trước, nhiều nhất 100 việc' })
  history!: HappenedView[];

  @ApiProperty({ type: [RelativeView], description: 'Kỳ gần nhất trước' })
  predecessors!: RelativeView[];

  @ApiProperty({ type: [RelativeView], description: 'Kỳ gần nhất trước' })
  successors!: RelativeView[];
}

/** A story as the outside sees it; one statement. */
export async function showStory(
  tx: Tx,
  { round, commune, cases, titles, history, ...told }: Story,
): Promise<StoryView> {
  const views = await viewCases(
    tx,
    cases.map(({ found }) => found),
  );
  const { code, period, fullName, type, district, office, zone } = commune;
  return {
    ...told,
    illustrative: round.illustrative,
    commune: {
      ...{ code, period, type, name: fullName },
      district: district?.name ?? null,
      office: office?.code ?? null,
      officeName: office?.shortName ?? null,
      zone: zone?.zone ?? null,
      zoneDecision: zone && { number: zone.decisionNumber, date: zone.decisionDate },
    },
    titles: titles.map(({ finding, ...title }) => ({
      ...title,
      finding: finding && { ...finding, case: views.find(({ id }) => id === finding.case?.id) ?? null },
    })),
    cases: views.map((view, index) => ({ ...view, moves: cases[index]?.moves.map(showMove) ?? [] })),
    history: history.map(({ at, ...happened }) => ({ ...happened, at: at.toISOString() })),
  };
}
