/** Where the app starts: the client, the providers, the routes. */

import './styles/main.css';
import { Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { keepFocus } from './components/keep-focus.ts';
import { ToastProvider } from './components/toasts.tsx';
import { browserEnvironment } from './data/browser-environment.ts';
import { createClient } from './data/create-client.ts';
import { missingNeed } from './data/missing-need.ts';
import { loadLanguage } from './language/load-language.ts';
import { SessionGate } from './routes/shell/session-gate.tsx';
import { guarded } from './routes/shell/guarded.tsx';
import { NotHere } from './routes/shell/failed/not-here.tsx';
import { routes } from './routes/routes.ts';
import { registerServiceWorker } from './routes/shell/version/new-version.ts';
import { ClientProvider } from './state/client-context.tsx';
import { allowOwnTemplates } from './trusted-types.ts';

allowOwnTemplates();
keepFocus();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Not awaited here: the file of a language needs this one, which must have run first.
void loadLanguage(document).then(() => begin(root));

function begin(at: HTMLElement): void {
  const need = missingNeed(window);
  if (need === null) start(at);
  else render(() => <NotHere need={need} />, at);
}

function start(at: HTMLElement): void {
  const client = createClient(browserEnvironment(import.meta.env['VITE_APP_VERSION'] ?? 'development'));
  const screens = routes.map((route) => ({ path: route.path, component: guarded(route) }));
  render(
    () => (
      <ClientProvider client={client}>
        <ToastProvider>
          <Router root={SessionGate}>{screens}</Router>
        </ToastProvider>
      </ClientProvider>
    ),
    at,
  );
  if (import.meta.env.PROD) void registerServiceWorker();
}
