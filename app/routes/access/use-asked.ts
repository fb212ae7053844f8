import { useSearchParams } from '@solidjs/router';
import { addressOf, askedIn, type Address, type Asked } from './asked.ts';

/** The address is the question: a link is an answer, and Back returns to the question before. */
export function useAsked(): { readonly asked: () => Asked; set(changed: Partial<Asked>): void } {
  const [address, setAddress] = useSearchParams<Record<keyof Address, string>>();
  return {
    asked: () => askedIn(address),
    set: (changed) => setAddress(addressOf(changed), { scroll: false }),
  };
}
