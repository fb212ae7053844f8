import { createSignal, type Accessor } from 'solid-js';

export type Theme = 'dark' | 'light' | 'system';

// The same key as in public/theme.js, which runs before the first paint.
const key = 'rolecall.theme';

function stored(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

const [chosen, setChosen] = createSignal<Theme>(stored());

export const theme: Accessor<Theme> = chosen;

export function chooseTheme(next: Theme): void {
  setChosen(next);
  if (next === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
  try {
    if (next === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // Without storage it lasts until the next start.
  }
}
