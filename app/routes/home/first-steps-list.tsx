import { collections } from '../../../shared/schema/records.ts';
import { Index, Match, Show, Switch, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import { homeWords } from '../../language/home-words.ts';
import { ReadyMadeRoles } from '../granting/ready-made-roles.tsx';
import { importPath, newPath } from '../records/record-paths.ts';
import type { FirstStep } from './first-steps.ts';

/** What to do first, each with its button; what is done stays, ticked. */
export function FirstStepsList(props: { readonly steps: readonly FirstStep[] }): JSX.Element {
  return (
    <ol class="first-steps">
      <Index each={props.steps}>
        {(step, at) => (
          <li class="first-step" classList={{ 'is-done': step().done }}>
            <span class="first-step-sign">
              <Show when={step().done} fallback={at + 1}>
                <Icon name="check" size={16} />
                <span class="visually-hidden">{homeWords.start.done} </span>
              </Show>
            </span>
            <div class="first-step-text">
              <h2>{homeWords.start.steps[step().key].title}</h2>
              <p class="soft">{homeWords.start.steps[step().key].says}</p>
              <Show when={!step().done}>
                <div class="cluster">
                  <StepButtons step={step().key} />
                </div>
              </Show>
            </div>
          </li>
        )}
      </Index>
    </ol>
  );
}

function StepButtons(props: { readonly step: FirstStep['key'] }): JSX.Element {
  return (
    <Switch>
      <Match when={props.step === 'desk'}>
        <Button kind="primary" icon="plus" href={newPath(collections.desks)}>
          {wordsOf(collections.desks).create}
        </Button>
      </Match>
      <Match when={props.step === 'role'}>
        <ReadyMadeRoles />
        <Button kind="quiet" icon="plus" href={newPath(collections.roles)}>
          {wordsOf(collections.roles).create}
        </Button>
      </Match>
      <Match when={props.step === 'user'}>
        <Button icon="plus" href={newPath(collections.users)}>
          {wordsOf(collections.users).create}
        </Button>
        <Button kind="quiet" icon="upload" href={importPath(collections.users)}>
          {homeWords.start.importUsers}
        </Button>
      </Match>
    </Switch>
  );
}
