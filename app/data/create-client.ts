import type { Client } from './client.ts';
import type { Environment } from './environment.ts';

export function createClient(environment: Environment): Client {
  throw new Error(`not built yet: ${environment.app}`);
}
