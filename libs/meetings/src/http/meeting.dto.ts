import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { Optional, QueryNumber, Text } from '@chuan-xa/platform';
import { CommuneOrNone } from './place.js';

/** Who is invited to a meeting. */
export class MeetingDto {
  @ApiProperty({
    type: [String],
    description: 'Mã các đơn vị được mời theo dõi; [] = không mời đơn vị nào',
    example: ['ttyt-trang-dinh'],
  })
  @IsArray()
  @ArrayMaxSize(200)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true })
  offices!: string[];
}

export class GuestDto {
  @ApiProperty({ description: 'Tên khách, như ghi vào nhật ký', example: 'Bệnh viện Đa khoa tỉnh' })
  @Text(200)
  name!: string;
}

/** Where the presenter stands. */
export class StandDto {
  @ApiProperty({ description: 'Mã màn hình (biểu đồ)', example: 'review-BTCQGYTX' })
  @Text(100)
  screen!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Mã xã đang trình chiếu; null = không', example: '06463' })
  @CommuneOrNone()
  commune!: string | null;
}

/** What the asker has already. */
export class SeenFilter {
  @ApiPropertyOptional({ type: 'integer', description: 'number đã có; bằng number hiện tại thì trả 204' })
  @Optional()
  @QueryNumber(0, 2_000_000_000)
  seen?: number;
}

/** A guest's link, from behind its #. */
export class GuestTokenDto {
  @ApiProperty({ description: 'Phần sau dấu # của liên kết' })
  @Text(200)
  token!: string;
}
