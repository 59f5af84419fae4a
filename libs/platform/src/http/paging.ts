import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** Which part of a list is asked for. Extend it with a list's own filters. */
export class Paging {
  @ApiPropertyOptional({ description: 'Trang, từ 1', default: 1, minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  page: number = 1;

  @ApiPropertyOptional({ description: 'Số dòng một trang', default: 500, minimum: 1, maximum: 1000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  pageSize: number = 500;
}

/** A part of a list, and how many there are in all. */
export interface Paged<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

export const paged = <T>(items: T[], total: number, { page, pageSize }: Paging): Paged<T> => ({
  items,
  total,
  page,
  pageSize,
});
