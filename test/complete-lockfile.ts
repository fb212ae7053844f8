/**
 * Names in package-lock.json every optional package for another platform that npm left out.
 *
 *     node test/complete-lockfile.ts [--check]      after each change of the dependencies
 *
 * `npm ci` refuses a lockfile that lacks one (npm/cli#9846), and npm leaves out what it did not install
 * when the registry at hand does not carry it.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/** The lockfile with what was missing, and the names of that. */
export function completeLockfile(lockfile: Lockfile): {
  readonly completed: Lockfile;
  readonly added: readonly string[];
} {
  const packages: Record<string, LockedPackage> = { ...lockfile.packages };
  const added: string[] = [];
  for (const [path, { dev, optionalDependencies }] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(path === '' ? {} : (optionalDependencies ?? {}))) {
      const at = `node_modules/${name}`;
      if (packages[at] !== undefined || packages[`${path}/${at}`] !== undefined) continue;
      packages[at] = { version, ...platformOf(name), ...(dev === true ? { dev } : {}), ...{ optional: true } };
      added.push(name);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { completed: { ...lockfile, packages: Object.fromEntries(sorted) }, added };
}

/** What npm compares with the machine, read from names like `binding-linux-arm64-musl`. */
function platformOf(name: string): { os?: string[]; cpu?: string[]; libc?: string[] } {
  const words = name.split(/[/-]/u);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined || os !== 'linux' ? {} : { libc: [libc] }),
  };
}

if (import.meta.main) {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  // A lockfile of npm; one that is not fails below.
  const { completed, added } = completeLockfile(JSON.parse(readFileSync(path, 'utf8')) as Lockfile);
  if (process.argv.includes('--check')) {
    if (added.length > 0)
      console.error(`package-lock.json lacks ${added.join(', ')}: run node test/complete-lockfile.ts`);
    process.exitCode = added.length > 0 ? 1 : 0;
  } else if (added.length > 0) {
    writeFileSync(path, `${JSON.stringify(completed, null, 2)}\n`);
    console.log(`Added ${added.length} packages to package-lock.json.`);
  }
}
