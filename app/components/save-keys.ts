import { topDialog } from './keep-focus.ts';

/** Said to screen readers on what the keys press. */
export const saveKeys = 'Control+S Control+Enter Meta+S Meta+Enter';

/**
 * Ctrl+S and Ctrl+Enter (Cmd on a Mac) press the main button of the dialog that is open, else of the screen.
 * What cannot be pressed gets the focus, which says why.
 */
export function listenToSaveKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const isSave = event.key.toLowerCase() === 's' || event.key === 'Enter';
    if (
      event.defaultPrevented ||
      !isSave ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey ||
      event.isComposing
    )
      return;
    const scope = topDialog() ?? document.querySelector('main');
    const button = [...(scope?.querySelectorAll<HTMLButtonElement>('button[aria-keyshortcuts]') ?? [])]
      .filter((one) => one.checkVisibility())
      .at(-1);
    // Ctrl+S is never the browser's here: nobody means to keep the page as a file.
    if (button !== undefined || event.key !== 'Enter') event.preventDefault();
    if (event.repeat || button === undefined) return;
    if (button.ariaDisabled === 'true') button.focus();
    else button.click();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
