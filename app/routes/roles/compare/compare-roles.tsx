import { A, useSearchParams } from '@solidjs/router';
import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Level } from '../../../../shared/catalogue/modules.ts';
import type { PermissionKey } from '../../../../shared/catalogue/permissions.ts';
import { compareRoles, type RoleComparison } from '../../../../shared/permissions/role-comparison.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { builtInRoles } from '../../../../shared/catalogue/built-in-roles.ts';
import { Button } from '../../../components/button.tsx';
import { ChooseOne, type ChoiceOption } from '../../../components/choose-one.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { sorted } from '../../../components/natural-order.ts';
import { Notice } from '../../../components/notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Section } from '../../../components/section.tsx';
import { Sentence } from '../../../components/sentence.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { moduleName } from '../../../language/catalogue-text.ts';
import { catalogueWords } from '../../../language/catalogue-words.ts';
import { wordsOf } from '../../../language/collection-words.ts';
import { roleComparisonWords as words } from '../../../language/role-comparison-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useRecords } from '../../../state/use-records.ts';
import { listPath, recordPath } from '../../records/record-paths.ts';
import { findRole } from '../../granting/built-in-record.ts';
import { PermissionItems } from '../../granting/permission-items.tsx';
import './compare.css';

/** Two roles side by side: what only one of them brings, what both do, and where they differ besides. */
export default function CompareRoles(): JSX.Element {
  const client = useClient();
  const roles = useRecords(collections.roles);
  // The address is the comparison.
  const [address, setAddress] = useSearchParams<{ a?: string; b?: string }>();
  const nameOf = (id: string): string =>
    findRole(id, (other) => roles.byId(other))?.name || wordsOf(collections.roles).missing;
  const options = createMemo((): readonly ChoiceOption[] =>
    sorted(
      [
        ...builtInRoles.map(({ id, name }) => ({ id, label: name, description: catalogueWords.builtInRoles[id].says })),
        ...roles
          .list()
          .map(({ id, name, description }) => ({ id, label: name, description: description || undefined })),
      ],
      ({ label }) => label,
      false,
    ),
  );
  const compared = createMemo(() => {
    roles.list();
    return address.a && address.b ? compareRoles(address.a, address.b, client.organisation()) : null;
  });
  const blank = (side: 'a' | 'b', label: string): JSX.Element => (
    <ChooseOne
      label={label}
      shown={address[side] ? nameOf(address[side]) : words.aRole}
      value={address[side] ?? null}
      options={options()}
      onChoose={(id) => setAddress({ [side]: id }, { scroll: false })}
      words={wordsOf(collections.roles)}
    />
  );
  return (
    <>
      <PageHeader
        title={words.title}
        back={{ href: listPath(collections.roles), label: wordsOf(collections.roles).Many }}
        description={words.says}
      />
      <div class="compare-question">
        <Sentence text={words.sentence} a={blank('a', words.first)} b={blank('b', words.second)} />{' '}
        <Button
          size="small"
          icon="sync"
          disabled={!address.a || !address.b}
          onClick={() => setAddress({ a: address.b, b: address.a }, { scroll: false })}
        >
          {words.swap}
        </Button>
      </div>
      <Show when={roles.loaded()} fallback={<Skeleton lines={8} />}>
        <Show
          when={address.a && address.b}
          fallback={
            <EmptyState icon="compare" title={words.title}>
              <p>{words.choose}</p>
            </EmptyState>
          }
        >
          <Show when={compared()} fallback={<Notice tone="warning">{words.gone}</Notice>}>
            {(found) => <SideBySide found={found()} a={address.a ?? ''} b={address.b ?? ''} nameOf={nameOf} />}
          </Show>
        </Show>
      </Show>
    </>
  );
}

interface SideBySideProps {
  readonly found: RoleComparison;
  readonly a: string;
  readonly b: string;
  readonly nameOf: (id: string) => string;
}

function SideBySide(props: SideBySideProps): JSX.Element {
  const same = (): boolean => {
    const { onlyA, onlyB, modules, masks, restricted, blocksSignIn } = props.found;
    const alike = [masks, restricted, blocksSignIn].every(([a, b]) => a === b);
    return onlyA.length + onlyB.length + modules.length === 0 && alike;
  };
  return (
    <>
      <Show when={same()}>
        <Notice tone="good">{words.same}</Notice>
      </Show>
      <Section title={words.permissions}>
        <div class="compare-sides">
          <Side
            title={words.only(props.nameOf(props.a))}
            href={recordPath(collections.roles, props.a)}
            keys={props.found.onlyA}
            inert={props.found.inertA}
          />
          <Side
            title={words.only(props.nameOf(props.b))}
            href={recordPath(collections.roles, props.b)}
            keys={props.found.onlyB}
            inert={props.found.inertB}
          />
          <Side title={words.both} keys={props.found.both} inert={[]} />
        </div>
      </Section>
      <Section title={words.facts}>
        <table class="compare-table">
          <thead>
            <tr>
              <th scope="col">{words.fact}</th>
              <th scope="col">{props.nameOf(props.a)}</th>
              <th scope="col">{props.nameOf(props.b)}</th>
            </tr>
          </thead>
          <tbody>
            <Fact title={words.masks} of={props.found.masks} />
            <Fact title={words.restricted} of={props.found.restricted} />
            <Fact title={words.blocks} of={props.found.blocksSignIn} />
            <For each={props.found.modules}>
              {({ module, a, b }) => (
                <tr>
                  <th scope="row">{words.module(moduleName(module))}</th>
                  <td>{levelName(a)}</td>
                  <td>{levelName(b)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Section>
    </>
  );
}

function levelName(level: Level): string {
  return catalogueWords.levels[level].short;
}

function Fact(props: { readonly title: string; readonly of: readonly [boolean, boolean] }): JSX.Element {
  const says = (is: boolean): string => (is ? words.yes : words.no);
  return (
    <tr>
      <th scope="row">{props.title}</th>
      <td>{says(props.of[0])}</td>
      <td>{says(props.of[1])}</td>
    </tr>
  );
}

interface SideProps {
  readonly title: string;
  readonly href?: string;
  readonly keys: readonly PermissionKey[];
  readonly inert: readonly PermissionKey[];
}

function Side(props: SideProps): JSX.Element {
  return (
    <div class="compare-side">
      <h3>
        <Show when={props.href} fallback={props.title}>
          {(href) => <A href={href()}>{props.title}</A>}
        </Show>
      </h3>
      <p class="small soft">{words.onlyCount(props.keys.length)}</p>
      <ul class="lines">
        <PermissionItems keys={props.keys} />
      </ul>
      <Show when={props.inert.length > 0}>
        <p class="small soft">{words.inert(props.inert)}</p>
      </Show>
    </div>
  );
}
