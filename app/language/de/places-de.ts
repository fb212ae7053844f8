import type * as english from '../en/places-en.ts';
import { plural } from '../plural.ts';

export const placesWords: typeof english.placesWords = {
  label: 'Eine Adresse testen',
  hint: 'Ob diese Rolle von dort gilt, so wie sie im Entwurf steht.',
  test: 'Testen',
  oneAddress: 'Geben Sie eine Adresse ein, etwa 192.0.2.7.',
  registered: (address: string, country: string) => `Land, in dem ${address} registriert ist: ${country}.`,
  inNoCountry: (address: string) =>
    `${address} ist in keinem bekannten Land registriert, wie es bei privaten Adressen ist.`,
  countryUnknown: 'Das Land ist ohne Verbindung nicht bekannt: Der Server nennt es.',
  fromAnywhere: 'Zugelassen: Diese Rolle gilt von überall.',
  byAddress: (entry: string) => `Zugelassen durch die Adresse ${entry}.`,
  byCountry: (country: string) => `Zugelassen durch das Land: ${country}.`,
  byBoth: (entry: string, country: string) => `Zugelassen durch die Adresse ${entry} und das Land: ${country}.`,
  noAddress: 'Nicht zugelassen: Keine der zugelassenen Adressen enthält sie.',
  noCountry: 'Nicht zugelassen: Das Land gehört nicht zu den zugelassenen.',
  neither: 'Nicht zugelassen: weder die Adresse noch das Land.',

  keepsOut: (people: number) =>
    plural(people, {
      one: 'Diese Änderung würde # Person dort aussperren, wo sie zuletzt gesehen wurde',
      other: 'Diese Änderung würde # Personen dort aussperren, wo sie zuletzt gesehen wurden',
    }),
  keepsNobodyOut: 'Diese Änderung sperrt niemanden dort aus, wo die Personen zuletzt gesehen wurden.',
  cannotSignIn: (username: string, place: string) => `${username} könnte sich von hier nicht anmelden: ${place}.`,
  loses: (permissions: number, username: string, place: string) =>
    plural(
      permissions,
      {
        one: '{username} würde hier # Berechtigung verlieren: {place}.',
        other: '{username} würde hier # Berechtigungen verlieren: {place}.',
      },
      { username, place },
    ),
  place: (address: string, country: string) => `${address} (${country})`,
  unknownPlace: 'eine nicht bekannte Adresse',
  andMore: (people: number) => plural(people, { other: 'Und # weitere.' }),
  yourself: 'Diese Änderung würde Sie selbst dort aussperren, wo Sie gerade sind',
  offlineRule: 'Ein Gerät ohne Verbindung richtet sich nach dem Ort, an dem der Server es zuletzt gesehen hat.',
  onlySeen: 'Wer in letzter Zeit nicht angemeldet war, ist nicht mitgezählt.',
  othersOffline: 'Ob sie andere aussperrt, sagt der Server, und gerade gibt es keine Verbindung.',
  othersHidden: (permission: string) =>
    `Wo andere zuletzt gesehen wurden, ist für Sie nicht sichtbar: Nötig ist die Berechtigung ${permission}.`,
  othersFailed: (why: string) => `Wo andere zuletzt gesehen wurden, war nicht zu erfahren: ${why}`,
};
