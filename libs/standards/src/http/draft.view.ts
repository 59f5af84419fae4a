import { ApiProperty } from '@nestjs/swagger';
import type { Edition, How, Parameter } from '@chuan-xa/scoring';
import { howWord, sayLawValue } from '@chuan-xa/wording';
import type { ActFile } from '../revision/act-file.entity.js';
import type { ListedValue } from '../revision/list-values.js';
import { REVISION_STATES, type RevisionState } from '../standard-revision.entity.js';
import { LAW_VALUE } from './law-value.schema.js';

/** A revision by its number and fingerprint. */
export class RevisionOfView {
  @ApiProperty({ example: 'byt-1300-2023' })
  edition!: string;

  @ApiProperty({ example: 'r1.1' })
  revision!: string;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ enum: REVISION_STATES })
  status!: RevisionState;
}

export const viewRevision = ({ id, revision, sha256 }: Edition, status: RevisionState): RevisionOfView => ({
  edition: id,
  revision,
  sha256,
  status,
});

/** A draft that was thrown away. */
export class DroppedDraftView {
  @ApiProperty({ example: 'r1.1' })
  revision!: string;
}

/** Where a value was read in the act. */
export class ReadingView {
  @ApiProperty({ format: 'uuid', description: 'Bản chụp văn bản' })
  act!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  by!: string;
}

/** One value of the law with how it is known. */
export class LawValueView {
  @ApiProperty({ example: 'criteria/7/maxPoints' })
  path!: string;

  @ApiProperty({ example: 'điểm tối đa (tiêu chí 7)' })
  name!: string;

  @ApiProperty({ enum: ['act', 'secondary', 'borrowed', 'unknown'] })
  how!: How;

  @ApiProperty({ example: 'nguồn thứ cấp' })
  howWord!: string;

  @ApiProperty({ ...LAW_VALUE, nullable: true })
  value!: unknown;

  @ApiProperty({ description: 'Giá trị bằng chữ', example: '0; 0,5; 1' })
  text!: string;

  @ApiProperty({ type: String, nullable: true })
  citation!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Thay cho văn bản nào' })
  standsFor!: string | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ type: ReadingView, nullable: true })
  reading!: ReadingView | null;
}

/** Every value of a revision. */
export class LawValuesView {
  @ApiProperty({ type: RevisionOfView })
  of!: RevisionOfView;

  @ApiProperty({ type: [LawValueView] })
  values!: LawValueView[];
}

export const viewValue = ({ path, name, parameter, reading }: ListedValue): LawValueView => ({
  path,
  name,
  how: parameter.how,
  howWord: howWord(parameter.how),
  value: knownValue(parameter),
  text: sayLawValue(knownValue(parameter)),
  citation: parameter.citation ?? null,
  standsFor: parameter.how === 'borrowed' ? parameter.standsFor : null,
  note: parameter.note ?? null,
  reading: reading && { act: reading.actFileId, at: reading.readAt.toISOString(), by: reading.readBy },
});

const knownValue = (parameter: Parameter<unknown>): unknown =>
  parameter.how === 'unknown' ? null : (parameter.value ?? null);

/** A copy of an act. */
export class ActFileView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '1300/QĐ-BYT' })
  number!: string;

  @ApiProperty({ example: 'qd-1300.pdf' })
  name!: string;

  @ApiProperty({ type: 'integer', description: 'Số byte' })
  size!: number;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({ format: 'date-time' })
  addedAt!: string;

  @ApiProperty()
  addedBy!: string;
}

export class ActFilesView {
  @ApiProperty({ type: [ActFileView] })
  items!: ActFileView[];
}

export const viewAct = ({ id, number, name, size, mediaType, sha256, addedAt, addedBy }: ActFile): ActFileView => ({
  ...{ id, number, name, size, mediaType, sha256, addedBy },
  addedAt: addedAt.toISOString(),
});
