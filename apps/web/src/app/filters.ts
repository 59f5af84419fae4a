import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from './search.js';

export interface Filters {
  /** What stands in the address under this name; "" is nothing. */
  of: (name: string) => string;
  /** Puts values into the address, beside what stands there. `typing`: it makes no step for the back button. */
  put: (values: Record<string, string>, how?: { typing?: boolean }) => void;
}

/** The filters, the tab and the open item of a page, kept in its address. */
export function useFilters(): Filters {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    of: (name) => search[name] ?? '',
    put: (values, { typing = false } = {}) =>
      void navigate({
        to: '.',
        search: (former: Search) => ({ ...former, ...values }),
        replace: typing,
        resetScroll: false,
      }),
  };
}
