import type * as english from '../en/access-en.ts';
import { listed } from '../listing.ts';
import { plural } from '../plural.ts';

export const accessWords: typeof english.accessWords = {
  title: 'Acceso',
  says: 'Quién puede hacer qué y por qué. Se responde en este dispositivo, también sin red.',
  serverSays:
    'Quién puede hacer qué. Usted no puede leer los roles, así que responde el servidor y dice lo que usted puede saber.',
  answeredAt: (time: string) => `Respuesta del servidor, ${time}.`,
  withheld: 'No dice nada de los roles que no son integrados: usted no puede leerlos.',
  offline: 'Solo el servidor puede responder, y no hay conexión',
  offlineSays:
    'Para responder, este dispositivo tendría que saber qué conceden los roles, y usted no puede leerlo: hace falta el permiso show_role. Con conexión, responde el servidor.',
  askAgain: 'Preguntar de nuevo',
  notHereYet: (count: number) =>
    plural(count, {
      one: '# de ellas aún no está en este dispositivo.',
      other: '# de ellas aún no están en este dispositivo.',
    }),

  hidden: 'Aquí no se sabe lo suficiente para responder',
  hiddenSays: (permissions: readonly string[]) =>
    plural(
      permissions.length,
      {
        one: 'Para responder, este dispositivo debe saber quién tiene cada rol. Usted no puede leerlo todo: hace falta el permiso {permissions}.',
        other:
          'Para responder, este dispositivo debe saber quién tiene cada rol. Usted no puede leerlo todo: hacen falta los permisos {permissions}.',
      },
      { permissions: listed(permissions, permissions.length) },
    ),
  ownAccess: 'Lo que puedo hacer',
  desksHidden:
    'Los equipos están ocultos para usted, así que solo se puede preguntar sin un equipo concreto: lo demás requiere show_desk.',

  questions: 'Pregunta',
  ask: { who: 'Quién puede …', what: 'Qué puede hacer …', can: 'Si puede … y por qué' },
  who: '¿Quién {permission} {desk} {time}?',
  what: '¿Qué puede hacer {user} {time}?',
  can: '¿Es así y por qué: {user} {permission} {desk} {time}?',

  permission: 'Permiso',
  aPermission: 'puede hacer qué',
  noPermission: 'No hay permisos.',
  noPermissionMatches: (search: string) => `Ningún permiso coincide con «${search}».`,
  user: 'Usuario',
  aUser: 'un usuario',
  desk: 'Equipo',
  anyDesk: 'en cualquier equipo',
  anyDeskSays: 'Si se tiene el permiso en absoluto',
  noDesk: 'para datos sin equipo',
  onDesk: (desk: string) => `en el equipo ${desk}`,
  time: 'Cuándo',
  now: 'ahora',
  atTime: (time: string) => `el ${time}`,
  timeSays:
    'Según lo que se sabe ahora: lo asignado hasta entonces ha terminado y lo que nadie ha cambiado sigue igual.',
  dateAndTime: 'Fecha y hora',
  askNow: 'Ahora',
  askThen: 'Preguntar por ese momento',
  answer: 'Respuesta',
  fillIn: 'Complete la pregunta y la respuesta aparecerá aquí.',
  unknownUser: 'Ese usuario no está en este dispositivo.',
  places:
    'No se sabe dónde estarán. Los roles que solo aceptan algunas IP o algunos países cuentan como no asignados y se nombran donde importa.',
  serverPlaces:
    'No se sabe dónde estarán. Los roles que solo aceptan algunas IP o algunos países cuentan como no asignados.',

  nobody: 'Nadie puede',
  nobodySays: 'Ningún usuario que pueda iniciar sesión tiene este permiso en ese lugar y momento.',
  people: (count: number, all: number) =>
    plural(count, { one: '# persona de {all} puede', other: '# personas de {all} pueden' }, { all: String(all) }),
  person: 'Usuario',
  because: 'Gracias a',
  deskColumn: 'Equipo',
  everyDesk: 'Todos los equipos',
  assigned: 'Asignado',
  assignedUntil: (time: string) => `Asignado hasta el ${time}`,
  whyThem: (name: string) => `Por qué puede ${name}`,

  holds: (count: number) => plural(count, { one: '# permiso', other: '# permisos' }),

  yes: 'Sí',
  no: 'No',
  yesSays: 'Se cumple todo esto:',
  noSays: 'Hace falta todo esto:',
  account: 'Puede iniciar sesión',
  holding: 'Tiene el permiso',
  openDesk: {
    realtime: 'Ve el equipo en la página de tiempo real',
    reports: 'Ve el equipo en los informes',
    edit: 'Puede editar el equipo',
  },
  outside: 'Tiene los datos sin equipo',
  met: 'Se cumple:',
  notMet: 'No se cumple:',
  deskAssignment: {
    assigned: (until: string | null) => (until === null ? 'Está asignado.' : `Está asignado hasta el ${until}.`),
    ended: (until: string | null) =>
      until === null ? 'La asignación ha terminado.' : `La asignación terminó el ${until}.`,
    deleted: () => 'Está asignado, pero el equipo está eliminado.',
    none: () => 'No está asignado.',
  },
  widened: (permission: string) => `Todos los equipos, con ${permission}:`,

  turnOn: 'Qué lo convertiría en un sí',
  turnOff: 'Qué lo convertiría en un no',
  turnSays: (count: number, size: number) =>
    size === 1
      ? plural(count, {
          one: 'Basta un cambio, y hay uno que sirve.',
          other: 'Basta un cambio. Cualquiera de estos # sirve.',
        })
      : plural(
          count,
          {
            one: 'Hacen falta al menos {size} cambios juntos. Hay una forma.',
            other: 'Hacen falta al menos {size} cambios juntos. Cualquiera de estas # formas sirve.',
          },
          { size: String(size) },
        ),
  noWay: 'Ningún cambio de lo que existe lo convierte en un sí: hace falta un rol nuevo.',
  gone: 'Este usuario se eliminó hace demasiado tiempo para restaurarlo, así que nada lo convierte en un sí.',
  noWayBack: 'Solo deshabilitar la cuenta lo convierte en un no.',
  tooMany: 'Hacen falta muchos cambios juntos: más de los que este dispositivo examina.',
  newRole: 'Crear un rol',
  youCan: 'Usted podría hacerlo',
  youCannot: 'Usted no podría hacerlo',
  others: (count: number) =>
    plural(count, {
      one: 'Afecta también a # persona más.',
      other: 'Afecta también a # personas más.',
    }),
  alsoGives: (permissions: readonly string[]) => `También concede ${listed(permissions, 5)}.`,
  alsoTakes: (permissions: readonly string[]) => `También quita ${listed(permissions, 5)}.`,
  masks: 'Enmascara los números de teléfono.',
  unmasks: 'Muestra los números de teléfono.',
  moreWays: (count: number) => plural(count, { other: 'Mostrar # más' }),

  steps: {
    enable: 'Habilitar a {user}',
    restoreUser: 'Restaurar el usuario {user}',
    restoreRole: 'Restaurar el rol {role}',
    restoreDesk: 'Restaurar el equipo {desk}',
    password: 'Establecer una contraseña para {user}',
    giveRole: 'Dar a {user} el rol {role}',
    keepRole: 'Dar a {user} el rol {role} sin fecha de fin',
    takeRole: 'Quitar a {user} el rol {role}',
    giveScope: 'Dar a {user} el tipo de usuario {scope}',
    takeScope: 'Quitar a {user} el tipo de usuario',
    giveDesk: 'Asignar a {user} al equipo {desk}',
    keepDesk: 'Asignar a {user} al equipo {desk} sin fecha de fin',
    takeDesk: 'Sacar a {user} del equipo {desk}',
    grant: 'Añadir {permission} al rol {role}',
    revoke: 'Quitar {permission} del rol {role}',
    level: 'Poner el módulo {module} en {level} en el rol {role}',
    accept: 'Aceptar {place} en el rol {role}',
    acceptAny: 'Quitar {place} de lo que acepta el rol {role}',
    stopExtending: 'Hacer que el rol {role} deje de ampliar {parent}',
  },

  look: 'Merece un vistazo',
  lookSays: 'De lo que puede haber demasiado.',
  unusedRoles: (count: number) => plural(count, { one: '# rol que nadie tiene', other: '# roles que nadie tiene' }),
  alikeRoles: (count: number) =>
    plural(count, { one: '# par de roles parecidos', other: '# pares de roles parecidos' }),
  unheld: (count: number) => plural(count, { one: '# permiso que nadie tiene', other: '# permisos que nadie tiene' }),
  inertRoles: (count: number) =>
    plural(count, {
      one: '# rol concede lo que no hace nada',
      other: '# roles conceden lo que no hace nada',
    }),
  inRoles: 'En un rol, pero nadie lo tiene',
  inNoRole: 'En ningún rol propio',
  same: '{a} y {b} conceden lo mismo.',
  nearly: '{a} y {b} se diferencian en {permissions}.',
  compare: 'Comparar',
  compareThem: (a: string, b: string) => `Comparar ${a} y ${b}`,
  allGood:
    'Nada: alguien tiene cada rol, no hay dos parecidos, alguien tiene cada permiso y a ninguno le falta lo que necesita.',
};
