import { expect, test } from 'vitest';
import { browserText } from '../../../app/language/browser-text.ts';
import { eventText } from '../../../app/language/event-text.ts';

const agent = (rest: string): string => `Mozilla/5.0 ${rest}`;

test('a device is called by its browser and what it runs on', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
  expect(browserText(agent(`(Linux; Android 10; K) ${chrome}`))).toBe('Chrome on Android');
  expect(browserText(agent(`(Windows NT 10.0; Win64; x64) ${chrome} Edg/140.0`))).toBe('Edge on Windows');
  expect(browserText(agent('(iPad; CPU OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'))).toBe('Safari on iPad');
  expect(browserText(agent('(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'))).toBe('Firefox on Linux');
  expect(browserText('curl/8')).toBe(null);
});

test('an event is a sentence, and one of a newer server says that it is not known here', () => {
  const event = { about: null, facts: { why: 'disabled' } };
  expect(eventText({ ...event, kind: 'sign-in-failed' }, 'bob')).toBe(
    'A sign-in as bob failed. The account is disabled.',
  );
  expect(eventText({ ...event, kind: 'sign-in-failed' }, null)).toContain('under a name that nobody has');
  const set = { kind: 'password-set', about: null, facts: { ended: 1 } };
  expect(eventText(set, 'bob')).toBe('Set the password of bob, which ended 1 session');
  expect(eventText({ ...event, kind: 'of-tomorrow' }, null)).toBe(
    'Something that this version of the app does not know',
  );
});
