import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { PageView } from '@chuan-xa/platform';
import { auditActionWord, auditObjectWord } from '@chuan-xa/wording';
import type { AuditRecord } from '../audit-record.entity.js';
import type { ChainHead } from '../chain.js';

const RECORDED = { allOf: [{ $ref: getSchemaPath('Recorded') }], nullable: true };
const HASH = { description: 'SHA-256, 64 chữ số thập lục phân', pattern: '^[0-9a-f]{64}$' };

/** What an act was done to. */
export class AuditObjectView {
  @ApiProperty({ example: 'assessment' })
  type!: string;

  @ApiProperty({ example: 'phiếu chấm điểm' })
  word!: string;

  @ApiProperty()
  id!: string;
}

/** A commune as a unit of a period. */
export class AuditCommuneView {
  @ApiProperty({ example: '06034' })
  code!: string;

  @ApiProperty({ type: 'integer', example: 1 })
  period!: number;
}

/** One act on the record. */
export class AuditView {
  @ApiProperty({ type: 'integer', description: 'Từ 1, liên tục, riêng cho tỉnh' })
  number!: number;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'Người làm, theo đơn vị và vị trí' })
  actor!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Tài khoản; null: hệ thống' })
  account!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Mã đơn vị', example: 'ttyt-trang-dinh' })
  office!: string | null;

  @ApiProperty({ description: 'Từ đâu', example: 'http 127.0.0.1' })
  via!: string;

  @ApiProperty({ example: 'scoreWritten' })
  action!: string;

  @ApiProperty({ example: 'ghi điểm' })
  word!: string;

  @ApiProperty({ type: AuditObjectView })
  object!: AuditObjectView;

  @ApiProperty({ type: AuditCommuneView, nullable: true, description: 'Xã mà việc này nói đến' })
  commune!: AuditCommuneView | null;

  @ApiProperty(RECORDED)
  before!: unknown;

  @ApiProperty(RECORDED)
  after!: unknown;

  @ApiProperty({ type: String, nullable: true, description: 'Vì sao' })
  why!: string | null;

  @ApiProperty(HASH)
  hash!: string;
}

export class AuditPage extends PageView {
  @ApiProperty({ type: [AuditView] })
  items!: AuditView[];
}

/** The last act, whose hash seals all before it. */
export class AuditHeadView {
  @ApiProperty({ type: 'integer', description: '0: chưa có việc nào' })
  number!: number;

  @ApiProperty(HASH)
  hash!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at!: string | null;
}

/** A row as it is answered. */
export function viewAct(row: AuditRecord): AuditView {
  const { number, at, actor, account, office, via, action, objectType: type, objectId: id, ...rest } = row;
  const { period, commune: code, before, after, why, hash } = rest;
  return {
    number: Number(number),
    at: at.toISOString(),
    ...{ actor, account, office, via, action },
    word: auditActionWord(action),
    object: { type, word: auditObjectWord(type), id },
    commune: code === null || period === null ? null : { code, period },
    ...{ before, after, why, hash },
  };
}

export const viewHead = ({ number, hash, at }: ChainHead): AuditHeadView => ({
  number,
  hash,
  at: at?.toISOString() ?? null,
});
