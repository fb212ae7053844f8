import { describe, expect, it } from 'vitest';
import { readConfig, type Config } from '../../../sync-server/config.ts';

function read(environment: Record<string, string>, argv: readonly string[] = []): Config {
  const result = readConfig(environment, argv);
  if (!result.ok) throw new Error(result.problems.join());
  return result.config;
}

function problemsOf(environment: Record<string, string>, argv: readonly string[] = []): readonly string[] {
  const result = readConfig(environment, argv);
  return result.ok ? [] : result.problems;
}

describe('the configuration', () => {
  it('needs nothing: port 8080 on the loopback, data in ./data', () => {
    expect(read({})).toEqual({
      dataFolder: './data',
      port: 8080,
      host: '127.0.0.1',
      origins: [],
      trustedHops: 0,
      logLevel: 'info',
      demo: false,
      recover: false,
      metricsToken: null,
      copying: null,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', ROLECALL_DATA: ' ', ROLECALL_ORIGIN: '' })).toEqual(read({}));
  });

  it('takes several origins, each exactly as a browser sends it', () => {
    expect(read({ ROLECALL_ORIGIN: 'https://a.example, https://b.example:8443' }).origins).toEqual([
      'https://a.example',
      'https://b.example:8443',
    ]);
    for (const origin of [
      '*',
      'rolecall.example',
      'https://a.example/',
      'https://A.example',
      'https://a.example:443',
      'ws://a.example',
      'null',
    ]) {
      expect(problemsOf({ ROLECALL_ORIGIN: origin }), origin).toHaveLength(1);
    }
  });

  it('refuses what it does not understand, all of it at once', () => {
    const wrong = {
      PORT: '80a',
      ROLECALL_TRUSTED_HOPS: '-1',
      ROLECALL_HOST: 'localhost',
      ROLECALL_LOG: 'loud',
      ROLECALL_ORIGIN: '*',
    };
    expect(problemsOf(wrong, ['--demon'])).toHaveLength(6);
    expect(problemsOf({ PORT: '70000' })).toHaveLength(1);
  });

  it('never lets the demo be reached from outside or touch a real organisation', () => {
    const demo = read({ ROLECALL_HOST: '0.0.0.0', ROLECALL_DATA: '/srv/rolecall' }, ['--demo']);
    expect(demo.host).toBe('127.0.0.1');
    expect(demo.dataFolder).toBe('/srv/rolecall/demo');
    expect(read({}, ['--demo']).dataFolder).toBeNull();
  });
});
