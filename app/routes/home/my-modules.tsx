import { For, type JSX } from 'solid-js';
import { modules, type Level, type ModuleKey } from '../../../shared/catalogue/modules.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import { catalogueWords as words } from '../../language/catalogue-words.ts';

const tones: Readonly<Record<Level, Tone>> = { default: 'neutral', disabled: 'bad', read: 'accent', write: 'good' };

export function MyModules(props: { readonly modules: Readonly<Record<ModuleKey, Level>> }): JSX.Element {
  return (
    <ul class="my-modules">
      <For each={modules}>
        {(module) => (
          <li title={words.modules[module.key].says} classList={{ faint: props.modules[module.key] === 'default' }}>
            <span class="truncate">{words.modules[module.key].name}</span>
            <Badge tone={tones[props.modules[module.key]]}>{words.levels[props.modules[module.key]].name}</Badge>
          </li>
        )}
      </For>
    </ul>
  );
}
