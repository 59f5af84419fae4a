import type { AreaItem, Item, MarkItem } from './item.js';
import { fontOf, type Pen } from './pen.js';
import { OUTLINE } from './style.js';

/** Draws items in their order. */
export function paint(pen: Pen, family: string, items: readonly Item[]): void {
  pen.save();
  pen.textBaseline = 'middle';
  for (const item of items) paintOne(pen, family, item);
  pen.restore();
}

function paintOne(pen: Pen, family: string, item: Item): void {
  switch (item.is) {
    case 'text':
      pen.font = fontOf(family, item.size, item.bold);
      pen.textAlign = item.align;
      pen.fillStyle = item.colour;
      pen.fillText(item.text, item.x, item.y);
      return;
    case 'line':
      pen.strokeStyle = item.colour;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(...item.from);
      pen.lineTo(...item.to);
      pen.stroke();
      return;
    case 'square':
      pen.strokeStyle = item.colour;
      pen.lineWidth = 1;
      pen.strokeRect(item.x, item.y, item.width, item.height);
      return;
    case 'area':
      paintArea(pen, item);
      return;
    case 'mark':
      paintMark(pen, item);
      return;
  }
}

function paintArea(pen: Pen, { rings, fill, outline }: AreaItem): void {
  pen.beginPath();
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      if (at === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
    pen.closePath();
  }
  if (fill !== null) {
    pen.fillStyle = fill;
    pen.fill('evenodd');
  }
  pen.strokeStyle = outline;
  pen.lineWidth = 1;
  pen.stroke();
}

/** ● ▼ ◐ ○ as paths: no face has all four, and a path is the same everywhere. */
function paintMark(pen: Pen, { look, x, y, size, fill, outline }: MarkItem): void {
  const radius = size / 2;
  pen.strokeStyle = outline;
  pen.lineWidth = OUTLINE;
  if (fill !== null) pen.fillStyle = fill;
  if (look === 'undetermined' && fill !== null) {
    pen.beginPath();
    pen.arc(x, y, radius, Math.PI / 2, (3 * Math.PI) / 2);
    pen.closePath();
    pen.fill();
  }
  pen.beginPath();
  if (look === 'notMet') {
    pen.moveTo(x - radius, y - radius * 0.8);
    pen.lineTo(x + radius, y - radius * 0.8);
    pen.lineTo(x, y + radius * 0.95);
    pen.closePath();
  } else pen.arc(x, y, radius, 0, 2 * Math.PI);
  if (fill !== null && (look === 'met' || look === 'notMet')) pen.fill();
  pen.stroke();
}
