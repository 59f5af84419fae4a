import type { Page } from 'playwright-core';

/** What a walk over a meeting's screens met. */
export interface Walked {
  /** Screens leafed through. */
  screens: string[];
  /** By screen, the communes that one press lists. */
  listed: Record<string, string[]>;
  /** How many communes were opened by a second press (a tile by its first), and their reasons read. */
  opened: number;
  /** What was not as it should be; none is as it should be. */
  wrong: string[];
}

/**
 * Leafs through all screens as they stand in the page: on each presses the name of every row that the chart has, looks where every line of the list
 * leads, and opens the first commune of the first list and the last of the last; on the first screen of outcomes opens every commune of every
 * list; presses tiles of the first screen of tiles.
 */
export const walkMeeting = (page: Page): Promise<Walked> =>
  page.evaluate(async () => {
    const walked: Walked = { screens: [], listed: {}, opened: 0, wrong: [] };
    const until = async <T>(look: () => T | null | undefined | false, what: string): Promise<T | null> => {
      const end = performance.now() + 5_000;
      while (performance.now() < end) {
        const found = look();
        if (found) return found;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      walked.wrong.push(`waited for ${what} at ${location.search}`);
      return null;
    };
    const all = (what: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(what)];
    const key = (name: string): boolean =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    const asked = (name: string): string | null => new URLSearchParams(location.search).get(name);
    const readAndBack = async (code: string): Promise<void> => {
      const why = await until(() => asked('xa') === code && document.querySelector('[data-why]'), `reasons of ${code}`);
      if (why !== null && (why.parentElement?.textContent ?? '').trim().length < 12)
        walked.wrong.push(`no reasons: ${code}`);
      walked.opened++;
      key('Escape');
      await until(() => asked('xa') === null && document.querySelector('[data-why]') === null, `back from ${code}`);
    };
    const total = Number(document.querySelector('footer p')?.textContent?.split('/').at(-1));
    for (let turn = 1; turn <= total; turn++) {
      await until(
        () => document.querySelector('footer p')?.textContent?.endsWith(`màn ${turn}/${total}`),
        `screen ${turn}`,
      );
      await until(() => document.querySelector('[data-drawn]'), 'the chart');
      const screen = asked('man') ?? '';
      walked.screens.push(screen);
      const codes = new Set<string>();
      if (screen === 'tiles-BTCQGYTX') {
        const tiles = all('button[data-tile]').flatMap(({ dataset }) => dataset.tile ?? []);
        for (const code of tiles.filter((_, nth) => nth % 20 === 0)) {
          (
            await until(() => document.querySelector<HTMLElement>(`button[data-tile="${code}"]`), `tile ${code}`)
          )?.click();
          await readAndBack(code);
        }
        walked.listed.tiles = tiles;
      }
      const rows = all('button[data-mark]').flatMap(({ dataset }) => (dataset.mark?.endsWith('/') ? dataset.mark : []));
      // the table has the same marks, and nothing to draw
      key('t');
      await until(
        () =>
          document.querySelector('[data-drawn]') === null && document.querySelector('button[aria-pressed][data-mark]'),
        'the table',
      );
      for (const mark of rows) {
        (await until(() => document.querySelector<HTMLElement>(`button[data-mark="${mark}"]`), mark))?.click();
        await until(
          () => document.querySelector('a[data-code]') ?? document.querySelector('[data-why]'),
          `list of ${mark}`,
        );
        const alone = asked('xa');
        if (alone !== null) {
          codes.add(alone);
          await readAndBack(alone);
          continue;
        }
        const here = all('a[data-code]').flatMap(({ dataset }) => dataset.code ?? []);
        for (const code of here) codes.add(code);
        walked.wrong.push(
          ...all('a[data-code]').flatMap((link) => {
            const to = new URL((link as HTMLAnchorElement).href).searchParams.get('xa');
            return to === link.dataset.code
              ? []
              : [`${screen} ${mark}: ${link.dataset.code ?? ''} leads to ${to ?? 'nothing'}`];
          }),
        );
        const sample = mark === rows[0] ? here.slice(0, 1) : mark === rows.at(-1) ? here.slice(-1) : [];
        for (const code of screen === 'outcomes-BTCQGYTX' ? here : sample) {
          (await until(() => document.querySelector<HTMLElement>(`a[data-code="${code}"]`), code))?.click();
          await readAndBack(code);
        }
        key('Escape');
        await until(() => asked('hang') === null && document.querySelector('a[data-code]') === null, 'the screen');
      }
      key('t');
      await until(() => document.querySelector('[data-drawn]'), 'the chart again');
      walked.listed[screen] = [...codes];
      if (turn < total) key('PageDown');
    }
    return walked;
  });
