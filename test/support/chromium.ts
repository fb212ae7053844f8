/**
 * The Chromium that tests drive: CHROME_BIN, else the one of the registry's package @sparticuz/chromium, unpacked
 * into .cache/chromium (Linux x64), else an installed one.
 */

import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface ChromiumBinary {
  readonly executablePath: string;
  /** Added to the environment of the browser's process. */
  readonly env: Readonly<Record<string, string>>;
}

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A name that is not this computer's own, for what browsers allow only at secure addresses.
  '--host-resolver-rules=MAP rolecall.test 127.0.0.1',
] as const;

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));

export async function findChromium(): Promise<ChromiumBinary> {
  const named = process.env['CHROME_BIN'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return { executablePath: named, env: {} };
    throw new Error(`CHROME_BIN is ${named}, which cannot be run.`);
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedChromium();
  for (const path of installed) if (await isExecutable(path)) return { executablePath: path, env: {} };
  throw new Error('No Chromium found: install one, or set CHROME_BIN to its path.');
}

async function unpackedChromium(): Promise<ChromiumBinary> {
  const folder = `${cache}chromium`;
  if (!(await isExecutable(`${folder}/chromium`))) await unpackTo(folder);
  return {
    executablePath: `${folder}/chromium`,
    env: {
      LD_LIBRARY_PATH: [`${folder}/al2023/lib`, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_PATH: `${folder}/fonts`,
      HOME: folder,
      // Without a language `Intl` throws.
      LANG: 'en_US.UTF-8',
    },
  };
}

// The package unpacks to the system's temporary folder and wants to believe it is in the cloud: both are
// told to a process of its own. It is renamed when complete, so a killed run leaves nothing half done.
async function unpackTo(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const half = await mkdtemp(`${cache}chromium-`);
  try {
    const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    // Its own fonts.conf names the default folder: text would have no size, and Chromium would abort.
    await writeFile(`${half}/fonts/fonts.conf`, fontsConf(`${folder}/fonts`));
    await rename(half, folder).catch(async (error: unknown) => {
      if (!(await isExecutable(`${folder}/chromium`))) throw error;
    });
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
  <config></config>
</fontconfig>
`;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
