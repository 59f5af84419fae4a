import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, paged, Transactions, type Actor, type Paged } from '@chuan-xa/platform';
import { EditRecognition } from '../edit-recognition.js';
import { listRecognitions } from '../list-register.js';
import type { Recognition } from '../recognition.entity.js';
import { RecordRecognition } from '../record-recognition.js';
import { RecognitionDto, RecognitionEditDto, RecognitionFilter } from './recognition.dto.js';

/** The register of titles held. */
@ApiTags('Sổ công nhận')
@Controller('recognitions')
export class RecognitionsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(RecordRecognition) private readonly record: RecordRecognition,
    @Inject(EditRecognition) private readonly edit: EditRecognition,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Sổ công nhận, mới nhất trước' })
  async list(@CurrentActor() actor: Actor, @Query() filter: RecognitionFilter): Promise<Paged<Recognition>> {
    const { items, total } = await this.transactions.read(actor, (tx) => listRecognitions(tx, filter));
    return paged(items, total, filter);
  }

  @Post()
  @ApiOperation({ summary: 'Ghi một quyết định công nhận' })
  async add(@CurrentActor() actor: Actor, @Body() body: RecognitionDto): Promise<Recognition | undefined> {
    const [row] = await this.record.run(actor, [body]);
    return row;
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa hoặc thu hồi một công nhận, nêu lý do' })
  change(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: RecognitionEditDto,
  ): Promise<Recognition> {
    return this.edit.run(actor, id, body);
  }
}
