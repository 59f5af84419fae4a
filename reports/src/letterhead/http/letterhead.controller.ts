import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Transactions, type Actor } from '@chuan-xa/platform';
import { provinceName, readLetterhead } from '../read-letterhead.js';
import { WriteLetterhead } from '../write-letterhead.js';
import { LetterheadDto } from './letterhead.dto.js';
import { LetterheadView, showLetterhead } from './letterhead.view.js';

/** Head, signers and recipients of the department's papers. */
@ApiTags('Thể thức văn bản')
@Controller('letterhead')
export class LetterheadController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(WriteLetterhead) private readonly writeLetterhead: WriteLetterhead,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tên cơ quan, ký hiệu, người ký, nơi nhận in trên văn bản của Sở' })
  @ApiOkResponse({ type: LetterheadView })
  read(@CurrentActor() actor: Actor): Promise<LetterheadView> {
    return this.transactions.read(actor, async (tx) =>
      showLetterhead(await readLetterhead(tx), await provinceName(tx)),
    );
  }

  @Put()
  @ApiOperation({ summary: 'Đặt tên cơ quan, ký hiệu, người ký, nơi nhận; các văn bản lập từ nay theo đó' })
  @ApiOkResponse({ type: LetterheadView })
  async write(@CurrentActor() actor: Actor, @Body() { seen, ...written }: LetterheadDto): Promise<LetterheadView> {
    await this.writeLetterhead.run(actor, written, seen);
    return this.read(actor);
  }
}
