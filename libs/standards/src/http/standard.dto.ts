import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
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
import { TITLES, type Title } from '../titles.js';

/** Which revision is asked for. */
export class RevisionFilter {
  @ApiPropertyOptional({ description: 'Bản; bỏ trống: bản công bố gần nhất', example: 'r1' })
  @IsOptional()
  @Matches(/^r[1-9]\d*(\.[1-9]\d*)?$/)
  revision?: string;
}

const OBJECT = 'object' as const;
const TEXT = { type: 'string' as const };
const PARAMETER = {
  type: OBJECT,
  description: 'Giá trị kèm căn cứ (citation) và biết từ đâu (how); unknown: chưa biết, không phải 0',
  required: ['how'],
  properties: {
    how: { ...TEXT, enum: ['act', 'secondary', 'borrowed', 'unknown'] },
    value: {},
    citation: TEXT,
    standsFor: TEXT,
    note: TEXT,
  },
};

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

  @ApiProperty({ enum: ['draft', 'published'] })
  status!: 'draft' | 'published';

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

  @ApiProperty({ enum: ['draft', 'published'] })
  status!: 'draft' | 'published';

  @ApiProperty()
  sha256!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  shortTitle!: string;

  @ApiProperty({ description: 'Danh hiệu đang được rà soát theo bộ này', enum: TITLES, nullable: true })
  judges!: Title | null;

  @ApiProperty({ type: ActDto })
  act!: Act;

  @ApiProperty({ type: [ActDto] })
  correctedBy!: Act[];

  @ApiProperty({ type: 'object', properties: { from: PARAMETER, to: { ...PARAMETER, nullable: true } } })
  inForce!: Edition['inForce'];

  @ApiProperty({ enum: ['xã', 'phường', 'thị trấn'], isArray: true })
  appliesTo!: CommuneType[];

  @ApiProperty({ enum: ['criterion', 'indicator', 'threshold'] })
  scoredBy!: ScoredBy;

  @ApiProperty(PARAMETER)
  termYears!: Parameter<number>;

  @ApiProperty({ description: 'Dữ liệu bịa để thử, không phải quy định' })
  invented!: boolean;

  @ApiProperty({ type: [RevisionDto] })
  revisions!: RevisionDto[];
}

/** A standard whole: each value with its citation and how it is known. */
export class StandardDetailDto extends StandardDto {
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'Văn bản phân vùng 1, 2, 3, kèm căn cứ',
  })
  zones!: Edition['zones'];

  @ApiProperty({ enum: ['declared', 'indicators'] })
  disqualifiedBy!: Edition['disqualifiedBy'];

  @ApiProperty(PARAMETER)
  notApplicable!: Parameter<NotApplicableRule>;

  @ApiProperty({
    type: 'object',
    nullable: true,
    properties: { totalPercent: PARAMETER, criterionPercent: PARAMETER, disqualifying: PARAMETER },
  })
  pass!: PassRule | null;

  @ApiProperty({ ...PARAMETER, nullable: true })
  maxTotal!: Parameter<string> | null;

  @ApiProperty({
    type: 'object',
    nullable: true,
    properties: { edition: { type: 'string' }, citation: { type: 'string' } },
  })
  refersTo!: Edition['refersTo'];

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Tiêu chí và chỉ tiêu',
  })
  criteria!: Criterion[];
}
