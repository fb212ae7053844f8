import { Show, type JSX } from 'solid-js';
import type { Assignment } from '../../../shared/schema/records.ts';
import { assigningWords } from '../../language/assigning-words.ts';
import { longTimeText } from '../../language/times.ts';
import { now, timeOf } from './assignment-time.ts';
import './assigning.css';

/** Until when; nothing where it is for ever. */
export function TimeLine(props: { readonly assignment: Assignment }): JSX.Element {
  return (
    <Show when={props.assignment !== true ? timeOf(props.assignment, now()) : null}>
      {(time) => {
        const end = (): string => {
          const at = time();
          return at.kind === 'lasting' ? '' : longTimeText(at.end);
        };
        return (
          <p class="small" classList={{ 'is-over-text': time().kind === 'over' }}>
            {time().kind === 'over' ? assigningWords.expired(end()) : assigningWords.temporary(end())}
          </p>
        );
      }}
    </Show>
  );
}
