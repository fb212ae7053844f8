import { collections } from '../../../shared/schema/records.ts';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Section } from '../../components/section.tsx';
import { dateTimeText } from '../../language/times.ts';
import type { Subject } from '../../../shared/permissions/subject.ts';
import { useCan, useMe, useSubject } from '../../state/use-session.ts';
import { useRecords } from '../../state/use-records.ts';
import { FirstStepsList } from './first-steps-list.tsx';
import { startTexts } from './home-texts.ts';
import { useFirstSteps } from './use-first-steps.ts';
import { MyDesks } from './my-desks.tsx';
import { MyModules } from './my-modules.tsx';
import { MyPermissions } from './my-permissions.tsx';
import './home.css';

/** My access: what I may do, as the server last compiled it; the same without a network. */
export default function Home(): JSX.Element {
  const me = useMe();
  const subject = useSubject();
  const can = useCan();
  const users = useRecords(collections.users);
  // A hundred users and I am one of them: the page about me says where each right comes from.
  const why = createMemo(() => {
    const id = me()?.user.id;
    return id !== undefined && can('show_user') && users.byId(id) !== undefined ? `/users/${id}` : null;
  });
  const steps = useFirstSteps();
  const [open, setOpen] = createSignal(false);
  return (
    <Show
      when={steps().length === 0}
      fallback={
        <>
          <PageHeader
            title={startTexts.title}
            description={startTexts.ready(me()?.organisation.name ?? '', me()?.user.username ?? '')}
          />
          <FirstStepsList steps={steps()} />
          <Disclosure title={startTexts.access} open={open()} onToggle={setOpen}>
            <Show when={subject()}>{(mine) => <Access subject={mine()} />}</Show>
          </Disclosure>
        </>
      }
    >
      <PageHeader
        title="My access"
        description={`What ${me()?.user.username ?? 'you'} may do in ${me()?.organisation.name || 'this organisation'}.`}
        actions={
          <Show when={why()}>
            {(href) => (
              <Button href={href()} iconEnd="arrow-right">
                Where it comes from
              </Button>
            )}
          </Show>
        }
      />
      <Show when={subject()}>{(mine) => <Access subject={mine()} />}</Show>
    </Show>
  );
}

function Access(props: { readonly subject: Subject }): JSX.Element {
  const me = useMe();
  const place = (): string => {
    const seen = me()?.place;
    if (!seen) return 'not known';
    return seen.country === null ? seen.address : `${seen.address}, ${seen.country}`;
  };
  return (
    <>
      <Show when={props.subject.maskPhone}>
        <Notice tone="info">Phone numbers are masked for you: this device never receives them.</Notice>
      </Show>
      <Show when={props.subject.changesAt}>
        {(at) => (
          <Notice tone="warning">
            Something assigned to you for a time ends on {dateTimeText(at())}; what you may do changes then.
          </Notice>
        )}
      </Show>
      <Section title="Desks">
        <MyDesks desks={props.subject.desks} />
      </Section>
      <Section title="Permissions">
        <MyPermissions subject={props.subject} />
      </Section>
      <Section title="Modules">
        <MyModules modules={props.subject.modules} />
      </Section>
      <p class="small faint home-foot">
        The server last saw this device at {place()}. Roles with accepted IPs or countries grant only from there.
      </p>
    </>
  );
}
