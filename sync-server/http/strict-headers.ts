/**
 * The headers of every answer, whoever makes it: pages, API and errors alike.
 *
 * Guarantees: nothing but this server's own files runs, is loaded or is connected to; no other site may
 * frame, embed or open this one with a handle on it; no browser guesses types.
 */

/** Headers that do not depend on the request. `origins` are those of the pages (see config.ts). */
export function strictHeaders(origins: readonly string[]): Readonly<Record<string, string>> {
  const sockets = origins.map((origin) => origin.replace(/^http/u, 'ws'));
  const secure = origins.length > 0 && origins.every((origin) => origin.startsWith('https://'));
  return {
    'Content-Security-Policy': contentSecurityPolicy(sockets),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy':
      'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-create=(self), publickey-credentials-get=(self), serial=(), usb=()',
    'X-Frame-Options': 'DENY',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000' } : {}),
  };
}

function contentSecurityPolicy(sockets: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Not every browser counts a socket to the same host as 'self'.
    ["connect-src 'self'", ...sockets].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    // Markup and script addresses pass through the app's one policy (app/trusted-types.ts).
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
