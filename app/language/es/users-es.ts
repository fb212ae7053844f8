import type * as english from '../en/users-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const usersWords: typeof english.usersWords = {
  hidden: {
    roles: 'Los roles están ocultos para usted: hace falta show_role',
    desks: 'Los equipos están ocultos para usted: hace falta show_desk',
    both: 'Los roles y los equipos están ocultos para usted: hacen falta show_role y show_desk',
  },
  noneMatches: 'Ningún usuario coincide',
  noneMatchesSays: 'Cambie o borre la búsqueda y los filtros.',
  noneSays: 'Personas que inician sesión, con los roles y equipos que dicen lo que pueden hacer.',

  files: {
    exportAll: (count: number) => plural(count, { one: 'Exportar # usuario', other: 'Exportar # usuarios' }),
    exportSemicolons: 'Exportar todos, separados por punto y coma',
    exportShown: (count: number) => `Exportar los ${numberText(count)} que se muestran`,
    nothingFiltered: 'No hay nada filtrado',
  },

  columns: {
    name: 'Nombre de usuario, correo',
    enabled: 'Habilitado',
    roles: 'Roles',
    desks: 'Equipos',
  },
  state: {
    enabled: 'Habilitado',
    disabled: 'Deshabilitado',
    noWayIn: 'Aún no puede iniciar sesión',
  },

  filter: {
    placeholder: 'Buscar por nombre, correo, rol o equipo',
    role: 'Rol',
    anyRole: 'Cualquier rol',
    scope: (name: string) => `${name} (tipo de usuario)`,
    desk: 'Equipo',
    anyDesk: 'Cualquier equipo',
    state: 'Estado',
    anyState: 'Cualquier estado',
    states: { enabled: 'Habilitado', disabled: 'Deshabilitado', 'no-way-in': 'Aún no puede iniciar sesión' },
    clear: 'Borrar',
  },

  chosen: {
    title: 'Usuarios elegidos',
    count: (count: number) => plural(count, { one: '# elegido', other: '# elegidos' }),
    notInList: (count: number) => `(${numberText(count)} fuera de esta lista)`,
    hidden: {
      roles: 'Los roles están ocultos para usted: hace falta show_role',
      desks: 'Los equipos están ocultos para usted: hace falta show_desk',
    },
    assign: { roles: 'Asignar roles', desks: 'Asignar equipos' },
    unassign: { roles: 'Quitar roles', desks: 'Quitar equipos' },
    more: 'Más acciones para los usuarios elegidos',
    export: 'Exportar',
    clear: 'Borrar',
  },

  acts: {
    save: 'Guardar',
    changePassword: 'Cambiar contraseña…',
    enable: 'Habilitar',
    disable: 'Deshabilitar',
    enableOne: (username: string) => `Habilitar a ${username}`,
    disableOne: (username: string) => `Deshabilitar a ${username}`,
    enableMany: (count: number) => plural(count, { one: 'Habilitar # usuario', other: 'Habilitar # usuarios' }),
    disableMany: (count: number) => plural(count, { one: 'Deshabilitar # usuario', other: 'Deshabilitar # usuarios' }),
    assign: {
      roles: (count: number) =>
        plural(count, { one: 'Asignar roles a # usuario', other: 'Asignar roles a # usuarios' }),
      desks: (count: number) =>
        plural(count, { one: 'Asignar equipos a # usuario', other: 'Asignar equipos a # usuarios' }),
    },
    unassign: {
      roles: (count: number) => plural(count, { one: 'Quitar roles a # usuario', other: 'Quitar roles a # usuarios' }),
      desks: (count: number) =>
        plural(count, { one: 'Quitar equipos a # usuario', other: 'Quitar equipos a # usuarios' }),
    },
    chooseSome: { roles: 'Elija al menos un rol.', desks: 'Elija al menos un equipo.' },
    soAlready: 'No cambiaría nada para ninguno de ellos.',
    deleting: (username: string, days: number) =>
      plural(
        days,
        {
          one: 'Se cierra la sesión de {username} en todas partes y ya no puede iniciarla. Durante # día la cuenta se puede restaurar desde «Eliminados», con sus roles y equipos; el nombre queda libre enseguida.',
          other:
            'Se cierra la sesión de {username} en todas partes y ya no puede iniciarla. Durante # días la cuenta se puede restaurar desde «Eliminados», con sus roles y equipos; el nombre queda libre enseguida.',
        },
        { username },
      ),
  },
};
