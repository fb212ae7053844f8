/** Everything a page is sent, over HTTP and over its sockets, read through the browser's own debugger. */

import type { Page } from 'playwright-core';

export interface Traffic {
  /** Frames received so far, and all received text and bytes (as Latin-1). */
  received(): Promise<{ readonly frames: number; readonly text: string }>;
}

/** From now on; begin before the page is opened. */
export async function recordTraffic(page: Page): Promise<Traffic> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const frames: string[] = [];
  const bodies: Promise<string>[] = [];

  session.on('Network.webSocketFrameReceived', ({ response }) => {
    // 2: a binary frame, which comes as base64.
    frames.push(
      response.opcode === 2 ? Buffer.from(response.payloadData, 'base64').toString('latin1') : response.payloadData,
    );
  });
  page.on('response', (response) => {
    if (/\/api\//u.test(response.url())) bodies.push(response.text().catch(() => ''));
  });

  return {
    received: async () => ({ frames: frames.length, text: [...frames, ...(await Promise.all(bodies))].join('\n') }),
  };
}
