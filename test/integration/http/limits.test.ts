import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { limits } from '../../../shared/schema/limits.ts';
import { closed, opened, password, startWith, type Started } from './started.ts';

let started: Started;
beforeAll(async () => {
  started = await startWith({ config: { requestHeadersMs: 200, requestMs: 1_500 } });
});
afterAll(() => started.stop());

/** A connection that has sent `text`, and everything it is answered until it ends. */
function raw(text: string | Buffer): { readonly socket: Socket; readonly ended: Promise<string> } {
  const socket = connect(started.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
  socket.on('error', () => {});
  socket.write(text);
  return { socket, ended: new Promise((resolve) => socket.on('close', () => resolve(answer))) };
}

const signIn = (): ReturnType<Started['send']> =>
  started.send('POST', '/api/session', { json: { username: 'alice', password } });

describe('a request', () => {
  it('has a body of limited size', async () => {
    const body = JSON.stringify({ username: 'alice', password: 'a'.repeat(limits.bodyBytes) });
    const headers = { 'content-type': 'application/json' };
    const answer = await started.send('POST', '/api/session', { body, headers });
    expect([answer.status, answer.json().error.code]).toEqual([413, 'too-large']);
    const chunked = await started.send('POST', '/api/session', {
      body,
      headers: { ...headers, 'transfer-encoding': 'chunked' },
    });
    expect(chunked.status).toBe(413);
  });

  it('may say beforehand how large its body is, or not', async () => {
    const body = JSON.stringify({ username: 'alice', password });
    const headers = { 'content-type': 'application/json; charset=utf-8', 'transfer-encoding': 'chunked' };
    expect((await started.send('POST', '/api/session', { body, headers })).status).toBe(200);
  });

  it('is told what is wrong with its body', async () => {
    const bodies = [
      '',
      '{',
      '[]',
      'null',
      '{"username":1,"password":"x"}',
      '{"username":"a"}',
      '{"username":"a","password":"b","admin":true}',
      '{"__proto__":{},"username":"a","password":"b"}',
      '['.repeat(20_000),
    ];
    for (const body of bodies) {
      const answer = await started.send('POST', '/api/session', {
        body,
        headers: { 'content-type': 'application/json' },
      });
      expect([answer.status, answer.json().error.code], body.slice(0, 40)).toEqual([400, 'bad-request']);
    }
  });

  it('is told which field is wrong and what to send, and never what was sent', async () => {
    const secret = 'hunter2-hunter2';
    const long = secret.repeat(1_000);
    const told = async (json: unknown): Promise<unknown> => {
      const answer = await started.send('POST', '/api/session', { json });
      expect(answer.text).not.toContain(secret);
      return answer.json().error;
    };
    const problem = (message: string, field?: string): object => ({
      code: 'bad-request',
      message,
      ...(field === undefined ? {} : { field }),
    });
    expect(await told({ username: 'alice' })).toEqual(problem('The field "password" is missing.', 'password'));
    expect(await told({ username: 1, password: secret })).toEqual(
      problem('The field "username" must be a text.', 'username'),
    );
    expect(await told({ username: 'alice', password: long })).toEqual(
      problem(`The field "password" is too long: send at most ${limits.bodyTextLength} characters.`, 'password'),
    );
    expect(await told({ username: 'alice', password: secret, [secret]: secret })).toEqual(
      problem('The body has a field that is not known here. Leave it out.'),
    );
    expect(await told(secret)).toEqual(problem('The body must be an object.'));
  });

  it('that drips in is cut off, and others are served meanwhile', async () => {
    const headers = raw('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const body = raw(
      'POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    );
    expect((await signIn()).status).toBe(200);
    const order: string[] = [];
    void headers.ended.then(() => order.push('headers'));
    void body.ended.then(() => order.push('body'));
    expect(await headers.ended).toMatch(/^HTTP\/1\.1 408/u);
    expect(await body.ended).toMatch(/^HTTP\/1\.1 408/u);
    expect(order).toEqual(['headers', 'body']);
  });

  it('that is not HTTP ends its own connection only', async () => {
    for (const text of [
      '\u0000\u0001\u0002\r\n\r\n',
      'GET\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET / HTTP/1.1\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
      'GET / HTTP/1.1\r\nHost: [::::]:x\r\n\r\n',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      randomBytes(4_096),
    ]) {
      const { socket, ended } = raw(text);
      socket.end();
      await ended;
    }
    expect((await signIn()).status).toBe(200);
  });
});

describe('one address', () => {
  it('has a limited number of connections, and gets new ones when it ends some', async () => {
    const capped = await startWith({ config: { connectionsPerAddress: 5 } });
    onTestFinished(() => capped.stop());
    const idle = Array.from({ length: 5 }, () => connect(capped.port, '127.0.0.1'));
    await Promise.all(idle.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    await expect(capped.send('GET', '/healthz')).rejects.toThrow(/hang up|ECONNRESET/u);
    const gone = new Promise((resolve) => idle[0]?.once('close', resolve));
    idle[0]?.destroy();
    await gone;
    // The server hears of it a moment later.
    await expect
      .poll(() =>
        capped.send('GET', '/healthz').then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
    for (const socket of idle) socket.destroy();
  });
});

describe('a malformed frame', () => {
  // Masked, as a client's frames are; mask 0.
  const frame = (first: number, length: readonly number[], payload = Buffer.alloc(0)): Buffer =>
    Buffer.concat([Buffer.from([first, ...length]), Buffer.alloc(4), payload]);
  const malformed: Readonly<Record<string, Buffer>> = {
    'reserved opcode': frame(0x83, [0x80]),
    'reserved bits': frame(0xb2, [0x80]),
    'compressed nonsense': frame(0xc2, [0x84], Buffer.from([0xff, 0xff, 0xff, 0xff])),
    'a close code that does not exist': frame(0x88, [0x82], Buffer.from([0, 1])),
    'a length of 2^40': frame(0x82, [0xff, 0, 0, 1, 0, 0, 0, 0, 0]),
    'a length above the limit': frame(0x82, [0xff, 0, 0, 0, 0, 0x7f, 0, 0, 0]),
    'no mask': Buffer.from([0x82, 0x01, 0x00]),
    'a continuation of nothing': frame(0x80, [0x80]),
    'text that is not UTF-8': frame(0x81, [0x82], Buffer.from([0xff, 0xfe])),
    'a ping that is too long': frame(0x89, [0xfe, 0, 126], Buffer.alloc(126)),
  };

  it('closes that socket, and nobody else notices', async () => {
    const cookie = await started.signIn('alice');
    const honest = started.socket('/sync', { cookie });
    expect(await opened(honest)).toBe('open');
    for (const [what, bytes] of Object.entries(malformed)) {
      const hostile = started.socket('/sync', { cookie });
      expect(await opened(hostile)).toBe('open');
      const gone = closed(hostile);
      // ws offers no way to send what it would never send.
      (hostile as unknown as { _socket: Socket })._socket.write(bytes);
      await expect(gone, what).resolves.toBeGreaterThan(999);
    }
    const pong = new Promise((resolve) => honest.once('pong', resolve));
    honest.ping();
    await pong;
    honest.close();
    await closed(honest);
    expect((await signIn()).status).toBe(200);
  });

  it('in 300,000 pieces costs its sender the connection, not the server its time', async () => {
    const cookie = await started.signIn('alice');
    const hostile = started.socket('/sync', { cookie });
    expect(await opened(hostile)).toBe('open');
    const gone = closed(hostile);
    const piece = frame(0x02, [0x81], Buffer.from([0]));
    const more = frame(0x00, [0x81], Buffer.from([0]));
    const { _socket: socket } = hostile as unknown as { _socket: Socket };
    socket.on('error', () => {});
    socket.write(Buffer.concat([piece, ...Array.from({ length: 300_000 }, () => more)]));
    expect(await gone).toBeGreaterThan(999);
    expect((await signIn()).status).toBe(200);
  });
});
