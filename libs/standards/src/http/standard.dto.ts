import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Optional } from '@chuan-xa/platform';
import { PageView } from '@chuan-xa/platform';
import type {
  Act,
  CommuneType,
  Criterion,
  Edition,
  NotApplicableRule,
  Parameter,
  PassRule,
  ScoredBy,
} from '@chuan-xa/scoring';
import { REVISION_STATES, type RevisionState } from '../standard-revision.entity.js';
import { TITLES, type Title } from '../titles.js';
import { CRITERION, DECIMAL, IN_FORCE, parameter, PASS_RULE, REFERENCE, ZONES } from './edition.schema.js';

/** Which revision is asked for. */
export class RevisionFilter {
  @ApiPropertyOptional({ description: 'Bản; bỏ trống: bản công bố gần nhất', example: 'r1' })
  @Optional()
  @Matches(/^r[1-9]\d*(\.[1-9]\d*)?$/)
  revision?: string;
}

export class ActDto {
  @ApiProperty({ example: '1300/QĐ-BYT' })
  number!: string;

  @ApiProperty({ example: '2023-03-09', format: 'date' })
  date!: string;

  @ApiProperty({ example: 'Bộ Y tế' })
  issuer!: string;

  @ApiProperty()
  title!: string;
}

export class RevisionDto {
  @ApiProperty({ example: 'r1' })
  revision!: string;

  @ApiProperty({ enum: REVISION_STATES, description: 'withdrawn: đã thu hồi công bố, giữ để tra cứu' })
  status!: RevisionState;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt!: Date | null;
}

/** A standard as the list shows it. */
export class StandardDto {
  @ApiProperty({ example: 'byt-1300-2023' })
  id!: string;

  @ApiProperty({ example: 'r1' })
  revision!: string;

  @ApiProperty({ enum: REVISION_STATES, description: 'withdrawn: đã thu hồi công bố, giữ để tra cứu' })
  status!: RevisionState;

  @ApiProperty()
  sha256!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  shortTitle!: string;

  @ApiProperty({
    type: String,
    description: 'Danh hiệu đang được rà soát theo bộ này',
    enum: TITLES,
    nullable: true,
  })
  judges!: Title | null;

  @ApiProperty({ type: ActDto })
  act!: Act;

  @ApiProperty({ type: [ActDto] })
  correctedBy!: Act[];

  @ApiProperty(IN_FORCE)
  inForce!: Edition['inForce'];

  @ApiProperty({ enum: ['xã', 'phường', 'thị trấn'], isArray: true })
  appliesTo!: CommuneType[];

  @ApiProperty({ enum: ['criterion', 'indicator', 'threshold'] })
  scoredBy!: ScoredBy;

  @ApiProperty(parameter({ type: 'integer' }))
  termYears!: Parameter<number>;

  @ApiProperty({ description: 'Dữ liệu bịa để thử, không phải quy định' })
  invented!: boolean;

  @ApiProperty({ type: [RevisionDto] })
  revisions!: RevisionDto[];
}

/** A standard whole: each value with its citation and how it is known. */
export class StandardDetailDto extends StandardDto {
  @ApiProperty({ ...ZONES, nullable: true, description: 'Văn bản phân vùng 1, 2, 3, kèm căn cứ' })
  zones!: Edition['zones'];

  @ApiProperty({ enum: ['declared', 'indicators'] })
  disqualifiedBy!: Edition['disqualifiedBy'];

  @ApiProperty(parameter({ type: 'string', enum: ['countsZero', 'leavesDenominator'] }))
  notApplicable!: Parameter<NotApplicableRule>;

  @ApiProperty({ ...PASS_RULE, nullable: true })
  pass!: PassRule | null;

  @ApiProperty({ ...parameter(DECIMAL), nullable: true })
  maxTotal!: Parameter<string> | null;

  @ApiProperty({ ...REFERENCE, nullable: true })
  refersTo!: Edition['refersTo'];

  @ApiProperty({ type: 'array', items: CRITERION, description: 'Tiêu chí và chỉ tiêu' })
  criteria!: Criterion[];
}

export class StandardsPage extends PageView {
  @ApiProperty({ type: [StandardDto] })
  items!: StandardDto[];
}
