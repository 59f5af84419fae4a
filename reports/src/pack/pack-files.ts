import { Inject, Injectable } from '@nestjs/common';
import { machineActor, Transactions } from '@chuan-xa/platform';
import type { MadeFile } from '../make-file.js';
import { makeSnapshotMeeting } from '../review-meeting/make-review-meeting.js';
import { makeReviewReport } from '../review-report/make-review-report.js';
import { DOCX, PDF, XLSX } from '../send-file.js';
import { KeptFiles } from './kept-files.js';

/** What is handed out of a snapshot, and its media type. */
export const PACK_FILES = {
  'review-meeting.xlsx': XLSX,
  'review-report.docx': DOCX,
  'review-report.pdf': PDF,
} as const;

export type PackFile = keyof typeof PACK_FILES;

const maker = machineActor('Hệ thống', 'tài liệu họp');

/** The files of a snapshot. They hold all of it: whoever asks for one has been found to be allowed to have it. */
@Injectable()
export class PackFiles {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(KeptFiles) private readonly kept: KeptFiles,
  ) {}

  /** Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN, FILES_BUSY. The file is not the caller's to remove. */
  give(snapshot: string, file: PackFile): Promise<MadeFile> {
    return this.kept.give(snapshot, file, () => this.make(snapshot, file));
  }

  private make(snapshot: string, file: PackFile): Promise<MadeFile> {
    if (file === 'review-meeting.xlsx') return makeSnapshotMeeting(this.transactions, maker, snapshot);
    return makeReviewReport(this.transactions, maker, snapshot, file === 'review-report.docx' ? 'docx' : 'pdf');
  }
}
