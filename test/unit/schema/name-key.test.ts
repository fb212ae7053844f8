import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnfit, withoutInvisible } from '../../../shared/schema/name-characters.ts';
import { lookKeys } from '../../../shared/schema/name-looks.ts';
import { nameKey } from '../../../shared/schema/name-key.ts';
import { findMixedScripts } from '../../../shared/schema/mixed-scripts.ts';

const lookAlike = (a: string, b: string): boolean => lookKeys(a).some((key) => lookKeys(b).includes(key));

describe('the key of a name', () => {
  it.each([
    ['Sila', 'sila'],
    ['  Night   Shift ', 'night shift'],
    ['cafe\u0301', 'CAFÉ'],
    ['ΝΊΚΟΣ', 'νίκος'],
    ['МОСКВА', 'москва'],
  ])('is one for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['sıla', 'sila'],
    ['admİn', 'admin'],
    ['admi\u0307n', 'admİn'],
    ['straße', 'strasse'],
    ['ﬁne', 'fine'],
    ['ａｄｍｉｎ', 'admin'],
    ['ſila', 'sila'],
    ['аdmin', 'admin'],
    ['Jose', 'José'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('is the same in any language of the device, and of itself', () => {
    expect(nameKey('TITLE I')).toBe('title i');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => nameKey(nameKey(name)) === nameKey(name)));
  });
});

describe('the look of a name', () => {
  it.each([
    ['sıla', 'sila'],
    ['admın', 'admin'],
    ['admİn', 'admin'],
    ['straße', 'STRASSE'],
    ['ﬁne', 'Fine'],
    ['ａｄｍｉｎ', 'admin'],
    ['аdmin', 'admin'],
    ['АDМIN', 'admin'],
    ['αdmin', 'Admin'],
    ['ɑdmin', 'admin'],
    ['admӏn', 'admin'],
    ['Ꭰ', 'D'],
    ['admin\u200b', 'admin'],
    ['ad\u034fmin', 'admin'],
    ['می‌خواهم', 'میخواهم'],
    ['e\u0301\u0301', 'é'],
    ['aIice', 'alice'],
    ['Іgor', 'Igor'],
    ['Igor', 'lgor'],
    ['O’Brien', "O'Brien"],
    ['Ionuţ', 'Ionuț'],
    ['Desk‑1', 'Desk-1'],
    ['Night Shift', 'night  shift'],
  ])('is one for %s and %s', (one, other) => {
    expect(lookAlike(one, other)).toBe(true);
  });

  it.each([
    ['neil', 'nell'],
    ['NEIL', 'NELL'],
    ['Lana', 'Iana'],
    ['paul1', 'paull'],
    ['burns', 'bums'],
    ['José', 'Jose'],
    ['Team 1', 'Team 2'],
    ['вера', 'bepa'],
    ['李', '季'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(lookAlike(one, other)).toBe(false);
  });

  it('is one wherever the key is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => lookAlike(name, nameKey(name)) && lookAlike(name, name)),
    );
  });
});

describe('the characters of a name', () => {
  it.each(['می‌خواهم', 'क्‍ष', '👩‍⚕️', '👩🏽‍🚒 Night', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 England', '1️⃣', '❤️', '葛󠄀', 'Ünïcödé', '日本 窓口'])(
    'may be %s',
    (name) => {
      expect(findUnfit(name, 'name')).toBeNull();
    },
  );

  it.each([
    ['a trailing zero width space', 'admin\u200b', 0x200b, 6],
    ['a joiner among Latin letters', 'ad\u200dmin', 0x200d, 3],
    ['a second joiner', 'می\u200c\u200cخواهم', 0x200c, 3],
    ['a joiner at the end', 'می\u200c', 0x200c, 3],
    ['a soft hyphen', 'ad\u00admin', 0xad, 3],
    ['text turned around', '\u202eadmin', 0x202e, 1],
    ['a filler that counts as a letter', '\u3164', 0x3164, 1],
    ['an empty braille pattern', 'a\u2800', 0x2800, 2],
    ['a joiner after characters of two units', '👩👩 \u200d', 0x200d, 4],
    ['a tag that belongs to no flag', 'a\u{e0041}', 0xe0041, 2],
  ])('may not be %s, and it is said which and where', (_, name, codePoint, at) => {
    expect(findUnfit(name, 'name')).toEqual({ codePoint, at, of: [...name].length });
    expect(findUnfit(withoutInvisible(name, 'name') || 'x', 'name')).toBeNull();
  });

  it('are fewer in a username', () => {
    expect(findUnfit('ann.b@c+d-e_1', 'username')).toBeNull();
    expect(findUnfit('می‌خواهم', 'username')).toBeNull();
    expect(findUnfit('ann b', 'username')).toEqual({ codePoint: 0x20, at: 4, of: 5 });
    expect(findUnfit('ann\u3164', 'username')).toEqual({ codePoint: 0x3164, at: 4, of: 4 });
    expect(findUnfit('ann\u200b', 'username')?.codePoint).toBe(0x200b);
    expect(withoutInvisible('an\u200bn b\u200b', 'username')).toBe('ann b');
  });
});

describe('a word of two alphabets', () => {
  it('is told by its rarer letter', () => {
    expect(findMixedScripts('аdmin')).toEqual({ letter: 'а', script: 'Cyrillic', among: 'Latin' });
    expect(findMixedScripts('Night αdmins')).toEqual({ letter: 'α', script: 'Greek', among: 'Latin' });
    expect(findMixedScripts('Мoсква')).toEqual({ letter: 'o', script: 'Latin', among: 'Cyrillic' });
  });

  it.each(['Москва Moscow', 'admin', 'Ünïcödé', 'Kafé 日本', 'вера', 'admin2'])('is not in %s', (name) => {
    expect(findMixedScripts(name)).toBeNull();
  });
});
