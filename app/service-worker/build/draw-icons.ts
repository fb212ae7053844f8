/**
 * Draws the PNG icons of the manifest from icon.svg with a Chromium (CHROME_BIN). Run by hand when the
 * drawing changes: `node app/service-worker/build/draw-icons.ts`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const icons = fileURLToPath(new URL('../../../public/icons/', import.meta.url));
const svg = readFileSync(`${icons}icon.svg`, 'utf8');

/** `full`: fills its whole square, for systems that cut icons to a shape of their own. */
const wanted = [
  { name: 'icon-192.png', side: 192, full: false },
  { name: 'icon-512.png', side: 512, full: false },
  { name: 'icon-maskable-192.png', side: 192, full: true },
  { name: 'icon-maskable-512.png', side: 512, full: true },
  { name: 'apple-touch-icon.png', side: 180, full: true },
] as const;

const browser = await chromium.launch({
  executablePath: process.env['CHROME_BIN'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const { name, side, full } of wanted) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    // A full icon has no corners of its own: the system cuts it to its shape.
    const drawing = full ? svg.replace(/ rx="\d+"/u, '') : svg;
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${drawing}`);
    writeFileSync(`${icons}${name}`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
