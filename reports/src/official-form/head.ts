/** A day, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh. */
export type Day = string;

/** A minute of a day in Asia/Ho_Chi_Minh: `date` is `YYYY-MM-DD`, `time` is `HH:MM`. */
export interface Moment {
  date: Day;
  time: string;
}

/** One block of signature: who signs in which capacity. */
export interface Signature {
  /** Lines in capitals, e.g. `['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']`. */
  capacity: string[];
  /** `null` leaves the name open for the signer. */
  name: string | null;
}

/**
 * What the head and foot of an official form say (Nghị định 30/2020/NĐ-CP).
 * Everything is text of the issuing office: nothing here is known to the writer.
 */
export interface OfficialHead {
  /** The organ above, e.g. `UBND TỈNH LẠNG SƠN`. */
  organAbove: string;
  /** The issuing organ, e.g. `SỞ Y TẾ TỈNH LẠNG SƠN`. */
  organ: string;
  /** The symbol after the number, e.g. `BC-SYT`: "Số:      /BC-SYT"; `null` on a paper that bears no number. */
  symbol: string | null;
  /** `null` until the registry gives it: the place stays open. */
  number: string | null;
  /** Place name before the date, e.g. `Lạng Sơn`. */
  place: string;
  /** Day of the paper. Only the year is printed where `open`, since day and month are written at signing. */
  day: { date: Day } | { open: true; year: number };
  /** The paper that this one goes with, without brackets: `Kèm theo Báo cáo số      /BC-SYT ngày … của Sở Y tế`. */
  attachedTo: string | null;
  /** From left to right: Người lập biểu, Trưởng phòng KHTC, Giám đốc. */
  signatures: Signature[];
  /** "Nơi nhận", one line each, without the dash: `Lãnh đạo Sở`, `Lưu: VT, KHTC`. */
  recipients: string[];
}

/** Whether the numbers are closed. `live` prints "SỐ LIỆU CHƯA CHỐT, lúc …" on every page. */
export interface DataState {
  kind: 'live' | 'frozen';
  /** When the data was read (live) or closed (frozen). */
  at: Moment;
  /** Prints "DỮ LIỆU MINH HỌA" on every page. */
  demo: boolean;
}
