/** What is needed of a canvas' 2D context, the browser's as well as the server's. */
export interface Pen {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  fill(rule?: 'evenodd'): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
}

/** The width of a text in px, of letters of a size in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export const fontOf = (family: string, size: number, bold: boolean): string =>
  `${bold ? 'bold ' : ''}${size}px ${family}`;

export const measureWith =
  (pen: Pen, family: string): Measure =>
  (text, size, bold) => {
    pen.font = fontOf(family, size, bold);
    return pen.measureText(text).width;
  };
