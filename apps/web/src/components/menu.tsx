import { Menu as Box, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import type { ReactNode } from 'react';
import button from './button.module.css';
import { classes } from './classes.js';
import styles from './menu.module.css';

export interface MenuEntry {
  label: ReactNode;
  act?: () => void;
  /** A file to be fetched, in place of an act. */
  href?: string;
}

/** A few acts behind one button. */
export function Menu({
  label,
  entries,
  quiet = false,
}: {
  label: ReactNode;
  entries: readonly MenuEntry[];
  quiet?: boolean;
}) {
  return (
    <MenuProvider>
      <MenuButton className={classes(button.button, quiet ? button.quiet : button.plain)}>
        {label} <span aria-hidden="true">▾</span>
      </MenuButton>
      <Box gutter={4} className={styles.menu} fixed unmountOnHide>
        {entries.map((entry, place) =>
          entry.href === undefined ? (
            <MenuItem key={place} className={styles.item} onClick={entry.act}>
              {entry.label}
            </MenuItem>
          ) : (
            <MenuItem key={place} className={styles.item} render={<a href={entry.href} download />}>
              {entry.label}
            </MenuItem>
          ),
        )}
      </Box>
    </MenuProvider>
  );
}
