import { useFilters } from '../../app/filters.js';
import type { Home, Title } from './use-home.js';

export interface TitleChoice {
  title: Title;
  titles: Title[];
  choose: (title: string) => void;
}

/** The title that the page counts for (`dh` in the address), of those that the round judges; BTCQGYTX where it judges none. */
export function useTitle({ standards }: Home): TitleChoice {
  const filters = useFilters();
  const titles = standards.flatMap(({ title }) => (title === null ? [] : [title]));
  return {
    title: titles.find((one) => one === filters.of('dh')) ?? titles[0] ?? 'BTCQGYTX',
    titles,
    choose: (dh) => filters.put({ dh }),
  };
}
