import { createRoot, createSignal, type JSX } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { Sentence } from '../../../app/components/sentence.tsx';

/** What stands there, as a page would show it. */
function shown(element: JSX.Element): string {
  if (Array.isArray(element)) return element.map(shown).join('');
  // What follows a signal is handed on as a function.
  if (typeof element === 'function') return shown((element as () => JSX.Element)());
  return typeof element === 'string' ? element : '';
}

describe('a sentence with slots', () => {
  it('shows each slot where the language puts it', () => {
    createRoot((dispose) => {
      expect(shown(<Sentence text="{who} needs {permission}." who="bob" permission="edit_role" />)).toBe(
        'bob needs edit_role.',
      );
      expect(shown(<Sentence text="Needs {permission}: {who}" who="bob" permission="edit_role" />)).toBe(
        'Needs edit_role: bob',
      );
      dispose();
    });
  });

  it('may name a slot twice, or not at all', () => {
    createRoot((dispose) => {
      expect(shown(<Sentence text="{a} and {a}" a="one" b="two" />)).toBe('one and one');
      dispose();
    });
  });

  it('shows braces that are no slot as they are', () => {
    createRoot((dispose) => {
      expect(shown(<Sentence text="{} {1} {gone}" />)).toBe('{} {1} {gone}');
      dispose();
    });
  });

  it('keeps what a name holds: a name is no slot', () => {
    createRoot((dispose) => {
      expect(shown(<Sentence text="{who} is here" who="{place}" place="nowhere" />)).toBe('{place} is here');
      dispose();
    });
  });

  it('follows its slots and its text', () => {
    createRoot((dispose) => {
      const [who, setWho] = createSignal('alice');
      const [text, setText] = createSignal('{who} is here');
      const sentence = <Sentence text={text()} who={who()} />;
      expect(shown(sentence)).toBe('alice is here');
      setWho('bob');
      expect(shown(sentence)).toBe('bob is here');
      setText('Here is {who}');
      expect(shown(sentence)).toBe('Here is bob');
      dispose();
    });
  });
});
