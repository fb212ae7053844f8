import type * as english from '../en/home-en.ts';
import { plural } from '../plural.ts';

export const homeWords: typeof english.homeWords = {
  title: 'Mi acceso',
  says: (username: string, organisation: string) =>
    organisation === ''
      ? `Lo que puede hacer ${username} en esta organización.`
      : `Lo que puede hacer ${username} en ${organisation}.`,
  whereFrom: 'De dónde viene',
  phonesMasked: 'Los números de teléfono están enmascarados para usted: este dispositivo nunca los recibe.',
  endsOn: (time: string) =>
    `Algo que tiene asignado por un tiempo termina el ${time}; entonces cambiará lo que puede hacer.`,
  lastSeen: (place: string) =>
    `El servidor vio este dispositivo por última vez en ${place}. Los roles con IP o países aceptados solo conceden desde allí.`,
  neverSeen:
    'No se sabe dónde vio el servidor este dispositivo por última vez. Los roles con IP o países aceptados solo conceden desde lugares aceptados.',
  place: (address: string, country: string) => `${address}, ${country}`,

  desks: 'Equipos',
  assigned: 'Asignados',
  realtime: 'Página de tiempo real',
  reports: 'Informes',
  editing: 'Edición',
  outside: 'Datos sin equipo',
  visible: 'Visibles',
  notVisible: 'No visibles',
  none: 'Ninguno',
  noDesk: 'Ningún equipo',
  andMore: (count: number) => plural(count, { other: 'y # más' }),

  permissions: 'Permisos',
  searchPermissions: 'Buscar permisos',
  show: 'Mostrar',
  granted: (count: number) => plural(count, { other: 'Concedidos (#)' }),
  all: (count: number) => plural(count, { other: 'Todos (#)' }),
  admin: 'Tiene admin, que incluye todos los demás permisos.',
  showAll: (count: number) => plural(count, { other: 'Mostrar los #' }),
  nothingGranted: 'Aquí y ahora no tiene nada concedido.',
  noneMatches: (search: string) => `Ningún permiso coincide con «${search}».`,
  isGranted: 'Concedido:',
  isWithoutEffect: 'Sin efecto:',
  isNotGranted: 'No concedido:',
  noEffectWithout: (permissions: string) => `sin efecto si falta ${permissions}`,

  modules: 'Módulos',

  start: {
    title: 'Primeros pasos',
    ready: (organisation: string, username: string) =>
      `${organisation === '' ? 'Su organización' : organisation} está configurada y la administra ${username}. Tres cosas la ponen en marcha; todas se pueden hacer sin red.`,
    done: 'Hecho:',
    access: 'Lo que puede hacer',
    importUsers: 'Importar desde un archivo CSV',
    steps: {
      desk: {
        title: 'Un equipo',
        says: 'Un equipo es un grupo de personas con sus colas. Quien está asignado a él ve sus llamadas, y un responsable solo edita sus propios equipos.',
      },
      role: {
        title: 'Un rol',
        says: 'Un rol dice lo que pueden hacer sus miembros. Empiece con uno ya hecho y cambie la copia, o asígnelo tal como es.',
      },
      user: {
        title: 'Un usuario',
        says: 'Alguien que inicia sesión, con roles y equipos. Muchos a la vez vienen de un archivo CSV.',
      },
    },
  },
};
