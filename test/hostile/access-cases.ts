import { hostile, type HostileCase } from './hostile-case.ts';

const guessing = 'integration/access/guessing.test.ts';
const position = 'unit/access/network-position.test.ts';
const otherSites = 'integration/http/other-origins.test.ts';

/** Sessions, signing in, and where a request comes from. */
export const ofAccess: readonly HostileCase[] = [
  hostile(66, 'disabled with sockets open', 'out on all of them within a second', [
    'integration/access/taken-away.test.ts: is out on every socket within a second, and signed out everywhere',
    'unit/sync/hub.test.ts: to be signed in closes every socket at once',
    'e2e/alone/out-within-a-second.test.ts: a user disabled by another is out within a second',
  ]),
  hostile(67, 'password changed, sessions ended', 'the other sessions are out', [
    'integration/access/set-password.test.ts: is changed by whoever knows it and may, and ends my other sessions',
    'integration/access/set-password.test.ts: is set by whoever may edit users, and ends that user’s sessions and sockets',
  ]),
  hostile(68, 'the accepted addresses change under an open socket', 'out within a second', [
    'integration/access/taken-away.test.ts: is out here within a second, but stays signed in where the role accepts them',
    'unit/access/sessions.test.ts: notes at once where its device is now',
  ]),
  hostile(69, 'a forged `X-Forwarded-For`, other spellings of an address', 'only trusted hops count; one spelling', [
    `${position}: never reads what a client wrote itself in front of the trusted hops`,
    `${position}: writes one address one way, however it arrives`,
    `${guessing}: by forging X-Forwarded-For is counted as coming from where it comes`,
  ]),
  hostile(70, 'no database of countries, or an old one', 'unknown denies; said once', [
    'unit/access/country-lookup.test.ts: is unknown, and said once, when the database cannot be read',
    'unit/access/country-lookup.test.ts: comes with a warning when the database is years old',
  ]),
  hostile(71, 'a socket opened by another site', 'refused before the upgrade', [
    `${otherSites}: cannot open a socket with the cookie of someone who is signed in`,
    'unit/access/origins.test.ts: let no browser open a socket without an origin',
  ]),
  hostile(72, 'a request by another site', 'refused', [
    `${otherSites}: cannot sign anyone in or out, set up or change anything through a browser`,
    `${otherSites}: cannot send what a form can send`,
  ]),
  hostile(73, 'a session planted before signing in', 'never continued', [
    'integration/http/session-routes.test.ts: never continues a session that was planted before',
  ]),
  hostile(
    74,
    'a stolen cookie',
    'sessions are listed, can be ended, and end when idle',
    [
      'integration/http/session-routes.test.ts: are listed, and any of mine can be ended, nobody else’s',
      'unit/access/sessions.test.ts: lasts while its device is in contact, and ends when it is not for too long',
      'unit/access/session-token.test.ts: travels in a cookie that other hosts, scripts and plain HTTP never get',
    ],
    'a cookie is not bound to a key of its device',
  ),
  hostile(75, 'passwords guessed from one place or many', 'waits that do not lock out the owner', [
    `${guessing}: at one account has to wait after a few tries, and the owner elsewhere does not`,
    `${guessing}: from everywhere at once cannot lock an administrator out of where she works`,
    `${guessing}: 40 at a time leaves the server answering others, and says when to come back`,
    'unit/access/passwords.test.ts: refuse more work than may run and wait, and go on afterwards',
  ]),
  hostile(76, 'usernames found out by time or by words', 'the same words, the same work', [
    'integration/http/session-routes.test.ts: says the same of a wrong name and a wrong password',
    'unit/access/passwords.test.ts: cost the same work whether somebody has one or not',
    'e2e/first-run.test.ts: a wrong password and an unknown name are told apart by nothing',
  ]),
  hostile(77, 'a link that lets somebody in', 'there is one, at the first start: it works once', [
    'unit/access/setup-code.test.ts: opens once, and only the one issued last',
    'integration/access/setup.test.ts: works once even for two at the same moment',
  ]),
];
