import { plural } from '../plural.ts';

/** From where a role works, tried out, and who would be kept out by a change. */
export const placesWords = {
  label: 'Test an address',
  hint: 'Whether this role works from there, as it is drafted.',
  test: 'Test',
  oneAddress: 'Type one address, like 192.0.2.7.',
  registered: (address: string, country: string) => `${address} is registered in ${country}.`,
  inNoCountry: (address: string) => `${address} is registered in no country that is known, as private addresses are.`,
  countryUnknown: 'Its country is not known without a connection: the server tells it.',
  fromAnywhere: 'Accepted: this role works from anywhere.',
  byAddress: (entry: string) => `Accepted by the address ${entry}.`,
  byCountry: (country: string) => `Accepted by the country ${country}.`,
  byBoth: (entry: string, country: string) => `Accepted by the address ${entry} and the country ${country}.`,
  noAddress: 'Not accepted: none of the accepted addresses holds it.',
  noCountry: 'Not accepted: its country is not one of those accepted.',
  neither: 'Not accepted: neither its address nor its country is.',

  keepsOut: (people: number) =>
    plural(people, {
      one: 'This change would keep # person out, where they were last seen',
      other: 'This change would keep # people out, where they were last seen',
    }),
  keepsNobodyOut: 'This change keeps nobody out, where people were last seen.',
  cannotSignIn: (username: string, place: string) => `${username} could not sign in from ${place}.`,
  loses: (permissions: number, username: string, place: string) =>
    plural(
      permissions,
      {
        one: '{username} would lose # permission at {place}.',
        other: '{username} would lose # permissions at {place}.',
      },
      { username, place },
    ),
  place: (address: string, country: string) => `${address} (${country})`,
  unknownPlace: 'an address that is not known',
  andMore: (people: number) => plural(people, { one: 'And # more.', other: 'And # more.' }),
  yourself: 'This change would keep you out yourself, where you are now',
  offlineRule: 'A device without a connection goes by the place where the server last saw it.',
  onlySeen: 'People who have not been signed in lately are not counted.',
  othersOffline: 'Whether it keeps others out is told by the server, and there is no connection now.',
  othersHidden: (permission: string) =>
    `Where others were last seen is hidden from you: that needs the permission ${permission}.`,
  othersFailed: (why: string) => `Where others were last seen could not be asked: ${why}`,
};
