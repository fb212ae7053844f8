import { createUniqueId, Show, type JSX } from 'solid-js';

export interface SectionProps {
  readonly title: string;
  readonly description?: JSX.Element | undefined;
  /** At the end of the heading's line. */
  readonly actions?: JSX.Element | undefined;
  readonly children: JSX.Element;
  /** Heading and text at the side of the contents on wide screens: for forms. */
  readonly split?: boolean | undefined;
}

export function Section(props: SectionProps): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="section" classList={{ 'is-split': props.split === true }} aria-labelledby={id}>
      <div class="section-head">
        <div>
          <h2 id={id}>{props.title}</h2>
          <Show when={props.description}>
            <p class="soft small">{props.description}</p>
          </Show>
        </div>
        <Show when={props.actions}>
          <div class="section-actions">{props.actions}</div>
        </Show>
      </div>
      <div class="section-content">{props.children}</div>
    </section>
  );
}
