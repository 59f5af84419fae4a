import { ApiProperty } from '@nestjs/swagger';

/** A commune as the row of a register or a sheet names it: in the period that the row speaks of. */
export class CommuneNameView {
  @ApiProperty({ description: 'Mã xã', example: '06463' })
  code!: string;

  @ApiProperty({ type: 'integer', description: 'Kỳ của danh mục đơn vị hành chính', example: 1 })
  period!: number;

  @ApiProperty({ example: 'xã Chi Lăng' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Huyện; từ 01/07/2025 không còn', example: 'Chi Lăng' })
  district!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Mã đơn vị phụ trách', example: 'ttyt-chi-lang' })
  office!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Tên ngắn của đơn vị', example: 'TTYT Chi Lăng' })
  officeName!: string | null;
}
