/**
 * Where the focus goes when what had it goes away: a row that was deleted, a button that did its work, a
 * dialog that closed. One answer for every screen, so that no screen has to think of it:
 *
 * 1. what took its place: the same control, drawn again; 2. within the same field, line or list: its first
 * control; of a line that is gone, the next line, else the one before; 3. what opened the dialog, menu or
 * toast that it stood in; 4. the heading: of the dialog that is open, else of the screen, as soon as it has
 * one.
 *
 * Focus that a person gave up on purpose (by a tap on nothing) is left alone.
 */

interface Place {
  readonly element: HTMLElement;
  /** By this the same control is recognised when it is drawn again. */
  readonly identity: string;
  /** From the element outwards. */
  readonly levels: readonly { readonly node: Element; readonly beside: readonly Element[] }[];
}

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';
const line = 'li, [role="row"], [role="listitem"], .chip';
const group = `${line}, [data-field], fieldset, footer, .chips, [role="list"], [role="table"], [popover]`;
const layer = 'dialog, [popover]';
const boundary = 'main, dialog';

let place: Place | null = null;
/** The heading has the focus as soon as it is there, unless something else takes it before. */
let headingWanted = false;
/** What had the focus before a layer had it. */
const before = new WeakMap<Element, Place>();

/** Begins to look after the focus of the document, for as long as the page lives. */
export function keepFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const within = target.closest(layer);
    // Something in the layer that was drawn again is not what opened it.
    if (within !== null && place !== null && !place.levels.some(({ node }) => node === within))
      before.set(within, place);
    place = placeOf(target);
    headingWanted = false;
  });
  document.addEventListener('focusout', () => {
    // An element that went away is out of the document by the time this runs; one that was merely left is
    // not.
    queueMicrotask(() => {
      if (place?.element.isConnected && isNowhere() && !isDisabled(place.element)) place = null;
    });
  });
  new MutationObserver(() => {
    if (!isNowhere()) return;
    if (headingWanted) focusHeading();
    else if (place !== null) follow(place);
  }).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}

/** To the heading of the new screen, unless its form has taken the focus for its first field. */
export function focusHeading(): void {
  if (document.activeElement?.closest('main')?.querySelector('[autofocus]') === document.activeElement) return;
  const heading = topDialog()?.querySelector<HTMLElement>('h2') ?? document.querySelector<HTMLElement>('main h1');
  headingWanted = heading === null;
  heading?.focus({ preventScroll: true });
}

function follow(from: Place): void {
  const successor = successorOf(from, new Set());
  if (successor === null) focusHeading();
  else successor.focus({ preventScroll: true });
}

function successorOf(from: Place, seen: Set<Place>): HTMLElement | null {
  if (seen.has(from)) return null;
  seen.add(from);
  if (isUsable(from.element)) return from.element;
  for (const { node, beside } of from.levels) {
    if (isGone(node)) {
      const next = beside.find((one) => one.isConnected && firstOf(one) !== null);
      if (next !== undefined) return firstOf(next);
      const opener = before.get(node);
      if (opener !== undefined) return successorOf(opener, seen);
      continue;
    }
    if (node.matches(boundary)) return null;
    const found = usableIn(node).find((one) => identityOf(one) === from.identity);
    if (found !== undefined) return found;
    const first = node.matches(group) ? firstOf(node) : null;
    if (first !== null) return first;
  }
  return null;
}

/** A layer that closed may be in the document for a moment more. */
function isGone(node: Element): boolean {
  if (!node.isConnected) return true;
  return node instanceof HTMLDialogElement ? !node.open : node.matches('[popover]') && !node.checkVisibility();
}

function placeOf(element: HTMLElement): Place {
  const levels: Place['levels'][number][] = [];
  for (let node: Element | null = element; node !== null && node !== document.body; node = node.parentElement)
    levels.push({ node, beside: node.matches(line) ? besides(node) : [] });
  return { element, identity: identityOf(element), levels };
}

/** The lines after it, then those before it, nearest first. */
function besides(node: Element): readonly Element[] {
  const all = [...(node.parentElement?.children ?? [])];
  const at = all.indexOf(node);
  return [...all.slice(at + 1), ...all.slice(0, at).toReversed()];
}

function identityOf(element: HTMLElement): string {
  const value = element instanceof HTMLInputElement ? `${element.type} ${element.name} ${element.value}` : '';
  return [element.tagName, element.ariaLabel, value, element.textContent].join('|');
}

/** The record of a row comes before whatever else is in it. */
function firstOf(node: Element): HTMLElement | null {
  const all = usableIn(node);
  const record = all.find((one) => one.matches('.row-link'));
  // The head of a table without rows is not a place to go on from.
  return record ?? (node.matches('[role="table"]') ? null : (all[0] ?? null));
}

function usableIn(node: Element): readonly HTMLElement[] {
  return [...node.querySelectorAll<HTMLElement>(focusable)].filter(isUsable);
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !isDisabled(element) && element.checkVisibility() && isInFront(element);
}

/** Whatever is behind an open modal dialog cannot have the focus. */
function isInFront(element: HTMLElement): boolean {
  const top = topDialog();
  return top === null || top.contains(element);
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled');
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

export function topDialog(): HTMLDialogElement | null {
  return [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')].at(-1) ?? null;
}
