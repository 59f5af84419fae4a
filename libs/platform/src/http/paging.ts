import { ApiPropertyOptional } from '@nestjs/swagger';
import { Optional } from './optional.js';
import { QueryNumber } from './whole-number.js';

/** Which part of a list is asked for. Extend it with a list's own filters. */
export class Paging {
  @ApiPropertyOptional({ description: 'Trang, từ 1', default: 1, minimum: 1, maximum: 1_000_000 })
  @Optional()
  @QueryNumber(1, 1_000_000)
  page: number = 1;

  @ApiPropertyOptional({ description: 'Số dòng một trang', default: 500, minimum: 1, maximum: 1000 })
  @Optional()
  @QueryNumber(1, 1000)
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

/** The part that is asked for of a list that is there whole. */
export const pageOf = <T>(all: readonly T[], paging: Paging): Paged<T> =>
  paged(all.slice((paging.page - 1) * paging.pageSize, paging.page * paging.pageSize), all.length, paging);
