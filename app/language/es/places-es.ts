import type * as english from '../en/places-en.ts';
import { plural } from '../plural.ts';

export const placesWords: typeof english.placesWords = {
  label: 'Probar una dirección',
  hint: 'Si este rol tiene efecto desde allí, tal como está en el borrador.',
  test: 'Probar',
  oneAddress: 'Escriba una dirección, como 192.0.2.7.',
  registered: (address: string, country: string) => `País en el que está registrada ${address}: ${country}.`,
  inNoCountry: (address: string) =>
    `${address} no está registrada en ningún país conocido, como ocurre con las direcciones privadas.`,
  countryUnknown: 'Sin conexión no se conoce su país: lo dice el servidor.',
  fromAnywhere: 'Aceptada: este rol tiene efecto desde cualquier lugar.',
  byAddress: (entry: string) => `Aceptada por la dirección ${entry}.`,
  byCountry: (country: string) => `Aceptada por el país: ${country}.`,
  byBoth: (entry: string, country: string) => `Aceptada por la dirección ${entry} y por el país: ${country}.`,
  noAddress: 'No aceptada: ninguna de las direcciones aceptadas la incluye.',
  noCountry: 'No aceptada: su país no es uno de los aceptados.',
  neither: 'No aceptada: ni su dirección ni su país lo están.',

  keepsOut: (people: number) =>
    plural(people, {
      one: 'Este cambio dejaría fuera a # persona donde se la vio por última vez',
      other: 'Este cambio dejaría fuera a # personas donde se las vio por última vez',
    }),
  keepsNobodyOut: 'Este cambio no deja fuera a nadie donde se vio a las personas por última vez.',
  cannotSignIn: (username: string, place: string) => `${username} no podría iniciar sesión desde ${place}.`,
  loses: (permissions: number, username: string, place: string) =>
    plural(
      permissions,
      {
        one: '{username} perdería # permiso en {place}.',
        other: '{username} perdería # permisos en {place}.',
      },
      { username, place },
    ),
  place: (address: string, country: string) => `${address} (${country})`,
  unknownPlace: 'una dirección desconocida',
  andMore: (people: number) => plural(people, { other: 'Y # más.' }),
  yourself: 'Este cambio le dejaría fuera a usted mismo donde está ahora',
  offlineRule: 'Un dispositivo sin conexión se guía por el lugar donde el servidor lo vio por última vez.',
  onlySeen: 'No cuenta quien últimamente no ha tenido una sesión iniciada.',
  othersOffline: 'Si deja fuera a otros lo dice el servidor, y ahora no hay conexión.',
  othersHidden: (permission: string) =>
    `Dónde se vio a los demás por última vez está oculto para usted: hace falta el permiso ${permission}.`,
  othersFailed: (why: string) => `No se pudo saber dónde se vio a los demás por última vez: ${why}`,
};
