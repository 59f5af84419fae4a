import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, refuse, TakesFile, Transactions, Uploads, type Actor } from '@chuan-xa/platform';
import type { FastifyRequest } from 'fastify';
import { findBoundary, groundOf, listBoundaries } from '../boundary/boundaries.js';
import { CheckBoundary, LARGEST_BOUNDARY } from '../boundary/check-boundary.js';
import { KeepBoundary } from '../boundary/keep-boundary.js';
import { RemoveBoundary } from '../boundary/remove-boundary.js';
import { periods } from '../periods.js';
import {
  BoundariesView,
  BoundaryCheckView,
  BoundaryGroundView,
  BoundaryQuery,
  BoundaryView,
  KeepBoundaryQuery,
  showBoundary,
  showCheck,
  showListed,
} from './boundaries.dto.js';

/** Where the communes lie, as the office loads it. */
@ApiTags('places')
@Controller('boundaries')
export class BoundariesController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(Uploads) private readonly uploads: Uploads,
    @Inject(CheckBoundary) private readonly checkBoundary: CheckBoundary,
    @Inject(KeepBoundary) private readonly keepBoundary: KeepBoundary,
    @Inject(RemoveBoundary) private readonly removeBoundary: RemoveBoundary,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các ranh giới xã đang dùng, mỗi kỳ danh mục một bản' })
  @ApiOkResponse({ type: BoundariesView })
  list(@CurrentActor() actor: Actor): Promise<BoundariesView> {
    return this.transactions.read(actor, async (tx) => {
      const all = await periods(tx);
      return { items: (await listBoundaries(tx)).map((boundary) => showListed(boundary, all)) };
    });
  }

  @Get(':id')
  @ApiOperation({ summary: 'Bản đồ vẽ từ một ranh giới đang dùng' })
  @ApiOkResponse({ type: BoundaryGroundView })
  one(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<BoundaryGroundView> {
    return this.transactions.read(actor, async (tx) => {
      const ground = await groundOf(tx, (await findBoundary(tx, id)).period);
      if (ground === null) throw refuse('BOUNDARY_UNKNOWN');
      return { ground };
    });
  }

  @Post('check')
  @HttpCode(200)
  @TakesFile()
  @ApiOperation({ summary: 'Đọc thử một tệp ranh giới GeoJSON: chưa ghi gì; nêu mọi lỗi và bản đồ sẽ vẽ' })
  @ApiOkResponse({ type: BoundaryCheckView })
  check(
    @CurrentActor() actor: Actor,
    @Query() { on, source }: BoundaryQuery,
    @Req() request: FastifyRequest,
  ): Promise<BoundaryCheckView> {
    return this.uploads.take(
      request,
      async (file) => showCheck(await this.checkBoundary.run(actor, { on, source, file })),
      LARGEST_BOUNDARY,
    );
  }

  @Post()
  @TakesFile()
  @ApiOperation({ summary: 'Dùng một tệp ranh giới GeoJSON cho kỳ danh mục, thay bản đang dùng' })
  @ApiCreatedResponse({ type: BoundaryView })
  keep(
    @CurrentActor() actor: Actor,
    @Query() { on, source, replaces }: KeepBoundaryQuery,
    @Req() request: FastifyRequest,
  ): Promise<BoundaryView> {
    return this.uploads.take(
      request,
      async (file) =>
        showBoundary(await this.keepBoundary.run(actor, { on, source, replaces: replaces ?? null, file })),
      LARGEST_BOUNDARY,
    );
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Thôi dùng một ranh giới; các bản chốt đã có vẫn giữ bản đồ của mình' })
  @ApiOkResponse({ type: BoundaryView })
  async remove(@CurrentActor() actor: Actor, @Param('id', knownId) id: string): Promise<BoundaryView> {
    return showBoundary(await this.removeBoundary.run(actor, id));
  }
}
