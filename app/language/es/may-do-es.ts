import type { Level } from '../../../shared/catalogue/modules.ts';
import type * as english from '../en/may-do-en.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { catalogueWords } from './catalogue-es.ts';

export const mayDoWords: typeof english.mayDoWords = {
  title: 'Lo que puede hacer este usuario',
  says: 'Lo que suman todos los roles y el tipo de usuario, y por qué.',
  drafted: 'Como sería con sus cambios.',
  hidden:
    'Los roles están ocultos para usted, así que no se puede mostrar lo que conceden: hace falta el permiso show_role.',
  canSignIn: 'Puede iniciar sesión',
  cannotSignIn: 'No puede iniciar sesión',
  permissions: (count: number) => plural(count, { one: '# permiso', other: '# permisos' }),
  withChanges: 'con sus cambios',
  nothing: 'Nada: ningún rol ni tipo de usuario concede nada.',
  search: 'Buscar lo que puede hacer este usuario',
  placeholder: '¿Por qué puede …? Busque por palabras o clave',
  noneMatches: (search: string) => `Nada en los roles de este usuario coincide con «${search}».`,
  count: (count: number) => numberText(count),
  states: {
    inert: 'Sin efecto',
    taken: 'Quitado',
    elsewhere: 'No ahora, o no en todas partes',
  },

  administrator: 'Administrador',
  administratorSays: 'Tiene {permission}, que incluye todos los demás permisos.',
  signInLabel: 'Inicio de sesión',
  signIn: {
    ok: 'Sí',
    deleted: 'No: eliminado',
    disabled: 'No: deshabilitado',
    'no-way-in': 'No: aún sin contraseña ni clave de acceso',
    'no-portal': 'No: el tipo de usuario No Portal lo impide, se conceda lo que se conceda',
    'nothing-active-here': 'Ningún rol ni tipo de usuario está activo: solo desde IP o países aceptados, si acaso',
  },
  realtime: 'Equipos en la página de tiempo real',
  reports: 'Equipos en los informes',
  allDesks: 'Todos los equipos',
  noDesk: 'Ninguno',
  hiddenDesks: (count: number) =>
    plural(count, { one: '# equipo, oculto para usted', other: '# equipos, ocultos para usted' }),
  missingDesk: 'un equipo que falta',
  missingRole: 'un rol que falta',
  outside: 'Datos sin equipo',
  yes: 'Sí',
  no: 'No',
  phones: 'Números de teléfono',
  phonesMasked: 'Enmascarados',
  phonesShown: 'Visibles',
  nextChange: 'Próximo cambio',
  assignmentEnds: (when: string) => `${when}, cuando termina una asignación`,
  modules: 'Módulos',
  moduleAt: (module: string, level: Level) => `${module}: ${catalogueWords.levels[level].short}`,

  noEffectWithout: (permissions: readonly string[]) => `Sin efecto si falta ${listed(permissions, permissions.length)}`,
  takenAwayBy: (source: string) => `Lo quita ${source}`,
  impliedByAdmin: (sources: readonly string[]) => `Incluido en admin, de ${listed(sources, sources.length)}`,
  takenBy: 'Lo quita {source}',
  impliedBy: 'Incluido en admin, de {source}',
  notGranted: 'No lo concede ninguno de sus roles ni su tipo de usuario.',
  withheld: 'Intervienen roles que usted no puede leer.',
  through: (roles: readonly string[]) => `a través de ${inARow(roles)}`,
  module: (name: string, level: Level) => `módulo ${name} (${catalogueWords.levels[level].short})`,
  until: (when: string) => `hasta el ${when}`,
  inactive: (source: string, why: string) => `${source} (${why})`,
  expired: 'caducado',
  expiredAt: (when: string) => `caducó el ${when}`,
  roleDeleted: 'el rol está eliminado',
  tooDeep: 'amplía demasiados roles',
  onlyAddresses: (role: string) => `solo desde las IP aceptadas de ${role}`,
  onlyCountries: (role: string) => `solo desde los países aceptados de ${role}`,
};
