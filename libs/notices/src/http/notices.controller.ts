import { Body, Controller, Get, Inject, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, paged, Transactions, type Actor, type MailSettings } from '@chuan-xa/platform';
import { listNotices } from '../list-notices.js';
import { MAIL_SETTINGS } from '../post/mail.js';
import { readAddresses, WriteAddresses } from '../write-addresses.js';
import { AddressesDto, NoticeFilter } from './notice.dto.js';
import { AllAddressesView, NoticesPage, showNotice } from './notice.view.js';

/** What the clock has to say, and where it is posted to. */
@ApiTags('Thông báo')
@Controller('notices')
export class NoticesController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(WriteAddresses) private readonly writeAddresses: WriteAddresses,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings | null,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Thông báo gửi đến mình; Phòng Kế hoạch - Tài chính xem được cả của các đơn vị' })
  @ApiOkResponse({ type: NoticesPage })
  list(@CurrentActor() actor: Actor, @Query() filter: NoticeFilter): Promise<NoticesPage> {
    const recipient = filter.office ?? (actor.reach === 'office' ? actor.office : null);
    return this.transactions.read(actor, async (tx) => {
      const { items, total } = await listNotices(tx, recipient, filter);
      return paged(items.map(showNotice), total, filter);
    });
  }

  @Get('addresses')
  @ApiOperation({ summary: 'Các hộp thư nhận thông báo' })
  @ApiOkResponse({ type: AllAddressesView })
  async addresses(@CurrentActor() actor: Actor): Promise<AllAddressesView> {
    return { posts: this.mail !== null, items: await this.transactions.read(actor, readAddresses) };
  }

  @Put('addresses')
  @ApiOperation({ summary: 'Đặt hộp thư nhận thông báo của một đơn vị' })
  @ApiOkResponse({ type: AllAddressesView })
  async write(@CurrentActor() actor: Actor, @Body() body: AddressesDto): Promise<AllAddressesView> {
    return { posts: this.mail !== null, items: await this.writeAddresses.run(actor, body) };
  }
}
