import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { keysOf } from '../../../../shared/permissions/bits.ts';
import { compileSubject, has, type Subject } from '../../../../shared/permissions/subject.ts';
import { overlay } from '../../../../shared/schema/organisation.ts';
import { collections } from '../../../../shared/schema/records.ts';
import { Badge } from '../../../components/badge.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { mayDoWords } from '../../../language/may-do-words.ts';
import { useClient } from '../../../state/client-context.tsx';
import { useRecords } from '../../../state/use-records.ts';
import type { UserEditing } from './user-editing.ts';
import { now } from '../../assigning/assignment-time.ts';
import { MayDoList } from '../../explaining/may-do-list.tsx';
import { mayDo } from '../../explaining/may-do.ts';
import '../../explaining/explaining.css';

/** Effective rights as the editor shows the user now, saved or not, and where each comes from. */
export function MayDoSection(props: { readonly editing: UserEditing }): JSX.Element {
  const hidden = (): boolean => !props.editing.directory.readable(collections.roles);
  return (
    <Section
      title={mayDoWords.title}
      description={props.editing.draft.dirty() ? mayDoWords.drafted : mayDoWords.says}
      split
    >
      <Show when={!hidden()} fallback={<Notice>{mayDoWords.hidden}</Notice>}>
        <MayDoPanel editing={props.editing} />
      </Show>
    </Section>
  );
}

/** The same above the form of a user who is there: one line that answers most, and all of it a tap away. */
export function MayDoFold(props: { readonly editing: UserEditing }): JSX.Element {
  const client = useClient();
  const roles = useRecords(collections.roles);
  const [open, setOpen] = createSignal(false);
  const subject = createMemo(() => {
    roles.list();
    const organisation = overlay(client.organisation(), props.editing.draft.changes());
    return compileSubject(props.editing.user(), organisation, { now: now(), place: null });
  });
  const admin = (): boolean => has(subject(), 'admin');
  return (
    <Show when={props.editing.directory.readable(collections.roles)}>
      <section class="may-do-fold" aria-label={mayDoWords.title}>
        <Disclosure
          title={mayDoWords.title}
          open={open()}
          onToggle={setOpen}
          end={
            <span class="cluster">
              <Show when={admin()}>
                <Badge tone="warn">{mayDoWords.administrator}</Badge>
              </Show>
              <span class="small soft">{summaryOf(subject(), props.editing.draft.dirty())}</span>
            </span>
          }
        >
          <MayDoPanel editing={props.editing} />
        </Disclosure>
      </section>
    </Show>
  );
}

/** `drafted`: with changes that are not saved. */
function summaryOf(subject: Subject, drafted: boolean): string {
  return [
    subject.signIn === 'ok' ? mayDoWords.canSignIn : mayDoWords.cannotSignIn,
    mayDoWords.permissions(keysOf(subject.permissions).length),
    ...(drafted ? [mayDoWords.withChanges] : []),
  ].join(' · ');
}

function MayDoPanel(props: { readonly editing: UserEditing }): JSX.Element {
  const client = useClient();
  const roles = useRecords(collections.roles);
  const desks = useRecords(collections.desks);
  const nameOf = (id: string): string => props.editing.directory.role(id)?.name || mayDoWords.missingRole;
  const all = createMemo(() => {
    roles.list();
    desks.list();
    const organisation = overlay(client.organisation(), props.editing.draft.changes());
    // Where the user will be is not known: a role that accepts only some places is shown as such.
    return mayDo(props.editing.user(), organisation, { now: now(), place: null }, nameOf);
  });
  return <MayDoList all={all()} directory={props.editing.directory} nameOf={nameOf} />;
}
