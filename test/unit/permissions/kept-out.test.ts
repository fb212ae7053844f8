/** Who would be kept out by a change of accepted addresses and countries, by where each was last seen. */

import { expect, test } from 'vitest';
import { keptOut } from '../../../shared/permissions/kept-out.ts';
import { acceptedBy } from '../../../shared/permissions/restriction.ts';
import type { Place } from '../../../shared/permissions/restriction.ts';
import { blankRecord } from '../../../shared/schema/register.ts';
import { change, createStaffedCallCentre, member, now } from '../../support/call-centre.ts';

const office = { address: '10.0.0.7', country: 'DE' };
const home = { address: '203.0.113.9', country: 'FR' };

function floor() {
  const centre = createStaffedCallCentre();
  const agents = centre.role('Agents', { permissions: ['show_cdr'] });
  const leads = centre.role('Leads', { permissions: ['show_user'], extends: [agents] });
  const other = centre.role('Other', { permissions: ['show_desk'] });
  return {
    ...centre,
    agents,
    only: centre.user('only', { roles: [agents] }),
    both: centre.user('both', { roles: [agents, other] }),
    lead: centre.user('lead', { roles: [leads] }),
    off: centre.user('off', { roles: [agents], enabled: false }),
    stranger: centre.user('stranger', { roles: [other] }),
  };
}

const seen = (given: Readonly<Record<string, Place>>) => new Map(Object.entries(given));

test('who holds nothing else cannot sign in any more, who holds more loses what the role gave', () => {
  const { agents, only, both, lead, off, stranger, organisation } = floor();
  const changes = [member('roles', agents, 'acceptedAddresses', '10.0.0.0/24')];
  const out = keptOut(
    changes,
    organisation,
    seen({ [only]: home, [both]: home, [lead]: office, [off]: home, [stranger]: home }),
    now,
  );
  expect(out.map(({ user, place, signIn, losses }) => [user.username, place, signIn, losses])).toEqual([
    ['only', home, false, ['show_cdr']],
    ['both', home, true, ['show_cdr']],
  ]);
});

test('through what a role extends, by country too, and at an address that is not known', () => {
  const { agents, lead, only, organisation } = floor();
  const changes = [member('roles', agents, 'acceptedCountries', 'DE')];
  const out = keptOut(changes, organisation, seen({ [lead]: home, [only]: { address: null, country: null } }), now);
  expect(out.map(({ user, signIn }) => [user.username, signIn])).toEqual([
    ['only', false],
    ['lead', true],
  ]);
});

test('who was not seen is not guessed at, who was kept out before is not told again, and nothing else counts', () => {
  const { agents, only, organisation, write } = floor();
  const narrower = [member('roles', agents, 'acceptedAddresses', '10.0.0.0/24')];
  expect(keptOut(narrower, organisation, seen({}), now)).toEqual([]);
  write(member('roles', agents, 'acceptedAddresses', '10.0.0.0/25'));
  expect(keptOut(narrower, organisation, seen({ [only]: home }), now)).toEqual([]);
  const others = [member('roles', agents, 'permissions', 'show_cdr', null), change('roles', agents, 'maskPhone', true)];
  expect(keptOut(others, organisation, seen({ [only]: office }), now)).toEqual([]);
});

test('an address is accepted by the first entry that holds it, and by its country', () => {
  const role = {
    ...blankRecord('roles', 'r_1'),
    acceptedAddresses: { '10.0.0.0/24': true as const, '10.0.0.7': true as const, '2001:db8::/32': true as const },
    acceptedCountries: { DE: true as const },
  };
  expect(acceptedBy(role, office)).toEqual({ address: '10.0.0.0/24', country: 'DE', accepted: true });
  expect(acceptedBy(role, { address: '2001:db8::1', country: 'FR' })).toEqual({
    address: '2001:db8::/32',
    country: null,
    accepted: false,
  });
  expect(acceptedBy(role, home)).toEqual({ address: null, country: null, accepted: false });
  expect(acceptedBy(blankRecord('roles', 'r_2'), home)).toEqual({ address: 'any', country: 'any', accepted: true });
  expect(acceptedBy({ ...role, acceptedAddresses: {} }, { address: '1.2.3.4', country: null }).accepted).toBe(false);
});
