import type * as english from '../en/role-comparison-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

export const roleComparisonWords: typeof english.roleComparisonWords = {
  title: 'Comparar roles',
  says: 'Lo que aporta cada uno a quien no tiene nada más, con todo lo que amplía, desde donde lo acepte.',
  sentence: 'Comparar {a} con {b}',
  aRole: 'un rol',
  first: 'Primer rol',
  second: 'Segundo rol',
  swap: 'Intercambiar',
  choose: 'Elija dos roles para verlos uno junto al otro.',
  gone: 'Ese rol no está en este dispositivo.',
  same: 'Aportan lo mismo.',
  fact: 'Qué',
  permissions: 'Permisos',
  only: (role: string) => `Solo ${role}`,
  onlyCount: (count: number) => plural(count, { one: '# permiso', other: '# permisos' }),
  both: 'Ambos',
  inert: (permissions: readonly string[]) => `Sin efecto: ${listed(permissions, 8)}`,
  facts: 'Además de los permisos',
  module: (module: string) => `Módulo ${module}`,
  masks: 'Enmascara los números de teléfono',
  restricted: 'Solo desde IP o países aceptados',
  blocks: 'Impide iniciar sesión',
  yes: 'Sí',
  no: 'No',
  compare: 'Comparar',

  effect: 'Lo que da a sus miembros',
  effectSays: 'Lo que no les da ningún otro de sus roles ni su tipo de usuario.',
  gives: (permissions: readonly string[]) => `Concede ${listed(permissions, 6)}`,
  takes: (permissions: readonly string[]) => `Quita ${listed(permissions, 6)}`,
  masksThem: 'Enmascara los números de teléfono',
  changesNothing: 'No cambia nada: todo viene también de otro lugar',
  countedHolders: (count: number) => plural(count, { one: '# miembro', other: '# miembros' }),
  inertForAll: (permissions: readonly string[]) =>
    `Sin efecto para todos ellos, porque falta algo necesario: ${listed(permissions, 8)}.`,
};
