import { collections } from '../../../shared/schema/records.ts';
import { Index, Match, Show, Switch, For, type JSX } from 'solid-js';
import { readyMadeRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { wordsOf } from '../../language/collection-words.ts';
import type { FirstStep } from './first-steps.ts';
import { startTexts, stepTexts } from './home-texts.ts';

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
                <span class="visually-hidden">{startTexts.done}: </span>
              </Show>
            </span>
            <div class="first-step-text">
              <h2>{stepTexts[step().key].title}</h2>
              <p class="soft">{stepTexts[step().key].says}</p>
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
        <Button kind="primary" icon="plus" href="/desks/new">
          {wordsOf(collections.desks).create}
        </Button>
      </Match>
      <Match when={props.step === 'role'}>
        <For each={readyMadeRoles}>
          {(role) => (
            <Button
              icon="copy"
              href={`/roles/new?clone=${encodeURIComponent(role.id)}`}
              label={`${role.name}: ${role.says}`}
            >
              {role.name}
            </Button>
          )}
        </For>
        <Button kind="quiet" icon="plus" href="/roles/new">
          {wordsOf(collections.roles).create}
        </Button>
      </Match>
      <Match when={props.step === 'user'}>
        <Button icon="plus" href="/users/new">
          {wordsOf(collections.users).create}
        </Button>
        <Button kind="quiet" icon="upload" href="/users/import">
          Import from a CSV file
        </Button>
      </Match>
    </Switch>
  );
}
