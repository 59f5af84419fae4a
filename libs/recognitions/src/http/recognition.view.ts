import { ApiProperty } from '@nestjs/swagger';
import { communeNames, CommuneNameView } from '@chuan-xa/places';
import { PageView, type Tx } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Recognition } from '../recognition.entity.js';
import { endingRecognitions } from '../ending-recognitions.js';
import { termEnd } from '../term.js';
import { termYears } from '../term-years.js';

/** A title that a commune was given, as the register shows it. */
export class RecognitionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: CommuneNameView })
  commune!: CommuneNameView;

  @ApiProperty({ type: 'integer', description: 'Năm được công nhận', example: 2022 })
  year!: number;

  @ApiProperty({ example: '99/QĐ-UBND' })
  decisionNumber!: string;

  @ApiProperty({ format: 'date', example: '2023-01-26' })
  decisionDate!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày hết thời hạn, nếu chính quyết định nêu',
  })
  termEndsOn!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Ngày đầu tiên đã hết thời hạn: quyết định nêu, nếu không thì theo bộ tiêu chí; null: không rõ',
  })
  termEnd!: string | null;

  @ApiProperty({ description: 'Danh hiệu đang giữ hết thời hạn trong 90 ngày tới' })
  endsSoon!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Bản tiêu chí khi công nhận', example: 'byt-4667-2014' })
  edition!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Thu hồi từ ngày' })
  withdrawnOn!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Số quyết định thu hồi' })
  withdrawalNumber!: string | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  @ApiProperty({ description: 'Người ghi' })
  recordedBy!: string;
}

export class RecognitionsPage extends PageView {
  @ApiProperty({ type: [RecognitionView] })
  items!: RecognitionView[];
}

/** Rows of the register with their communes' names. */
export async function viewRecognitions(tx: Tx, rows: Recognition[]): Promise<RecognitionView[]> {
  const nameOf = await communeNames(
    tx,
    rows.map(({ period, communeCode: code }) => ({ period, code })),
  );
  const years = await termYears(tx);
  const ending = new Set((await endingRecognitions(tx)).map(({ id }) => id));
  return rows.map(({ province: _, period, communeCode, editionId, recordedAt, ...row }) => ({
    ...row,
    termEnd: termEnd({ ...row, termYears: years.get(editionId ?? '') ?? null }),
    endsSoon: ending.has(row.id),
    commune: nameOf({ period, code: communeCode }),
    edition: editionId,
    recordedAt: recordedAt.toISOString(),
  }));
}
