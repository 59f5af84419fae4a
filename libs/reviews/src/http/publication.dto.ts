import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Note, Optional, Paging, Text } from '@chuan-xa/platform';

const REVISION = /^r[1-9]\d*(\.[1-9]\d*)?$/;
const SHA256 = /^[0-9a-f]{64}$/;
const ASKED = { description: 'Bản nháp kèm theo bản nâng cấp; bỏ trống: bản nháp của đơn vị', example: 'r2' };
const UNFIT = {
  enum: ['keep'],
  description:
    'keep: các ô điểm không còn hợp được giữ nguyên và tính là chưa chấm; bỏ trống: từ chối nếu có ô như vậy',
};

/** Which draft is previewed, and which part of the lists of sheets is shown. */
export class PreviewFilter extends Paging {
  @ApiPropertyOptional(ASKED)
  @Optional()
  @Matches(REVISION)
  revision?: string;
}

/** A draft to be published as it was previewed. */
export class PublishDto {
  @ApiPropertyOptional(ASKED)
  @Optional()
  @Matches(REVISION)
  revision?: string;

  @ApiProperty({ description: 'SHA-256 của bản nháp đã xem' })
  @Matches(SHA256)
  seen!: string;

  @ApiProperty({ description: 'Dấu (token) của lần xem trước' })
  @Matches(SHA256)
  preview!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Ghi chú của lần công bố' })
  @Note(2000)
  note?: string | null;

  @ApiPropertyOptional(UNFIT)
  @Optional()
  @IsIn(['keep'])
  unfit?: 'keep';
}

/** Why a publication is undone. */
export class UndoPublicationDto {
  @ApiProperty({ description: 'Lý do thu hồi' })
  @Text(2000)
  reason!: string;

  @ApiPropertyOptional(UNFIT)
  @Optional()
  @IsIn(['keep'])
  unfit?: 'keep';
}
