import { expect, it } from 'vitest';
import { deviceName } from '../../../app/routes/proving/device-name.ts';

it('a device is named by its browser and platform, as far as they can be told', () => {
  const names = {
    'Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1':
      'Safari on iPad',
    'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36':
      'Chrome on Android',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0':
      'Edge on Windows',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0': 'Firefox on Mac',
    'Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-X710) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Safari/537.36':
      'Samsung Internet on Android',
    'curl/8.5.0': 'Another browser or program',
    '': 'Another browser or program',
  };
  for (const [userAgent, name] of Object.entries(names))
    expect([userAgent, deviceName(userAgent)]).toEqual([userAgent, name]);
});
