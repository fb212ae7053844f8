import { routes } from './routes.ts';
import { loadParts } from './warmed.ts';

/** Loads every screen, then their parts, while nothing else happens, so that nothing waits for them later. */
export async function loadScreens(): Promise<void> {
  for (const route of routes) await route.load();
  await loadParts();
}
