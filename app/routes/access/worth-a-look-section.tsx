import { A } from '@solidjs/router';
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import type { PermissionKey } from '../../../shared/catalogue/permissions.ts';
import { alikeRoles, inertGrants, unheldPermissions, unusedRoles } from '../../../shared/permissions/worth-a-look.ts';
import { collections, type Role } from '../../../shared/schema/records.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { sorted } from '../../components/natural-order.ts';
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { accessWords as words } from '../../language/access-words.ts';
import { listed } from '../../language/listing.ts';
import { mayDoWords } from '../../language/may-do-words.ts';
import { permissionSays } from '../../language/permission-text.ts';
import { now } from '../assigning/assignment-time.ts';
import { recordPath } from '../records/record-paths.ts';
import { comparePath } from '../granting/compare-path.ts';
import type { Access } from './use-access.ts';
import { PermissionItems } from '../granting/permission-items.tsx';

/** Roles that nobody holds, roles that are alike, permissions that nobody has, or that do nothing where they are. */
export function WorthALook(props: { readonly access: Access }): JSX.Element {
  const unused = createMemo(() => sorted(unusedRoles(props.access.organisation(), now()), ({ name }) => name, false));
  const alike = createMemo(() => alikeRoles(props.access.organisation()));
  const unheld = createMemo(() => unheldPermissions(props.access.organisation(), now()));
  const inert = createMemo(() =>
    sorted(inertGrants(props.access.organisation(), now()), ({ role }) => role.name, false),
  );
  const unheldCount = (): number => unheld().granted.length + unheld().inNoRole.length;
  return (
    <Section title={words.look} description={words.lookSays}>
      <Show when={unused().length > 0}>
        <Fold title={words.unusedRoles(unused().length)}>
          <ul class="lines">
            <For each={unused()}>
              {(role) => (
                <li>
                  <RoleLink role={role} />
                </li>
              )}
            </For>
          </ul>
        </Fold>
      </Show>
      <Show when={alike().length > 0}>
        <Fold title={words.alikeRoles(alike().length)}>
          <ul class="lines">
            <For each={alike()}>
              {({ a, b, differing }) => (
                <li class="alike">
                  <p>
                    <Sentence
                      text={differing.length === 0 ? words.same : words.nearly}
                      a={<A href={recordPath(collections.roles, a)}>{props.access.nameOfRole(a)}</A>}
                      b={<A href={recordPath(collections.roles, b)}>{props.access.nameOfRole(b)}</A>}
                      permissions={listed(differing)}
                    />
                  </p>
                  <Button
                    size="small"
                    icon="compare"
                    href={comparePath(a, b)}
                    label={words.compareThem(props.access.nameOfRole(a), props.access.nameOfRole(b))}
                  >
                    {words.compare}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </Fold>
      </Show>
      <Show when={unheldCount() > 0}>
        <Fold title={words.unheld(unheldCount())}>
          <Permissions title={words.inRoles} keys={unheld().granted} />
          <Permissions title={words.inNoRole} keys={unheld().inNoRole} />
        </Fold>
      </Show>
      <Show when={inert().length > 0}>
        <Fold title={words.inertRoles(inert().length)}>
          <ul class="lines">
            <For each={inert()}>
              {({ role, grants }) => (
                <li>
                  <RoleLink role={role} />
                  <ul class="unheld">
                    <For each={grants}>
                      {({ permission, needs }) => (
                        <li>
                          {permissionSays(permission)} <code class="faint">{permission}</code>
                          <br />
                          <span class="soft small">{mayDoWords.noEffectWithout(needs)}</span>
                        </li>
                      )}
                    </For>
                  </ul>
                </li>
              )}
            </For>
          </ul>
        </Fold>
      </Show>
      <Show when={unused().length + alike().length + unheldCount() + inert().length === 0}>
        <p class="soft">{words.allGood}</p>
      </Show>
    </Section>
  );
}

function Fold(props: { readonly title: string; readonly children: JSX.Element }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  return (
    <Disclosure title={props.title} open={open()} onToggle={setOpen}>
      {props.children}
    </Disclosure>
  );
}

function RoleLink(props: { readonly role: Role }): JSX.Element {
  return (
    <>
      <A href={recordPath(collections.roles, props.role.id)}>{props.role.name}</A>{' '}
      <span class="soft small">{props.role.description}</span>
    </>
  );
}

function Permissions(props: { readonly title: string; readonly keys: readonly PermissionKey[] }): JSX.Element {
  return (
    <Show when={props.keys.length > 0}>
      <h3>{props.title}</h3>
      <ul class="unheld">
        <PermissionItems keys={props.keys} />
      </ul>
    </Show>
  );
}
