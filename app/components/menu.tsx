import { A } from '@solidjs/router';
import { createEffect, createSignal, createUniqueId, Index, onCleanup, Show, type JSX } from 'solid-js';
import { Icon, type IconName } from './icon.tsx';
import { keepPlaced } from './place-floating.ts';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly onSelect?: (() => void) | undefined;
  readonly href?: string | undefined;
  readonly danger?: boolean | undefined;
  /** Why the person may not: the item stays, does nothing, and says this under its label. */
  readonly refused?: string | null | undefined;
  readonly separatorBefore?: boolean | undefined;
}

export interface MenuProps {
  /** The name of the menu, and of the button unless a text is in it: "Actions for Supervisor". */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What is in the button; three dots when left out. */
  readonly trigger?: JSX.Element | undefined;
  readonly triggerClass?: string | undefined;
  /** Above the items: whose menu it is. */
  readonly header?: JSX.Element | undefined;
}

/** Actions behind a button. Arrows, Home, End and first letters move; Escape closes and returns. */
export function Menu(props: MenuProps): JSX.Element {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  const close = (refocus: boolean): void => {
    setOpen(false);
    if (refocus) button.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.triggerClass ?? 'button icon-only quiet'}
        aria-label={typeof props.trigger === 'string' ? props.trigger : props.label}
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        onClick={() => setOpen(!open())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open()) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.trigger ?? <Icon name="more" />}
      </button>
      <Show when={open()}>
        <MenuList
          id={id}
          anchor={button}
          label={props.label}
          items={props.items}
          header={props.header}
          onClose={close}
        />
      </Show>
    </>
  );
}

interface MenuListProps extends Pick<MenuProps, 'label' | 'items' | 'header'> {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly onClose: (refocus: boolean) => void;
}

function MenuList(props: MenuListProps): JSX.Element {
  let list!: HTMLDivElement;
  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const outside = (event: Event): void => {
    const target = event.target;
    if (target instanceof Node && !list.contains(target) && !props.anchor.contains(target)) props.onClose(false);
  };
  createEffect(() => {
    list.showPopover();
    const stop = keepPlaced(props.anchor, list, 'below-end');
    document.addEventListener('pointerdown', outside, true);
    entries()[0]?.focus({ preventScroll: true });
    onCleanup(() => {
      stop();
      document.removeEventListener('pointerdown', outside, true);
    });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = target(event, all, at);
    if (event.key === 'Tab') return props.onClose(true);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return props.onClose(true);
    }
    if (to === null) return;
    event.preventDefault();
    to?.focus();
  };
  const select = (item: MenuItem, event: MouseEvent): void => {
    if (item.refused) return event.preventDefault();
    props.onClose(item.href === undefined);
    item.onSelect?.();
  };
  return (
    <div ref={list} id={props.id} popover="manual" class="menu" onKeyDown={onKeyDown}>
      <Show when={props.header}>
        <div class="menu-header">{props.header}</div>
      </Show>
      <div role="menu" aria-label={props.label}>
        <Index each={props.items}>
          {(item) => (
            <>
              <Show when={item().separatorBefore}>
                <div class="menu-separator" role="separator" />
              </Show>
              <Show
                when={item().href !== undefined && !item().refused}
                fallback={
                  <button
                    type="button"
                    role="menuitem"
                    tabindex="-1"
                    class="menu-item"
                    classList={{ 'is-danger': item().danger === true }}
                    aria-disabled={item().refused ? 'true' : undefined}
                    onClick={(event) => select(item(), event)}
                  >
                    <Entry item={item()} />
                  </button>
                }
              >
                <A
                  role="menuitem"
                  tabindex="-1"
                  class="menu-item"
                  href={item().href ?? ''}
                  onClick={(event) => select(item(), event)}
                >
                  <Entry item={item()} />
                </A>
              </Show>
            </>
          )}
        </Index>
      </div>
    </div>
  );
}

function Entry(props: { readonly item: MenuItem }): JSX.Element {
  return (
    <>
      <Show when={props.item.icon} fallback={<span class="menu-no-icon" />}>
        {(name) => <Icon name={name()} size={16} />}
      </Show>
      <span>
        {props.item.label}
        <Show when={props.item.refused}>
          <span class="menu-refused">{props.item.refused}</span>
        </Show>
      </span>
    </>
  );
}

/** What a key moves to; null: not a key that moves. */
function target(event: KeyboardEvent, all: readonly HTMLElement[], at: number): HTMLElement | undefined | null {
  const count = all.length;
  switch (event.key) {
    case 'ArrowDown':
      return all[(at + 1) % count];
    case 'ArrowUp':
      return all[(at - 1 + count) % count];
    case 'Home':
      return all[0];
    case 'End':
      return all[count - 1];
    default: {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.key === ' ') return null;
      const letter = event.key.toLowerCase();
      return [...all.slice(at + 1), ...all.slice(0, at + 1)].find((entry) =>
        entry.textContent?.trim().toLowerCase().startsWith(letter),
      );
    }
  }
}
