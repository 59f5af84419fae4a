import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, knownId, pageOf, Transactions, type Actor } from '@chuan-xa/platform';
import { EditRecognition } from '../edit-recognition.js';
import type { Recognition } from '../recognition.entity.js';
import { RecordRecognition } from '../record-recognition.js';
import { findRecognitions } from './find-recognitions.js';
import { RecognitionDto, RecognitionEditDto, RecognitionFilter } from './recognition.dto.js';
import { RecognitionsPage, RecognitionView, viewRecognitions } from './recognition.view.js';

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
  @ApiOkResponse({ type: RecognitionsPage })
  list(@CurrentActor() actor: Actor, @Query() filter: RecognitionFilter): Promise<RecognitionsPage> {
    return this.transactions.read(actor, async (tx) => {
      const found = await findRecognitions(tx, filter);
      return pageOf(found, filter);
    });
  }

  @Post()
  @ApiOperation({ summary: 'Ghi một quyết định công nhận' })
  @ApiCreatedResponse({ type: RecognitionView })
  async add(@CurrentActor() actor: Actor, @Body() body: RecognitionDto): Promise<RecognitionView | undefined> {
    return this.shown(actor, await this.record.run(actor, [body]));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Sửa hoặc thu hồi một công nhận, nêu lý do' })
  @ApiOkResponse({ type: RecognitionView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', knownId) id: string,
    @Body() body: RecognitionEditDto,
  ): Promise<RecognitionView | undefined> {
    return this.shown(actor, [await this.edit.run(actor, id, body)]);
  }

  private async shown(actor: Actor, rows: Recognition[]): Promise<RecognitionView | undefined> {
    const [view] = await this.transactions.read(actor, (tx) => viewRecognitions(tx, rows));
    return view;
  }
}
