import type { JSX } from 'solid-js';
import { product } from '../../language/product.ts';

export function Brand(props: { readonly name?: string | undefined }): JSX.Element {
  return (
    <span class="brand">
      <svg class="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <rect width="24" height="24" rx="6" class="brand-ground" />
        <path d="M12 5 6.5 7.1v4.6c0 3.5 2.2 6.2 5.5 7.3 3.3-1.1 5.5-3.8 5.5-7.3V7.1Z" class="brand-shield" />
        <path d="m9.4 12 1.9 1.9 3.4-3.6" class="brand-tick" />
      </svg>
      <span class="brand-name truncate">{props.name ?? product}</span>
    </span>
  );
}
