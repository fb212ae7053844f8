import { createSignal, type Accessor } from 'solid-js';

/** Chromium's event; other browsers have their own menus. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const [prompt, setPrompt] = createSignal<InstallPrompt | null>(null);
const standalone = window.matchMedia('(display-mode: standalone)');
const [installed, setInstalled] = createSignal(standalone.matches);

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  setPrompt(event as InstallPrompt);
});
addEventListener('appinstalled', () => {
  setInstalled(true);
  setPrompt(null);
});

export const isInstalled: Accessor<boolean> = installed;
export const canInstall = (): boolean => prompt() !== null;

export async function install(): Promise<void> {
  const asked = prompt();
  if (!asked) return;
  // It can be used once.
  setPrompt(null);
  await asked.prompt();
}
