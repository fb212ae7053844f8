/** The cookies of one browser, as far as tests of the server need them. */

import type { IncomingHttpHeaders } from 'node:http';

export class CookieJar {
  readonly #cookies = new Map<string, string>();

  take(headers: IncomingHttpHeaders): void {
    for (const cookie of headers['set-cookie'] ?? []) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (/;\s*max-age=0(?:;|$)/iu.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }

  has(name: string): boolean {
    return this.#cookies.has(name);
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
