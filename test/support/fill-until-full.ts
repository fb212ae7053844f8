/**
 * Commits to stores until the disk takes no more, as `node fill-until-full.ts <commits> <path>…` under a limit of
 * the size of files. Each store is given larger pieces than the one before, so that the write that fails is
 * another. Prints of each how many commits were confirmed before the first that was not, whether a second try was
 * refused as well, and how many can be read. Ends as a killed process does: nothing is closed.
 */

import { openSqlite } from '../../sync-server/store/sqlite.ts';

const [commits = '0', ...paths] = process.argv.slice(2);

function fill(path: string, pieceBytes: number): unknown {
  const store = openSqlite(path);
  const commit = (n: number): boolean => {
    try {
      store.commit({
        segments: [{ room: 'users', from: n, to: n + 1, bytes: new Uint8Array(pieceBytes).fill(n) }],
        activity: [],
        notices: [],
        clients: [],
        credentials: [{ userId: `u_${n}`, hash: `hash ${n}`, setAt: n }],
      });
      return true;
    } catch {
      return false;
    }
  };
  let confirmed = 0;
  while (confirmed < Number(commits) && commit(confirmed)) confirmed++;
  const isRefusedAgain = confirmed < Number(commits) && !commit(confirmed);
  return { confirmed, isRefusedAgain, readable: store.versionOf('users'), damage: store.damage() };
}

process.stdout.write(JSON.stringify(paths.map((path, n) => fill(path, 3_000 + n * 1_300))), () =>
  process.kill(process.pid, 'SIGKILL'),
);
