import { describe, expect, it } from 'vitest';
import { strictHeaders } from '../../../sync-server/http/strict-headers.ts';

describe('strict headers', () => {
  const headers = strictHeaders(['https://rolecall.example']);
  const policy = headers['Content-Security-Policy'] ?? '';

  it('allow nothing inline, nothing evaluated and nothing from elsewhere', () => {
    expect(policy).not.toMatch(/unsafe|\*|https:(?!\/\/rolecall)/u);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
  });

  it('let the page open sockets to its own origin in every browser', () => {
    expect(policy).toContain("connect-src 'self' wss://rolecall.example");
  });

  it('insist on HTTPS only where the pages are served over it', () => {
    expect(headers['Strict-Transport-Security']).toBeDefined();
    expect(strictHeaders(['http://localhost:8080'])['Strict-Transport-Security']).toBeUndefined();
  });
});
