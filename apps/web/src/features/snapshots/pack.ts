import { answered, server } from '../../api/client.js';
import { may, type Session } from '../../app/session.js';
import type { Meeting } from '../meeting/decisions.js';
import type { Snapshot } from './snapshots.js';

/** A file of the pack. */
export interface PackFile {
  label: string;
  /** For who wants it alone. */
  href: string;
  fileName: string;
  fetch: (signal: AbortSignal) => Promise<Blob>;
}

/** What is handed out of a snapshot, and the minutes of its meeting, as far as the account may have them. */
export function packOf(snapshot: Snapshot, meeting: Meeting | null, session: Session): PackFile[] {
  const params = { path: { id: snapshot.id } };
  const as = { parseAs: 'blob' } as const;
  const files: (PackFile & { needs: string })[] = [
    {
      label: 'Bảng tổng hợp, biểu đồ (Excel)',
      needs: 'GET /api/snapshots/:id/review-meeting.xlsx',
      href: `/api/snapshots/${snapshot.id}/review-meeting.xlsx`,
      fileName: 'tong-hop-so-lieu-chot.xlsx',
      fetch: async (signal) =>
        blob(await answered(server.GET('/api/snapshots/{id}/review-meeting.xlsx', { params, ...as, signal }))),
    },
    {
      label: 'Bảng tổng hợp, biểu đồ (PDF)',
      needs: 'GET /api/snapshots/:id/review-meeting.pdf',
      href: `/api/snapshots/${snapshot.id}/review-meeting.pdf`,
      fileName: 'tong-hop-so-lieu-chot.pdf',
      fetch: async (signal) =>
        blob(await answered(server.GET('/api/snapshots/{id}/review-meeting.pdf', { params, ...as, signal }))),
    },
    {
      label: 'Báo cáo (Word)',
      needs: 'GET /api/snapshots/:id/review-report.docx',
      href: `/api/snapshots/${snapshot.id}/review-report.docx`,
      fileName: 'bao-cao-ra-soat.docx',
      fetch: async (signal) =>
        blob(await answered(server.GET('/api/snapshots/{id}/review-report.docx', { params, ...as, signal }))),
    },
    {
      label: 'Báo cáo (PDF)',
      needs: 'GET /api/snapshots/:id/review-report.pdf',
      href: `/api/snapshots/${snapshot.id}/review-report.pdf`,
      fileName: 'bao-cao-ra-soat.pdf',
      fetch: async (signal) =>
        blob(await answered(server.GET('/api/snapshots/{id}/review-report.pdf', { params, ...as, signal }))),
    },
  ];
  if (meeting !== null) {
    const of = { path: { id: meeting.id } };
    files.push(
      {
        label: 'Biên bản cuộc họp (Word)',
        needs: 'GET /api/meetings/:id/minutes.docx',
        href: `/api/meetings/${meeting.id}/minutes.docx`,
        fileName: 'bien-ban-hop.docx',
        fetch: async (signal) =>
          blob(await answered(server.GET('/api/meetings/{id}/minutes.docx', { params: of, ...as, signal }))),
      },
      {
        label: 'Biên bản cuộc họp (PDF)',
        needs: 'GET /api/meetings/:id/minutes.pdf',
        href: `/api/meetings/${meeting.id}/minutes.pdf`,
        fileName: 'bien-ban-hop.pdf',
        fetch: async (signal) =>
          blob(await answered(server.GET('/api/meetings/{id}/minutes.pdf', { params: of, ...as, signal }))),
      },
    );
  }
  return files.filter(({ needs }) => may(session, needs));
}

/** Said in the document to be a text, which a file of bytes is not. */
function blob(answer: unknown): Blob {
  if (!(answer instanceof Blob)) throw new TypeError('The answer is no file');
  return answer;
}
