import { createUniqueId, Index, onMount, Show, type JSX } from 'solid-js';
import { ChangedDot } from './changed-dot.tsx';

export interface Tab<K extends string> {
  readonly key: K;
  readonly label: string;
  /** A small number or word after the label. */
  readonly count?: number | string | undefined;
  readonly changed?: boolean | undefined;
}

export interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly value: K;
  readonly onChange: (key: K) => void;
  /** The panel of the chosen tab. */
  readonly children: JSX.Element;
}

export function Tabs<K extends string>(props: TabsProps<K>): JSX.Element {
  const id = createUniqueId();
  let list!: HTMLDivElement;
  // The address may open a tab that a narrow screen has no room for.
  onMount(() => {
    const chosen = list.querySelector('[aria-selected="true"]')?.getBoundingClientRect();
    if (chosen) list.scrollLeft += Math.max(0, chosen.right - list.getBoundingClientRect().right);
  });
  const move = (by: number | 'first' | 'last'): void => {
    const at = props.tabs.findIndex((tab) => tab.key === props.value);
    const count = props.tabs.length;
    const to = by === 'first' ? 0 : by === 'last' ? count - 1 : (at + by + count) % count;
    const tab = props.tabs[to];
    if (!tab) return;
    props.onChange(tab.key);
    list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  return (
    <>
      <div
        ref={list}
        class="tabs"
        role="tablist"
        aria-label={props.label}
        onKeyDown={(event) => {
          const by = ({ ArrowRight: 1, ArrowLeft: -1, Home: 'first', End: 'last' } as const)[event.key];
          if (by === undefined) return;
          event.preventDefault();
          move(by);
        }}
      >
        <Index each={props.tabs}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              id={`${id}-${tab().key}`}
              class="tab"
              aria-selected={props.value === tab().key}
              aria-controls={`${id}-panel`}
              tabindex={props.value === tab().key ? 0 : -1}
              onClick={(event) => {
                props.onChange(tab().key);
                event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
              }}
            >
              {tab().label}
              <Show when={tab().count !== undefined}>
                <span class="tab-count">{tab().count}</span>
              </Show>
              <ChangedDot when={tab().changed} />
            </button>
          )}
        </Index>
      </div>
      <div role="tabpanel" id={`${id}-panel`} class="tab-panel" aria-labelledby={`${id}-${props.value}`}>
        {props.children}
      </div>
    </>
  );
}
