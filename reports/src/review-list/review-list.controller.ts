import { Controller, Get, Header, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { ReviewFilterDto } from '@chuan-xa/reviews';
import { sendFile, XLSX, XLSX_ANSWER } from '../send-file.js';
import { makeReviewList } from './make-review-list.js';

/** The list of a round's review as a workbook. */
@ApiTags('Rà soát và tiến độ')
@Controller('rounds/:round')
export class ReviewListController {
  constructor(@Inject(Transactions) private readonly transactions: Transactions) {}

  @Get('reviews.xlsx')
  @Header('content-type', XLSX)
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Đúng danh sách rà soát được hỏi ra Excel, mọi trang (số liệu chưa chốt)' })
  @ApiOkResponse(XLSX_ANSWER)
  async workbook(
    @CurrentActor() actor: Actor,
    @Param('round') round: string,
    @Query() filter: ReviewFilterDto,
  ): Promise<StreamableFile> {
    return sendFile(await makeReviewList(this.transactions, actor, round, filter));
  }
}
