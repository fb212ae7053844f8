import { routes } from './routes.ts';

/** Loads every screen while nothing else happens, so that going from one to another never waits. */
export async function loadScreens(): Promise<void> {
  for (const route of routes) await route.load();
}
