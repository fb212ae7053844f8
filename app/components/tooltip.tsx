import { createEffect, createSignal, createUniqueId, onCleanup, Show, type JSX } from 'solid-js';
import { keepPlaced } from './place-floating.ts';

export interface TooltipProps {
  readonly text: JSX.Element;
  /** One control (button, link or something with a tabindex). */
  readonly children: JSX.Element;
  /** False when the text only repeats the control's name, so that it is not read twice. */
  readonly describes?: boolean | undefined;
}

/** A short text on hover, on focus and, for controls that do nothing themselves, on tap. */
export function Tooltip(props: TooltipProps): JSX.Element {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let anchor!: HTMLSpanElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (next: boolean, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => setOpen(next), ms);
  };
  const now = (next: boolean): void => {
    clearTimeout(timer);
    setOpen(next);
  };
  onCleanup(() => clearTimeout(timer));

  createEffect(() => {
    const control = anchor.querySelector('a, button, input, [tabindex]') ?? anchor;
    if (open() && props.describes !== false) control.setAttribute('aria-describedby', id);
    else if (control.getAttribute('aria-describedby') === id) control.removeAttribute('aria-describedby');
  });

  return (
    <span
      ref={anchor}
      class="tooltip-anchor"
      onPointerEnter={(event) => event.pointerType === 'mouse' && later(true, 350)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && later(false, 80)}
      onFocusIn={(event) => event.target.matches(':focus-visible') && now(true)}
      onFocusOut={() => now(false)}
      onClick={(event) => {
        const inert =
          event.target instanceof Element && event.target.closest('[aria-disabled="true"], [data-explains]') !== null;
        now(inert && !(open() && event.detail === 0));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open()) return;
        event.stopPropagation();
        now(false);
      }}
    >
      {props.children}
      <Show when={open()}>
        <Bubble id={id} anchor={anchor}>
          {props.text}
        </Bubble>
      </Show>
    </span>
  );
}

function Bubble(props: {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly children: JSX.Element;
}): JSX.Element {
  let bubble!: HTMLDivElement;
  createEffect(() => {
    bubble.showPopover();
    onCleanup(keepPlaced(props.anchor.firstElementChild ?? props.anchor, bubble, 'above'));
  });
  return (
    <div ref={bubble} id={props.id} role="tooltip" popover="manual" class="tooltip">
      {props.children}
    </div>
  );
}
