import { readFileSync } from 'node:fs';

/** The environment while it is read: what is missing or empty is the default, and every fault is kept for the one message. */
export class Reading {
  /** One for each setting that is wrong: its name and what is expected, never a secret. */
  readonly faults: string[] = [];
  private readonly asked = new Set<string>();

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** An empty setting is as good as none. */
  text(name: string): string | null {
    this.asked.add(name);
    return this.env[name]?.trim() || null;
  }

  /** What stands between commas. */
  list(name: string): string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** A whole number from `least` to `most`; `what` names it to the reader. */
  whole(name: string, fallback: number, [least, most]: [number, number], what: string): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    this.fault(name, `“${text}” không phải ${what} từ ${least} đến ${most}`);
    return fallback;
  }

  /** The content of the file that a setting names; null where it names none or cannot be read, which is a fault. */
  file(name: string): string | null {
    const path = this.text(name);
    if (path === null) return null;
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      this.fault(name, `không đọc được tệp “${path}”, ${(error as NodeJS.ErrnoException).code ?? 'lỗi không rõ'}`);
      return null;
    }
  }

  /** A secret in a file, without the blanks and line ends around it. */
  secretFile(name: string): string | null {
    const secret = this.file(name)?.trim() ?? null;
    if (secret === '') this.fault(name, 'tệp không có nội dung');
    return secret || null;
  }

  /** A secret given plainly or, under the name that ends in `_FILE`, as a file; not both. */
  secret(name: string): string | null {
    const plain = this.text(name);
    if (plain !== null && this.text(`${name}_FILE`) !== null) {
      this.fault(name, `chỉ đặt một trong hai: ${name} hoặc ${name}_FILE`);
      return null;
    }
    return plain ?? this.secretFile(`${name}_FILE`);
  }

  /** Reads what this program does not use: its names are known, its faults are nobody's concern. */
  unheard<T>(read: () => T): T {
    const heard = this.faults.length;
    const found = read();
    this.faults.length = heard;
    return found;
  }

  fault(name: string, why: string): void {
    this.faults.push(`${name} (${why})`);
  }

  /** A name of ours that nobody asked for is a slip of the pen, and would be ignored in silence. */
  refuseUnknown(prefix: string): void {
    for (const name of Object.keys(this.env).sort())
      if (name.startsWith(prefix) && !this.asked.has(name)) this.fault(name, 'không có biến nào tên như vậy');
  }
}
