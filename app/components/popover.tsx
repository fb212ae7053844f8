import { createEffect, createSignal, createUniqueId, onCleanup, Show, type JSX } from 'solid-js';
import { keepPlaced, type Placement } from './place-floating.ts';

export interface PopoverProps {
  /** Name of what opens. */
  readonly label: string;
  /** Name of the button, when what is in it does not say it; it must contain the visible text. */
  readonly triggerLabel?: string | undefined;
  /** What is in the button that opens it. */
  readonly trigger: JSX.Element;
  /** Class of that button; `explains` is a dotted underline for a word that explains itself. */
  readonly triggerClass?: string | undefined;
  readonly placement?: Placement | undefined;
  /** Also opens while a mouse rests on it or the keyboard focuses it. */
  readonly hover?: boolean | undefined;
  /** Given how to close, for contents with actions. */
  readonly children: JSX.Element | ((close: () => void) => JSX.Element);
}

/** More than a tooltip can hold: opens on tap, click, Enter, and (with `hover`) on hover and focus; Escape or a tap elsewhere closes. */
export function Popover(props: PopoverProps): JSX.Element {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pinned = false;
  const later = (next: boolean, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => setOpen(next), ms);
  };
  const close = (): void => {
    clearTimeout(timer);
    pinned = false;
    setOpen(false);
  };
  onCleanup(() => clearTimeout(timer));
  const hovering = (event: PointerEvent): boolean => props.hover === true && event.pointerType === 'mouse' && !pinned;

  return (
    <span
      class="popover-anchor"
      onPointerEnter={(event) => hovering(event) && later(true, 250)}
      onPointerLeave={(event) => hovering(event) && later(false, 150)}
    >
      <button
        ref={button}
        type="button"
        class={props.triggerClass ?? 'explains'}
        aria-label={props.triggerLabel}
        aria-description={props.triggerLabel === undefined ? props.label : undefined}
        aria-expanded={open()}
        aria-haspopup="dialog"
        aria-controls={open() ? id : undefined}
        onFocus={(event) => props.hover && event.currentTarget.matches(':focus-visible') && later(true, 250)}
        onBlur={() => props.hover && !pinned && later(false, 150)}
        onClick={() => {
          clearTimeout(timer);
          pinned = !open() || !pinned;
          setOpen(pinned);
        }}
      >
        {props.trigger}
      </button>
      <Show when={open()}>
        <Panel
          id={id}
          label={props.label}
          anchor={button}
          placement={props.placement ?? 'below-start'}
          light={() => pinned}
          onClose={close}
        >
          {typeof props.children === 'function' ? props.children(close) : props.children}
        </Panel>
      </Show>
    </span>
  );
}

interface PanelProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly placement: Placement;
  readonly light: () => boolean;
  readonly onClose: () => void;
  readonly children: JSX.Element;
}

function Panel(props: PanelProps): JSX.Element {
  let panel!: HTMLDivElement;
  const outside = (event: Event): void => {
    const target = event.target;
    if (target instanceof Node && !panel.contains(target) && !props.anchor.contains(target)) props.onClose();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (panel.contains(document.activeElement)) props.anchor.focus();
    props.onClose();
  };
  createEffect(() => {
    panel.showPopover();
    const stop = keepPlaced(props.anchor, panel, props.placement);
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('keydown', escape, true);
    onCleanup(() => {
      stop();
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('keydown', escape, true);
    });
  });
  return (
    <div ref={panel} id={props.id} role="dialog" aria-label={props.label} popover="manual" class="popover">
      {props.children}
    </div>
  );
}
