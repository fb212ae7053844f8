/**
 * What may become markup or a script: the page requires Trusted Types, and this is the only policy.
 *
 * Solid makes its (constant) templates through innerHTML, so markup cannot be refused altogether; but
 * whatever would run is. Nothing else in the app writes markup.
 */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): unknown;
}

const runs = /<\s*(?:script|iframe|object|embed|base|link|meta|style)\b|[\s"'/]on[a-z]+\s*=|javascript:/iu;

export const serviceWorkerPath = '/service-worker.js';

export function allowOwnTemplates(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML(html) {
      if (runs.test(html)) throw new TypeError('markup that could run is refused');
      return html;
    },
    createScriptURL(url) {
      if (new URL(url, location.href).href !== new URL(serviceWorkerPath, location.origin).href) {
        throw new TypeError('only the service worker is loaded by its address');
      }
      return url;
    },
  });
}
