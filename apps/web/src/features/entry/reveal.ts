/** Scrolls so far that the cell is seen whole, beside the names and under the head. */
export function reveal(frame: HTMLDivElement | null, row: number, column: number, rowPx: number): void {
  const head = frame?.querySelector('thead');
  const name = frame?.querySelector<HTMLElement>(`thead tr:last-child > :first-child`);
  const top = row * rowPx;
  if (!frame || !head || !name) return;
  const seen = frame.clientHeight - head.clientHeight;
  if (top < frame.scrollTop) frame.scrollTop = top;
  else if (top + rowPx > frame.scrollTop + seen) frame.scrollTop = top + rowPx - seen;
  const cell = frame.querySelectorAll<HTMLElement>('thead tr:last-child > *')[column + 1];
  if (cell === undefined) return;
  const left = cell.offsetLeft - name.offsetWidth;
  if (left < frame.scrollLeft) frame.scrollLeft = left;
  const right = cell.offsetLeft + cell.offsetWidth - frame.clientWidth;
  if (right > frame.scrollLeft) frame.scrollLeft = right;
}
