import { hasWords, searchWords } from '../../../components/search-text.ts';
import type { IconName } from '../../../components/icon.tsx';

/** Something the palette can lead to or do. */
export interface Command {
  readonly id: string;
  /** What it is, as a word: a screen, an action, or what kind of record. */
  readonly kind: string;
  /** Offered only when it is searched for. */
  readonly isRecord?: boolean;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon: IconName;
  readonly run: () => void;
  /** What is searched. */
  readonly text: string;
}

const most = 50;

/** Every word must be found; names that begin with the first word come first. 10,000 records take a few ms. */
export function findCommands(commands: readonly Command[], search: string): readonly Command[] {
  const words = searchWords(search);
  const [first] = words;
  if (first === undefined) return commands.filter(({ isRecord }) => !isRecord);
  const begins: Command[] = [];
  const holds: Command[] = [];
  for (const command of commands) {
    if (!hasWords(command.text, words)) continue;
    if (command.text.startsWith(first)) begins.push(command);
    else holds.push(command);
    if (begins.length >= most) break;
  }
  return [...begins, ...holds].slice(0, most);
}
