import { For, Show, type JSX } from 'solid-js';
import type { Source } from '../../../shared/permissions/explain.ts';
import type { ToldExplanation } from '../../../shared/permissions/told.ts';
import { Sentence } from '../../components/sentence.tsx';
import { mayDoWords as words } from '../../language/may-do-words.ts';
import { SourceLine } from './source-line.tsx';

export interface ReasonListProps {
  readonly explanation: ToldExplanation;
  readonly nameOf: (role: string) => string;
  /** Whether roles may be read, so that a link to one leads somewhere. */
  readonly linked: boolean;
}

/** Every reason for holding a permission or not: what it lacks, what takes it away, what grants it or could. */
export function ReasonList(props: ReasonListProps): JSX.Element {
  const active = (sources: readonly Source[]): readonly Source[] => sources.filter(({ inactive }) => inactive === null);
  const noes = (): readonly Source[] => (props.explanation.impliedByAdmin ? [] : active(props.explanation.noes));
  const granting = (): readonly Source[] => {
    const { impliedByAdmin, sources } = props.explanation;
    return active(sources).filter(({ says }) => !impliedByAdmin || isAdmin(says));
  };
  const idle = (): readonly Source[] =>
    props.explanation.held ? [] : props.explanation.sources.filter(({ inactive }) => inactive !== null);
  return (
    <ul class="reason-list small">
      <Show when={props.explanation.missing.length > 0}>
        <li>{words.noEffectWithout(props.explanation.missing)}</li>
      </Show>
      <For each={noes()}>
        {(source) => (
          <li>
            <Sentence
              text={words.takenBy}
              source={<SourceLine source={source} nameOf={props.nameOf} linked={props.linked} />}
            />
          </li>
        )}
      </For>
      <For each={granting()}>
        {(source) => (
          <li>
            <Show
              when={props.explanation.impliedByAdmin}
              fallback={<SourceLine source={source} nameOf={props.nameOf} linked={props.linked} />}
            >
              <Sentence
                text={words.impliedBy}
                source={<SourceLine source={source} nameOf={props.nameOf} linked={props.linked} />}
              />
            </Show>
          </li>
        )}
      </For>
      <For each={idle()}>
        {(source) => (
          <li class="soft">
            <SourceLine source={source} nameOf={props.nameOf} linked={props.linked} />
          </li>
        )}
      </For>
      <Show when={props.explanation.withheld}>
        <li class="soft">{words.withheld}</li>
      </Show>
      <Show when={props.explanation.sources.length === 0 && !props.explanation.withheld}>
        <li class="soft">{words.notGranted}</li>
      </Show>
    </ul>
  );
}

function isAdmin(says: Source['says']): boolean {
  return says.kind === 'permission' && says.permission === 'admin';
}
