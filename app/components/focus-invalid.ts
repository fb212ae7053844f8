/** Puts the focus on the first field of the form that is wrong, once its error is shown. */
export function focusInvalid(form: HTMLFormElement): void {
  queueMicrotask(() => form.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus());
}
