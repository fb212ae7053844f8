/** What of the store is damaged or missing, by name, and the two ways a store says no because of it. */

export interface Damage {
  /** A table, or `file`, `history`. */
  readonly part: string;
  /** What is wrong, without the part: the end of a sentence. */
  readonly detail: string;
}

/** What was asked for cannot be read, through no fault of whoever asked. */
export class StoreUnreadable extends Error {
  constructor(why: string) {
    super(`the store cannot be read: ${why}`);
    this.name = 'StoreUnreadable';
  }
}

/** What was asked for is damaged. */
export class StoreDamaged extends StoreUnreadable {
  constructor(damage: Damage) {
    super(describeDamage(damage));
    this.name = 'StoreDamaged';
  }
}

/** Damage was found: nothing is written until somebody decided what is to count. */
export class StoreReadOnly extends Error {
  constructor() {
    super('the store is damaged and is only read');
    this.name = 'StoreReadOnly';
  }
}

const names: Readonly<Record<string, string>> = {
  file: 'the file',
  history: 'the history',
  segment: 'the documents',
  activity: 'the activity record',
  kept_save: 'the list of older Saves',
  client: 'the list of plain clients',
  notice: 'what waits to be told',
  credential: 'the passwords',
  session: 'the sessions',
  meta: 'the settings',
};

export function describeDamage({ part, detail }: Damage): string {
  return `${names[part] ?? part}: ${detail}`;
}
