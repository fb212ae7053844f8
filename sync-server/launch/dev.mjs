/**
 * `npm run dev`: Vite with the app rebuilt as you type, and the server beside it, started again when its
 * files change. Open Vite's address: it passes /api, /sync, /healthz and /readyz on.
 */

import { spawn } from 'node:child_process';
import process from 'node:process';
import { createServer } from 'vite';
import { inRoot, root } from './root.mjs';

const serverPort = process.env.PORT ?? '8080';
const target = `http://127.0.0.1:${serverPort}`;
const vite = await createServer({
  configFile: inRoot('vite.config.ts'),
  clearScreen: false,
  server: {
    strictPort: true,
    proxy: {
      '/api': target,
      '/healthz': target,
      '/readyz': target,
      '/sync': { target: target.replace('http', 'ws'), ws: true },
    },
  },
});
await vite.listen();
const port = vite.config.server.port ?? 5173;

const server = spawn(
  process.execPath,
  ['--watch', '--watch-preserve-output', inRoot('sync-server/main.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: serverPort,
      ROLECALL_ORIGIN: process.env.ROLECALL_ORIGIN ?? `http://localhost:${port} http://127.0.0.1:${port}`,
    },
  },
);
vite.printUrls();

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  void vite.close().finally(() => process.exit(code ?? 0));
});
