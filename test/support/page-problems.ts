/**
 * Collects what a page complains about: uncaught errors, console errors, and everything the content
 * security policy stopped. A test that ends with one fails.
 */

import type { BrowserContext, ConsoleMessage } from 'playwright-core';

export interface PageProblems {
  list(): readonly string[];
  /** This one is expected: everything that matches is left out. */
  expect(pattern: RegExp): void;
}

// A cut network and refused requests are what many tests are about; Chromium reports them as errors.
const network =
  /^Failed to load resource:|^WebSocket connection to |net::ERR_|Failed to fetch|An unknown error occurred when fetching the script/u;

export function collectProblems(context: BrowserContext): PageProblems {
  const found: string[] = [];
  const expected: RegExp[] = [network];

  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => found.push(`uncaught: ${error.error().stack ?? String(error.error())}`));

  return {
    list: () => found.filter((problem) => !expected.some((pattern) => pattern.test(problem.replace(/^\w+: /u, '')))),
    expect: (pattern) => void expected.push(pattern),
  };
}
