import type { JSX } from 'solid-js';

/** A form whose own code sends it: no page is loaded, and the fields say what is wrong, not the browser. */
export function Form(props: {
  readonly class: string;
  readonly id?: string | undefined;
  readonly ref?: ((form: HTMLFormElement) => void) | undefined;
  readonly onSubmit: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <form
      ref={(element) => props.ref?.(element)}
      id={props.id}
      class={props.class}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.children}
    </form>
  );
}
