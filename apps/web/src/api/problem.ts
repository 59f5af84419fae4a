import { sayAtField } from '@chuan-xa/wording';

/** What the server answers when it refuses (RFC 9457): our code, a sentence, and for input each fault at its field. */
export interface ProblemBody {
  status: number;
  code: string;
  title: string;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
  [extra: string]: unknown;
}

/** A refusal of the server. Its message is the Vietnamese sentence that a person reads. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly body: ProblemBody) {
    super(body.detail);
  }

  get code(): string {
    return this.body.code;
  }

  get status(): number {
    return this.body.status;
  }

  /** What is wrong with one field of what was sent; null when nothing is. */
  fault(field: string): string | null {
    const found = this.body.errors?.find((one) => one.field === field);
    return found === undefined ? null : sayAtField(found);
  }
}

/** Nothing came back: the link is down, or the server is. */
export class LinkDown extends Error {
  override readonly name = 'LinkDown';

  constructor() {
    super('Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại; số liệu đang gõ vẫn được giữ trên máy này.');
  }
}

/** Whether trying again by itself can help. */
export const isPassing = (error: unknown): boolean =>
  error instanceof LinkDown || (error instanceof Problem && (error.status >= 502 || error.status === 429));

/** The sentence for a person, whatever went wrong. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Problem || error instanceof LinkDown
    ? error.message
    : 'Có lỗi trong ứng dụng. Tải lại trang; nếu vẫn lỗi, báo cho Phòng Kế hoạch - Tài chính kèm ảnh chụp màn hình.';
