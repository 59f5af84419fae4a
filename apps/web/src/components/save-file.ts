/** Hands a file to the browser's downloads, under its name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // the download has its own hold on the file by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
