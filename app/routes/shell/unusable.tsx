import type { JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Brand } from './brand.tsx';

export function Unusable(props: { readonly title: string; readonly text: string }): JSX.Element {
  return (
    <main class="door">
      <div class="door-form">
        <Brand />
        <h1>{props.title}</h1>
        <p class="soft">{props.text}</p>
        <div class="cluster">
          <Button kind="primary" onClick={() => location.reload()}>
            Reload
          </Button>
        </div>
      </div>
    </main>
  );
}
