import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { watchLink } from './api/link.js';
import { askAtOnce } from './app/ask-ahead.js';
import { keepCopy } from './app/new-version.js';
import { questions } from './app/questions.js';
import { router } from './app/router.js';
import { findSession, onSignedIn, whenSignedOut } from './app/session.js';
import { dressPage } from './app/shade.js';
import './app/theme.css';

dressPage();
watchLink();
whenSignedOut(() => questions.clear());
onSignedIn((session) => void askAtOnce(session).catch(() => undefined));
void findSession();
void router.load(); // the page's own script comes while the session is being found
keepCopy();

const place = document.getElementById('app');
if (place !== null)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={questions}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
