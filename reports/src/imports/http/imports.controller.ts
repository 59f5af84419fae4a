import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
  Req,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  attachment,
  CurrentActor,
  knownId,
  Line,
  paged,
  readUpload,
  refuse,
  Paging,
  Transactions,
  type Actor,
  type Paged,
} from '@chuan-xa/platform';
import { XLSX, XLSX_ANSWER } from '../../send-file.js';
import { FILE_LIMITS } from '../../workbook-file/index.js';
import { ApplyImport } from '../apply-import.js';
import { CancelImport } from '../cancel-import.js';
import { findImport } from '../find-import.js';
import type { ImportKindName } from '../import-kind.js';
import { IMPORT_KINDS } from '../import-kind.js';
import { isUndoable } from '../is-undoable.js';
import { listImports } from '../list-imports.js';
import { markImport } from '../mark-import.js';
import { NameColumns } from '../name-columns.js';
import { ReadInBackground } from '../read-in-background.js';
import { receiveFile } from '../receive-file.js';
import { UndoImport } from '../undo-import.js';
import { ApplyDto, ImportOptionsDto, MapDto } from './import.dto.js';
import { AppliedView, ImportRowsView, ImportView, viewImport, viewRow, type ImportRowView } from './import.view.js';

/** Milliseconds for which an answer waits for the reading: most files need no second look. */
const PATIENCE = 3_000;
const MACRO_BOOK = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** Files brought in: read beside what stands, shown, applied whole, undone whole. */
@ApiTags('Nhập tệp')
@ApiParam({ name: 'kind', enum: IMPORT_KINDS })
@Controller('imports/:kind')
export class ImportsController {
  private readonly uploads = new Line(4, 16);

  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(ReadInBackground) private readonly reading: ReadInBackground,
    @Inject(ApplyImport) private readonly applyImport: ApplyImport,
    @Inject(UndoImport) private readonly undoImport: UndoImport,
    @Inject(CancelImport) private readonly cancelImport: CancelImport,
    @Inject(NameColumns) private readonly nameColumns: NameColumns,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({ summary: 'Gửi một tệp lên để đọc thử: chưa ghi gì; nêu mọi lỗi và mọi thay đổi' })
  @ApiOkResponse({ type: ImportView })
  async send(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Query() options: ImportOptionsDto,
    @Req() request: FastifyRequest,
  ): Promise<ImportView> {
    this.reading.refuseWhenFull();
    const { name: fileName, bytes } = await this.upload(request);
    this.reading.refuseWhenFull();
    const row = await receiveFile(this.transactions, actor, { kind, options: { ...options }, fileName, bytes });
    await this.reading.start(actor, row, PATIENCE);
    return this.one(actor, kind, row.id);
  }

  @Get()
  @ApiOperation({ summary: 'Các lần nhập tệp' })
  @ApiOkResponse({ type: ImportRowsView })
  async list(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Query() page: Paging,
  ): Promise<Paged<ImportRowView>> {
    return this.transactions.read(actor, async (tx) => {
      const { items, total } = await listImports(tx, kind, page);
      return paged(items.map(viewRow), total, page);
    });
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một lần nhập tệp: đọc đến đâu, lỗi gì, sẽ thay đổi gì' })
  @ApiOkResponse({ type: ImportView })
  one(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Param('id', knownId) id: string,
  ): Promise<ImportView> {
    return this.transactions.read(actor, async (tx) => {
      const row = await findImport(tx, kind, id, ['finding']);
      return viewImport(row, await isUndoable(tx, row));
    });
  }

  @Get(':id/marked-file')
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Chính tệp đã gửi, với các ô sai được tô màu và ghi chú' })
  @ApiOkResponse(XLSX_ANSWER)
  async marked(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Param('id', knownId) id: string,
  ): Promise<StreamableFile> {
    const { bytes, fileName, fileNameAscii } = await markImport(this.transactions, actor, kind, id);
    return new StreamableFile(bytes, {
      type: /\.xlsm$/i.test(fileName) ? MACRO_BOOK : XLSX,
      length: bytes.length,
      disposition: attachment(fileName, fileNameAscii),
    });
  }

  @Put(':id/map')
  @ApiOperation({ summary: 'Xác nhận cột nào là gì của một bảng riêng; tệp được đọc lại theo đó' })
  @ApiOkResponse({ type: ImportView })
  async map(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Param('id', knownId) id: string,
    @Body() { map }: MapDto,
  ): Promise<ImportView> {
    this.reading.refuseWhenFull();
    const row = await this.nameColumns.run(actor, kind, id, map);
    await this.reading.start(actor, row, PATIENCE);
    return this.one(actor, kind, id);
  }

  @Post(':id/apply')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ghi những gì đã xem: tất cả hoặc không gì cả' })
  @ApiOkResponse({ type: AppliedView })
  async apply(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Param('id', knownId) id: string,
    @Body() { token, take = 'neither', decisions }: ApplyDto,
  ): Promise<AppliedView> {
    const applied = await this.applyImport.run(actor, kind, id, { token, take, decisions });
    const { written, replaced, undo, shownOnce = [] } = applied;
    return { written, replaced, undoable: undo !== null && written > 0, shownOnce };
  }

  @Post(':id/undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hoàn tác cả lần nhập' })
  @ApiOkResponse({ type: ImportView })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Param('id', knownId) id: string,
  ): Promise<ImportView> {
    await this.undoImport.run(actor, kind, id);
    return this.one(actor, kind, id);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Thôi đọc, hoặc bỏ một tệp đã đọc mà chưa ghi' })
  @ApiOkResponse({ type: ImportView })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: ImportKindName,
    @Param('id', knownId) id: string,
  ): Promise<ImportView> {
    await this.cancelImport.run(actor, kind, id);
    return this.one(actor, kind, id);
  }

  /** A few at once: each holds its file in memory until it is kept. */
  private upload(request: FastifyRequest): ReturnType<typeof readUpload> {
    if (this.uploads.full) throw refuse('FILES_BUSY');
    return this.uploads.take(() => readUpload(request, FILE_LIMITS.bytes));
  }
}
