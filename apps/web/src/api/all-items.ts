/** A part of a list as the server pages it. */
interface Part<T> {
  items: T[];
  total: number;
}

/** As many rows a page as the server gives. */
const MOST = 1000;

/** A list whole, page by page: what is filtered and counted on the screen has to be all there. */
export async function allItems<T>(ask: (paging: { page: number; pageSize: number }) => Promise<Part<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; ; page += 1) {
    const part = await ask({ page, pageSize: MOST });
    items.push(...part.items);
    if (part.items.length === 0 || items.length >= part.total) return items;
  }
}
