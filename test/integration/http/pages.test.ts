import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWith, type Started } from './started.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-pages-'));
const page = '<!doctype html><title>Rolecall</title>';
const html = { accept: 'text/html,application/xhtml+xml' };
let started: Started;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'dist', 'index.html'), page);
  writeFileSync(join(folder, 'dist', 'assets', 'index-Bx3_y-Zq.js'), 'void 0;'.repeat(500));
  started = await startWith({ appFolder: join(folder, 'dist') });
});
afterAll(async () => {
  await started.stop();
  rmSync(folder, { recursive: true });
});

describe('pages', () => {
  it('are the app at every address a browser navigates to', async () => {
    for (const path of ['/', '/roles', '/sync', '/roles/builtin.admin', '/users/u_0123456789ABCDEFGHIJ?tab=desks']) {
      const answer = await started.send('GET', path, { headers: html });
      expect([answer.status, answer.text, answer.headers['cache-control']]).toEqual([200, page, 'no-cache']);
    }
  });

  it('are there for whoever takes anything: a link checker, a load balancer, curl', async () => {
    for (const path of ['/', '/roles', '/sync', '/roles/builtin.admin', '/users/u_0123456789ABCDEFGHIJ?tab=desks']) {
      for (const headers of [{ accept: '*/*' }, { accept: 'text/*;q=0.5, image/png' }, {}]) {
        const answer = await started.send('GET', path, { headers });
        expect([answer.status, answer.text, answer.headers['content-type']], path).toEqual([
          200,
          page,
          'text/html; charset=utf-8',
        ]);
        const head = await started.send('HEAD', path, { headers });
        expect([head.status, head.text, head.headers['content-length']], path).toEqual([200, '', String(page.length)]);
      }
    }
  });

  it('are not for whoever does not take them', async () => {
    for (const accept of ['application/json', 'image/png', 'text/html;q=0, */*', 'text/htmlx'])
      expect((await started.send('GET', '/roles', { headers: { accept } })).status, accept).toBe(404);
  });

  it('are never the answer to a script, a file or an API request that is not there', async () => {
    for (const path of [
      '/assets/gone-12345678.js',
      '/assets',
      '/icons/gone',
      '/favicon.ico',
      '/.env',
      '/robots.txt',
      '/users/gone.js',
      '/api',
      '/api/nothing',
      '/sync/users',
      '/healthz/more',
    ]) {
      for (const headers of [html, { accept: '*/*' }, {}]) {
        const answer = await started.send('GET', path, { headers });
        expect([answer.status, answer.json().error.code], path).toEqual([404, 'not-found']);
      }
    }
  });

  it('are asked for once while they stay the same', async () => {
    const first = await started.send('GET', '/assets/index-Bx3_y-Zq.js');
    expect(first.headers['cache-control']).toContain('immutable');
    const again = await started.send('GET', '/assets/index-Bx3_y-Zq.js', {
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('answer HEAD without a body and nothing but GET and HEAD', async () => {
    const head = await started.send('HEAD', '/', { headers: html });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', String(page.length)]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect((await started.send(method, '/')).status, method).toBe(404);
  });

  it('carry the strict headers, as does every other answer', async () => {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/nothing'],
      ['GET', '/api/me'],
      ['GET', '/%00'],
      ['POST', '/api/session'],
      ['GET', '/healthz'],
    ] as const) {
      const { headers } = await started.send(method, path, { headers: html });
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['content-security-policy'], path).toContain("require-trusted-types-for 'script'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
      expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
      expect(headers['x-powered-by'], path).toBeUndefined();
    }
  });

  it('lead nowhere else, whatever the path', async () => {
    const known = [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..\\secret.txt',
      '/..%5csecret.txt',
      '/assets/../../secret.txt',
      '//etc/passwd',
      '/secret.txt%00.js',
      '/./../secret.txt',
      '/assets/..;/secret.txt',
      'http://localhost/../secret.txt',
    ];
    for (const path of known) {
      const answer = await started.send('GET', path, { headers: { accept: '*/*' } });
      expect(answer.status, path).toBe(404);
    }
    expect((await started.send('GET', `/${'a'.repeat(5_000)}`)).status).toBe(413);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '..',
            '.',
            '%2e%2e',
            '%252e',
            '\\',
            '%5c',
            'secret.txt',
            'etc',
            '%00',
            '',
            'assets',
            '..%c0%af',
          ),
        ),
        async (segments) => {
          const answer = await started.send('GET', `/${segments.join('/')}`, { headers: html });
          expect(answer.text).not.toContain('outside');
          expect([200, 404]).toContain(answer.status);
          if (answer.status === 200) expect(answer.text).toBe(page);
        },
      ),
      { numRuns: 100 },
    );
    expect((await started.send('GET', '/healthz')).status).toBe(200);
  });
});

describe('an app that is not built', () => {
  it('says so', async () => {
    const bare = await startWith({ people: [] });
    const answer = await bare.send('GET', '/', { headers: html });
    expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('npm run build')]);
    await bare.stop();
  });
});
