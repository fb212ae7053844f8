import { describe, expect, it } from 'vitest';
import { createLog } from '../../../sync-server/log.ts';

function logged(fields: object): string {
  let text = '';
  createLog('info', (line) => (text += line)).info(fields, 'something happened');
  return text;
}

describe('the log', () => {
  it('writes one line for one event, whatever is in it', () => {
    const line = logged({ username: 'a\r\n{"level":"info"}\u001b[31m\u2028\u2029\u009b\u202e\ufeff' });
    expect(line.split('\n')).toHaveLength(2);
    // eslint-disable-next-line no-control-regex
    expect(line.slice(0, -1)).toMatch(/^[\u0020-\u007e]*$/u);
    expect(JSON.parse(line).username).toBe('a\r\n{"level":"info"}\u001b[31m\u2028\u2029\u009b\u202e\ufeff');
  });

  it('keeps names people have', () => {
    expect(logged({ username: 'zoë.wójcik' })).toContain('zoë.wójcik');
  });

  it('cuts endless text', () => {
    expect(logged({ path: 'a'.repeat(100_000) }).length).toBeLessThan(1_000);
  });

  it('tells the cause of an error', () => {
    expect(JSON.parse(logged({ err: new Error('disk full') })).err.message).toBe('disk full');
  });
});
