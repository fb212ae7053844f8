import { useSearchParams } from '@solidjs/router';
import { createSignal, type Accessor } from 'solid-js';

const sections = ['permissions', 'modules', 'special', 'restrictions', 'extends', 'members'] as const;
export type RoleSection = (typeof sections)[number];

/** Which section of a role is in front. */
export interface RoleSections {
  readonly section: Accessor<RoleSection>;
  open(section: RoleSection): void;
  /** The section with a field that needs attention. */
  showField(field: string): void;
}

export function createRoleSections(): RoleSections {
  // Kept in the address, so that a reload and Back come to the same section; the address changes a moment later.
  const [address, setAddress] = useSearchParams<{ section?: string }>();
  const [section, setSection] = createSignal<RoleSection>(
    sections.find((key) => key === address.section) ?? 'permissions',
  );
  const open = (key: RoleSection): void => {
    setSection(key);
    setAddress({ section: key === 'permissions' ? undefined : key }, { replace: true, scroll: false });
  };
  return {
    section,
    open,
    showField(field) {
      if (field === 'acceptedAddresses') open('restrictions');
    },
  };
}
