import { noLink, type LinkState } from './link-state.ts';

/** What the writer says about itself: told when part of it changes, and not after its end. */
export interface ToldState {
  get(): LinkState;
  say(part: Partial<LinkState>): void;
  stop(): void;
}

export function createToldState(onState: (state: LinkState) => void): ToldState {
  let state = noLink;
  let stopped = false;
  return {
    get: () => state,
    say(part) {
      const next: LinkState = { ...state, ...part };
      if (stopped || isSame(state, next)) return;
      state = next;
      onState(state);
    },
    stop() {
      stopped = true;
    },
  };
}

function isSame(one: LinkState, other: LinkState): boolean {
  // The names of its own parts.
  return (Object.keys(noLink) as (keyof LinkState)[]).every((name) => one[name] === other[name]);
}
