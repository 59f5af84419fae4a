import { ApiProperty } from '@nestjs/swagger';
import { PageView } from '@chuan-xa/platform';
import type { Notice } from '../list-notices.js';
import { NOTICE_KINDS, type NoticeKind } from '../make-notice.js';

/** What the clock had to say to somebody. */
export class NoticeView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: NOTICE_KINDS })
  kind!: NoticeKind;

  @ApiProperty({ type: String, nullable: true, description: 'Mã đợt' })
  round!: string | null;

  @ApiProperty({ format: 'date-time' })
  madeAt!: string;

  @ApiProperty({ example: 'Đợt 2 năm 2023: còn 3 ngày, hạn nộp 20/10/2023' })
  subject!: string;

  @ApiProperty({ description: 'Nhiều dòng, chép được nguyên văn' })
  body!: string;

  @ApiProperty({ type: 'integer', description: 'Số hộp thư đã gửi đến' })
  posted!: number;

  @ApiProperty({ type: 'integer', description: 'Số hộp thư còn chờ gửi' })
  waiting!: number;

  @ApiProperty({ type: 'integer', description: 'Số hộp thư gửi không được, đã thôi' })
  failed!: number;
}

export class NoticesPage extends PageView {
  @ApiProperty({ type: [NoticeView], description: 'Mới nhất trước' })
  items!: NoticeView[];
}

export class AddressesView {
  @ApiProperty({ type: String, nullable: true, description: 'Mã đơn vị; null: Sở Y tế' })
  office!: string | null;

  @ApiProperty({ type: [String] })
  addresses!: string[];
}

export class AllAddressesView {
  @ApiProperty({ description: 'Máy chủ này có gửi thư không' })
  posts!: boolean;

  @ApiProperty({ type: [AddressesView] })
  items!: AddressesView[];
}

export const showNotice = ({ madeAt, ...notice }: Notice): NoticeView => ({ ...notice, madeAt: madeAt.toISOString() });
