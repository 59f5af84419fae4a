import { ApiProperty } from '@nestjs/swagger';
import { communeNames, CommuneNameView } from '@chuan-xa/places';
import { PageView, type Tx } from '@chuan-xa/platform';
import { TITLES, type Title } from '@chuan-xa/standards';
import type { Pledge } from '../pledge.entity.js';

/** A commune's registration to reach a title in a year, as the register shows it. */
export class PledgeView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: TITLES })
  title!: Title;

  @ApiProperty({ type: CommuneNameView })
  commune!: CommuneNameView;

  @ApiProperty({ type: 'integer', description: 'Năm phấn đấu', example: 2023 })
  year!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Văn bản đăng ký' })
  document!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Thôi đăng ký từ ngày' })
  droppedOn!: string | null;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;

  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;

  @ApiProperty({ description: 'Người ghi' })
  recordedBy!: string;
}

export class PledgesPage extends PageView {
  @ApiProperty({ type: [PledgeView] })
  items!: PledgeView[];
}

/** Rows of the register with their communes' names. */
export async function viewPledges(tx: Tx, rows: Pledge[]): Promise<PledgeView[]> {
  const nameOf = await communeNames(
    tx,
    rows.map(({ period, communeCode: code }) => ({ period, code })),
  );
  return rows.map(({ province: _, period, communeCode, recordedAt, ...row }) => ({
    ...row,
    commune: nameOf({ period, code: communeCode }),
    recordedAt: recordedAt.toISOString(),
  }));
}
