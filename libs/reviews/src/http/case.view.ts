import { ApiProperty } from '@nestjs/swagger';
import { communeNames, CommuneNameView } from '@chuan-xa/places';
import { PageView, type Tx } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { CaseState } from '@chuan-xa/wording';
import { CASE_STATES, isClosed, nextStates } from '../case/case-states.js';
import type { CaseMove, ReviewCase } from '../case/review-case.entity.js';

/** What is done about a flagged commune. */
export class CaseView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: CommuneNameView })
  commune!: CommuneNameView;

  @ApiProperty({ description: 'Đợt mà rà soát đã nêu xã này', example: '2023-2' })
  round!: string;

  @ApiProperty({ enum: CASE_STATES })
  state!: CaseState;

  @ApiProperty({ enum: CASE_STATES, isArray: true, description: 'Các bước có thể chuyển tới' })
  next!: CaseState[];

  @ApiProperty({ description: 'Đã khép lại: không còn việc phải làm' })
  closed!: boolean;

  @ApiProperty({ description: 'Chưa khép lại mà đã quá thời hạn' })
  overdue!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Hạn chế' })
  shortcoming!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Nguyên nhân' })
  cause!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Giải pháp' })
  solution!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Người thực hiện' })
  responsible!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Thời hạn' })
  dueOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Số, ngày quyết định thu hồi' })
  decision!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ description: 'Người mở' })
  openedBy!: string;
}

/** One move of a case. */
export class CaseMoveView {
  @ApiProperty({ type: 'integer', description: 'Lần thứ', example: 1 })
  number!: number;

  @ApiProperty({ type: String, enum: CASE_STATES, nullable: true, description: 'null: lần mở đầu tiên' })
  from!: CaseState | null;

  @ApiProperty({ enum: CASE_STATES })
  to!: CaseState;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
}

export class CaseWithMovesView extends CaseView {
  @ApiProperty({ type: [CaseMoveView] })
  moves!: CaseMoveView[];
}

export class CasesPage extends PageView {
  @ApiProperty({ type: [CaseView] })
  items!: CaseView[];
}

/** Cases with their communes' names. */
export async function viewCases(tx: Tx, cases: ReviewCase[]): Promise<CaseView[]> {
  const nameOf = await communeNames(
    tx,
    cases.map(({ period, communeCode: code }) => ({ period, code })),
  );
  return cases.map(({ province: _, period, communeCode, roundId, openedAt, ...facts }) => ({
    ...facts,
    next: nextStates(facts.title, facts.state),
    closed: isClosed(facts.state),
    overdue: !isClosed(facts.state) && facts.dueOn !== null && facts.dueOn < tx.today,
    commune: nameOf({ period, code: communeCode }),
    round: roundId,
    openedAt: openedAt.toISOString(),
  }));
}

export const showMove = ({ number, from, to, at, by, note }: CaseMove): CaseMoveView => ({
  ...{ number, from, to, by, note },
  at: at.toISOString(),
});
