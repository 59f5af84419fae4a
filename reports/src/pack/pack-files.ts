import { Inject, Injectable } from '@nestjs/common';
import { machineActor, Transactions } from '@chuan-xa/platform';
import { readLetterhead, type Letterhead } from '../letterhead/index.js';
import type { MadeFile } from '../make-file.js';
import { makeSnapshotMeeting } from '../review-meeting/make-review-meeting.js';
import { makeReviewReport } from '../review-report/make-review-report.js';
import { DOCX, PDF, XLSX } from '../send-file.js';
import { FileWriter } from '../writer/file-writer.js';
import { KeptFiles } from './kept-files.js';

/** What is handed out of a snapshot, and its media type. */
export const PACK_FILES = {
  'review-meeting.xlsx': XLSX,
  'review-meeting.pdf': PDF,
  'review-report.docx': DOCX,
  'review-report.pdf': PDF,
} as const;

export type PackFile = keyof typeof PACK_FILES;

const maker = machineActor('Hệ thống', 'tài liệu họp');

/** The files of a snapshot. They hold all of it: whoever asks for one has been found to be allowed to have it. */
@Injectable()
export class PackFiles {
  constructor(
    @Inject(FileWriter) private readonly writer: FileWriter,
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(KeptFiles) private readonly kept: KeptFiles,
  ) {}

  /**
   * Under the letterhead that is in force when it is asked for: a file is made anew once another is.
   * Refuses: SNAPSHOT_NOT_FOUND, SNAPSHOT_BROKEN, FILES_BUSY, FILE_NOT_MADE. The file is not the caller's to remove.
   */
  async give(snapshot: string, file: PackFile): Promise<MadeFile> {
    const { version, content } = await this.transactions.read(maker, readLetterhead);
    return this.kept.give(snapshot, `${file} ${version}`, () => this.make(snapshot, file, content));
  }

  private make(snapshot: string, file: PackFile, letterhead: Letterhead | null): Promise<MadeFile> {
    const of = [this.writer, this.transactions, maker, snapshot] as const;
    switch (file) {
      case 'review-meeting.xlsx':
        return makeSnapshotMeeting(...of, 'xlsx', letterhead);
      case 'review-meeting.pdf':
        return makeSnapshotMeeting(...of, 'pdf', letterhead);
      case 'review-report.docx':
        return makeReviewReport(...of, 'docx', letterhead);
      case 'review-report.pdf':
        return makeReviewReport(...of, 'pdf', letterhead);
    }
  }
}
