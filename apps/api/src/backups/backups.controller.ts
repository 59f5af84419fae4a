import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { scheduleActor, Transactions } from '@chuan-xa/platform';
import { lastBackup } from './last-backup.js';
import { NIGHTLY_BACKUPS, type NightlyBackups } from './nightly-backup.js';

/** Whether there are backups, for who looks after the machine. */
export class BackupsView {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Giờ sao lưu hằng đêm; null: không sao lưu theo lịch',
    example: '02:30',
  })
  at!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Bản tốt gần nhất; null: chưa có' })
  doneAt!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'Lần hỏng sau bản tốt gần nhất; null: không hỏng',
  })
  failedAt!: string | null;
}

@ApiTags('Sức khỏe hệ thống')
@Controller('backups')
export class BackupsController {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(NIGHTLY_BACKUPS) private readonly backups: NightlyBackups | null,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Tình hình sao lưu theo lịch' })
  @ApiOkResponse({ type: BackupsView })
  async read(): Promise<BackupsView> {
    // An administrator reaches no commune; what the clock did is not of one.
    const { done, failed } = await this.transactions.read(scheduleActor, lastBackup);
    return {
      at: this.backups?.at ?? null,
      doneAt: done?.toISOString() ?? null,
      failedAt: failed?.toISOString() ?? null,
    };
  }
}
