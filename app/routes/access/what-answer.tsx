import { createMemo, type JSX } from 'solid-js';
import { A } from '@solidjs/router';
import { collections, type User } from '../../../shared/schema/records.ts';
import { accessWords as words } from '../../language/access-words.ts';
import { recordPath } from '../records/record-paths.ts';
import { MayDoList } from '../explaining/may-do-list.tsx';
import { mayDo, type MayDoAll } from '../explaining/may-do.ts';
import type { Access } from './use-access.ts';

/** Everything that somebody can do, and where each comes from. */
export function WhatAnswer(props: { readonly user: User; readonly access: Access }): JSX.Element {
  const all = createMemo(() =>
    mayDo(props.user, props.access.organisation(), props.access.context(), (id) => props.access.nameOfRole(id)),
  );
  return <WhatTold user={props.user} all={all()} access={props.access} />;
}

/** The same, as far as it is told. */
export function WhatTold(props: { readonly user: User; readonly all: MayDoAll; readonly access: Access }): JSX.Element {
  const held = (): number => props.all.list.filter((one) => one.state === 'held').length;
  return (
    <div class="stack">
      <div role="status">
        <h2>
          <A href={recordPath(collections.users, props.user.id)}>{props.user.username}</A>
          {': '}
          {words.holds(held())}
        </h2>
      </div>
      <MayDoList all={props.all} directory={props.access.directory} nameOf={(id) => props.access.nameOfRole(id)} />
    </div>
  );
}
