import { provingWords } from '../../language/proving-words.ts';

const words = provingWords.sessions;

/** The more special first: most browsers say that they are others too. */
const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdgA?\//u, 'Edge'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\bOPR\//u, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//u, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//u, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//u, 'Safari'],
];
const platforms: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\biPad\b/u, 'iPad'],
  [/\biPhone\b/u, 'iPhone'],
  [/\bAndroid\b/u, 'Android'],
  [/\bCrOS\b/u, 'ChromeOS'],
  [/\bWindows\b/u, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/u, 'Mac'],
  [/\bLinux\b/u, 'Linux'],
];

/** "Chrome on Android", as far as what the browser says of itself tells. */
export function deviceName(userAgent: string): string {
  const find = (table: typeof browsers): string | undefined => table.find(([sign]) => sign.test(userAgent))?.[1];
  const [browser, platform] = [find(browsers), find(platforms)];
  if (browser !== undefined && platform !== undefined) return words.device(browser, platform);
  return browser ?? platform ?? words.unknownBrowser;
}
