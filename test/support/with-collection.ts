/**
 * A copy of the project with one more plain collection and one more field, added the way shared/collections/README.md says:
 * what the copy shows without any other line is what follows from a description.
 */

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './server-process.ts';

export interface ProjectCopy {
  readonly root: string;
  /** Files that were added or changed. */
  readonly touched: readonly string[];
  /** Runs a tool of the project in the copy; throws what it printed if it fails. */
  run(script: string, ...args: readonly string[]): Promise<void>;
  dispose(): Promise<void>;
}

const parts = [
  'app',
  'public',
  'shared',
  'sync-server',
  'package.json',
  'vite.config.ts',
  'tsconfig.base.json',
  // vite.config.ts asks for it.
  'test/support/longest-first.ts',
];

/** One more field on users, which have screens of their own. */
const nickname = "nickname: line('nameLength', { listed: true }),";

/** Five fields of five kinds, in a room of its own. */
const description = `
import { describe } from './describe.ts';
import { choice, description, flag, name, number, reference } from './field.ts';

export const lockers = describe({
  since: 1,
  idPrefix: 'lk',
  room: 'lockers',
  permissions: { create: 'create_agent', edit: 'edit_agent', delete: 'delete_agent' },
  naming: 'name',
  fields: {
    name: name(),
    description: description(),
    size: choice(['small', 'large']),
    floor: number(-2, 40, 0, { listed: true }),
    shared: flag({ listed: true }),
    desk: reference('desks'),
  },
});
`;

const words = `
  lockers: say({
    one: 'locker',
    many: 'lockers',
    says: 'Where things are kept.',
    fields: {
      name: 'Name',
      description: 'Description',
      size: 'Size',
      floor: 'Floor',
      shared: 'Shared',
      desk: 'Desk',
      deletedAt: 'Deleted',
    },
    choices: { size: { small: 'Small', large: 'Large' } },
  }),
`;

export async function copyWithLockers(): Promise<ProjectCopy> {
  const root = await mkdtemp(join(tmpdir(), 'rolecall-copy-'));
  for (const part of parts) await cp(join(projectRoot, part), join(root, part), { recursive: true });
  await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  const touched: string[] = [];
  const edit = async (file: string, change: (text: string) => string): Promise<void> => {
    const before = await readFile(join(root, file), 'utf8').catch(() => '');
    const after = change(before);
    if (after === before) throw new Error(`${file} is not as this fixture expects`);
    await writeFile(join(root, file), after);
    touched.push(file);
  };
  await edit('shared/collections/lockers.ts', () => description);
  await edit('shared/collections/descriptions.ts', (text) =>
    text
      .replace('import { queues }', "import { lockers } from './lockers.ts';\nimport { queues }")
      .replace(/,?\s*\} as const/u, ', lockers } as const'),
  );
  await edit('shared/schema/rooms.ts', (text) =>
    text.replace(/(\n {2}users: \{ channel: 3[^\n]*\n)/u, "$1  lockers: { channel: 99, read: ['show_agent'] },\n"),
  );
  await edit('shared/collections/users.ts', (text) =>
    text.replace(/^ {4}email: .*$/mu, `$&\n    ${nickname}`).replace('flag, ', 'flag, line, '),
  );
  await edit('app/language/en/collections-en.ts', (text) =>
    text
      .replace('\n};\n', `${words}};\n`)
      .replace("      email: 'Email',", "      email: 'Email',\n      nickname: 'Nickname',"),
  );

  const run: ProjectCopy['run'] = (script, ...args) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production' },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}:\n${said}`)),
      );
    });
  return { root, touched, run, dispose: () => rm(root, { recursive: true, force: true }) };
}
