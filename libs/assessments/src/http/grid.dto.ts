import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Optional } from '@chuan-xa/platform';

/** Which grid of a round. */
export class GridFilter {
  @ApiProperty({ example: 'byt-1300-2023' })
  @Matches(/^[a-z0-9-]{1,60}$/)
  standard!: string;

  @ApiPropertyOptional({ description: 'Đơn vị phụ trách; bỏ trống: mọi xã được xem', example: 'ttyt-trang-dinh' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  office?: string;
}
