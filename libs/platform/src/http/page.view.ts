import { ApiProperty } from '@nestjs/swagger';

/** What every paged list says beside its items. A list's own answer extends it by `items`. */
export abstract class PageView {
  @ApiProperty({ type: 'integer', description: 'Số dòng trong cả danh sách', example: 200 })
  total!: number;

  @ApiProperty({ type: 'integer', description: 'Trang, từ 1', example: 1 })
  page!: number;

  @ApiProperty({ type: 'integer', description: 'Số dòng một trang', example: 500 })
  pageSize!: number;
}
