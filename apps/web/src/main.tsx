import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { watchLink } from './api/link.js';
import { askAtOnce } from './app/ask-ahead.js';
import { keepCopy } from './app/new-version.js';
import { questions } from './app/questions.js';
import { router } from './app/router.js';
import { findSession, onSignedIn, standAsBefore, whenSignedOut } from './app/session.js';
import { dressPage } from './app/shade.js';
import './app/theme.css';

/** After so many milliseconds the page is drawn with whatever is there. */
const LONGEST_WAIT_MS = 1_000;
const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

dressPage();
// from the copy that is kept here; where it has to come over the link, the script goes first
if ('serviceWorker' in navigator && navigator.serviceWorker.controller) void document.fonts.load('1em Inter', 'aạ');
watchLink();
whenSignedOut(() => questions.clear());
onSignedIn((session) => void askAtOnce(session).catch(() => undefined));
const before = standAsBefore();
void findSession();
const code = router.load(); // the page's own script comes while the session is being found
keepCopy();

// With what is kept here the page is drawn once, as a whole; drawn in parts it would take a slow machine twice as long.
const kept = before.then((session) => session && Promise.all([askAtOnce(session), code]));
void Promise.race([kept.catch(() => null), after(LONGEST_WAIT_MS)]).then(draw);

function draw(): void {
  const place = document.getElementById('app');
  if (place !== null)
    createRoot(place).render(
      <StrictMode>
        <QueryClientProvider client={questions}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </StrictMode>,
    );
}
