import fc from 'fast-check';
import { isPortable } from '../../../shared/import/cell-fields.ts';
import { builtInRoles } from '../../../shared/catalogue/built-in-roles.ts';
import { countryCodes } from '../../../shared/catalogue/countries.ts';
import { moduleLevels, modules } from '../../../shared/catalogue/modules.ts';
import { permissionKeys } from '../../../shared/catalogue/permissions.ts';
import { fieldsOf, type FieldSpec } from '../../../shared/schema/fields.ts';
import { nameKey } from '../../../shared/schema/name-key.ts';
import { blankRecord, Organisation } from '../../../shared/schema/organisation.ts';
import { allCollections, perCollection, type Collection, type RecordOf } from '../../../shared/schema/records.ts';
import { newId } from './organisation-of.ts';
import { nastyName } from './nasty-names.ts';

const until = fc.constantFrom(true, '2026-12-01T08:00:00.000Z', '1999-01-01T00:00:00.001Z');
const addresses = fc.constantFrom('10.0.0.0/8', '192.168.1.7', '2001:db8::/32');

type Ids = Readonly<Record<Collection, readonly string[]>>;

/** What a field may hold, by its kind; references to any of `ids`. */
function heldIn(spec: FieldSpec, ids: Ids): fc.Arbitrary<unknown> {
  const among = (all: readonly string[], most = 4): fc.Arbitrary<readonly string[]> =>
    fc.uniqueArray(fc.constantFrom(...all, all[0] ?? ''), { maxLength: all.length === 0 ? 0 : most });
  const membersOf = (keys: fc.Arbitrary<readonly string[]>, held: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc
      .tuple(keys, fc.infiniteStream(held))
      .map(([list, values]) => Object.fromEntries(list.map((key) => [key, values.next().value ?? true])));
  const builtIn = builtInRoles.filter(({ id }) => spec.refersAlsoTo(id)).map(({ id }) => id);
  const others = [...(spec.refersTo === null ? [] : ids[spec.refersTo]), ...builtIn];
  switch (spec.kind) {
    case 'line':
      return spec.max === 'codeLength' ? fc.constantFrom('', '07', '=9', 'L') : fc.oneof(fc.constant(''), nastyName);
    case 'text':
      return spec.field === 'extraEmails'
        ? fc.constantFrom('', 'a@example.org', 'a@example.org\nb@example.org')
        : fc.constantFrom('', 'two\nlines', ' =1+1 ', 'a;b,"c"', "'quoted", '\t@tab');
    case 'email':
      return fc.constantFrom('', 'bob@example.org', "=x'y@example.org", '-a@b.c');
    case 'phone':
      return fc.constantFrom('', '+4912345', '0049123', '*21#');
    case 'secret':
      return fc.constantFrom('', 'never-in-a-file');
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: spec.range?.[0] ?? 0, max: spec.range?.[1] ?? 9 });
    case 'choice':
      return fc.constantFrom(...spec.choices);
    case 'time':
      return fc.constantFrom('00:00', '09:05', '23:59');
    case 'time-zone':
      return fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York');
    case 'scope':
      return fc.constantFrom(null, ...builtInRoles.filter(({ kind }) => kind === 'scope').map(({ id }) => id));
    case 'reference':
      return others.length === 0 ? fc.constant(null) : fc.constantFrom(null, ...others);
    case 'references':
      return membersOf(among(others), fc.constant(true));
    case 'assignments':
      return membersOf(among(others), until);
    case 'levels':
      return membersOf(
        among(modules.map(({ key }) => key)),
        fc.constantFrom(...moduleLevels.filter((key) => key !== 'default')),
      );
    case 'keys':
      if (spec.choices.length > 0) return membersOf(among(spec.choices), fc.constant(true));
      if (spec.field === 'acceptedAddresses') return membersOf(fc.uniqueArray(addresses), fc.constant(true));
      return membersOf(among(spec.field === 'acceptedCountries' ? countryCodes : permissionKeys), fc.constant(true));
    case 'name':
    case 'date':
      return fc.constant(spec.absent);
  }
}

function naming(spec: FieldSpec): fc.Arbitrary<string> {
  if (spec.max === 'digitsLength') return fc.stringMatching(/^[0-9]{1,5}$/u);
  if (spec.max === 'usernameLength')
    return fc.string({
      unit: fc.constantFrom('a', 'B', '+', '-', '@', '.', 'é', '7', 'ß'),
      minLength: 1,
      maxLength: 8,
    });
  return nastyName;
}

/** An organisation with some records in every collection, whose names break files. */
export const anyOrganisation: fc.Arbitrary<Organisation> = fc
  .tuple(
    ...allCollections.map((collection) => {
      const spec = fieldsOf(collection).find((one) => one.naming);
      if (spec === undefined) throw new Error(`${collection} has no name`);
      const names = naming(spec).map((name) => name.normalize('NFC'));
      return fc.uniqueArray(names, { minLength: 1, maxLength: 3, selector: nameKey });
    }),
  )
  .chain((names) => {
    const byCollection = perCollection((collection) =>
      (names[allCollections.indexOf(collection)] ?? []).map((name) => ({ id: newId(collection), name })),
    );
    const ids: Ids = perCollection((collection) => byCollection[collection].map(({ id }) => id));
    const records = allCollections.flatMap((collection) =>
      byCollection[collection].map(({ id, name }) => anyRecord(collection, id, name, ids)),
    );
    return fc.tuple(...records);
  })
  .map((records) => {
    const organisation = new Organisation();
    for (const { collection, record } of records) organisation.put(collection, record);
    return organisation;
  });

function anyRecord(
  collection: Collection,
  id: string,
  name: string,
  ids: Ids,
): fc.Arbitrary<{ readonly collection: Collection; readonly record: RecordOf[Collection] }> {
  const specs = fieldsOf(collection).filter((spec) => !spec.naming && (isPortable(spec) || spec.kind === 'secret'));
  const fields = Object.fromEntries(specs.map((spec) => [spec.field, heldIn(spec, ids)]));
  const named = fieldsOf(collection).find((spec) => spec.naming)?.field ?? '';
  return fc
    .record(fields)
    .map((held) => ({ collection, record: { ...blankRecord(collection, id), ...held, [named]: name } }));
}
