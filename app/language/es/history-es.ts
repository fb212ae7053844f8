import type * as english from '../en/history-en.ts';
import { plural } from '../plural.ts';

type Facts = Readonly<Record<string, number | string>>;

const failures: Readonly<Record<string, string>> = {
  'wrong-credentials': 'La contraseña no era correcta.',
  disabled: 'La cuenta está deshabilitada.',
  deleted: 'La cuenta está eliminada.',
  'no-portal': 'La cuenta tiene el tipo de usuario No Portal.',
  'nothing-active-here': 'Ninguno de sus roles está activo en ese lugar.',
  'no-password': 'La cuenta no tiene contraseña.',
  'too-many': 'Había habido demasiados intentos.',
  busy: 'El servidor estaba ocupado.',
  'passkey-refused': 'La clave de acceso no se aceptó.',
  'wrong-code': 'El código no era correcto.',
  unjudged: 'El servidor no podía leer sus usuarios.',
};

export const historyWords: typeof english.historyWords = {
  title: 'Historial',
  says: 'Quién cambió esto y cuándo, y qué se rechazó.',
  show: 'Mostrar el historial',
  more: 'Mostrar entradas anteriores',
  loading: 'Cargando el historial',
  none: 'No hay nada registrado.',
  offline: 'El historial está en el servidor, que ahora no está disponible.',
  server: 'El servidor',
  somebody: 'Alguien',
  refused: 'Rechazado',
  collided: 'Colisión',
  refusedWhole: 'Rechazado en su totalidad.',
  from: (place: string) => `desde ${place}`,
  place: (address: string, country: string) => `${address}, ${country}`,
  browser: (browser: string, platform: string) => `${browser} en ${platform}`,
  made: (when: string) => `hecho: ${when}, según su dispositivo`,
  replaced: (value: string, who: string, when: string) =>
    `Sustituyó «${value}», que no se había visto (lo escribió ${who}, ${when}).`,
  left: (count: number) =>
    plural(count, {
      one: 'y # cambio más, que no se muestra aquí',
      other: 'y # cambios más, que no se muestran aquí',
    }),
  moreRecords: (count: number) => plural(count, { one: 'Mostrar # registro más', other: 'Mostrar # registros más' }),
  gone: 'quitado definitivamente',
  actions: (when: string) => `Acciones para la entrada: ${when}`,
  revertOne: (what: string) => `Deshacer: ${what}`,
  revertSave: 'Deshacer este guardado',
  revertTo: 'Volver a como estaba después de esto',
  sheet: {
    one: 'Deshacer un cambio',
    save: 'Deshacer un guardado',
    moment: (when: string) => `Volver a como estaba: ${when}`,
    confirm: 'Deshacer',
    nothing: 'No hay nada que deshacer: todo está como antes o no se puede deshacer.',
    since: (count: number) =>
      plural(count, {
        one: 'Un valor ha vuelto a cambiar desde entonces',
        other: '# valores han vuelto a cambiar desde entonces',
      }),
    sinceSays: 'Al deshacer se sustituye lo que hay ahora:',
    now: (what: string, value: string) => `${what}: ahora ${value}`,
    leftOut: (count: number) =>
      plural(count, {
        one: 'Se omite # cambio: es de una contraseña, de un campo que solo escribe el servidor o de un registro que ya no existe.',
        other:
          'Se omiten # cambios: son de contraseñas, de campos que solo escribe el servidor o de registros que ya no existen.',
      }),
    same: (count: number) =>
      plural(count, { one: '# valor ya está como antes.', other: '# valores ya están como antes.' }),
    loading: 'Cargando lo que cambió el guardado',
    tooMany: 'Este guardado es demasiado grande para deshacerlo aquí.',
  },
  events: {
    'set-up': () => 'Configuró la organización',
    'sign-in': () => 'Inició sesión',
    'sign-in-failed': (about: string | null, { why }: Facts) =>
      `${about === null ? 'Falló un inicio de sesión con un nombre que nadie tiene.' : `Falló un inicio de sesión como ${about}.`} ${failures[String(why)] ?? ''}`.trim(),
    'sign-out': () => 'Cerró la sesión',
    'session-ended': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        { one: 'Terminó # sesión de {about}', other: 'Terminó # sesiones de {about}' },
        { about: about ?? 'alguien' },
      ),
    'password-set': (about: string | null, { ended }: Facts) =>
      plural(
        Number(ended),
        {
          one: 'Estableció la contraseña de {about}, con lo que terminó # sesión',
          other: 'Estableció la contraseña de {about}, con lo que terminaron # sesiones',
        },
        { about: about ?? 'alguien' },
      ),
    'pauses-switched': (_about: string | null, { to }: Facts) =>
      to === 'off' ? 'Desactivó la función de pausas' : 'Activó la función de pausas',
    recovered: (about: string | null) =>
      `Readmitió a ${about ?? 'alguien'} como administrador, con un enlace generado en el servidor`,
    'settings-changed': (_about: string | null, { days, megabytes, daysBefore, megabytesBefore }: Facts) =>
      `Estableció cuánto se conserva el registro de actividad: ${days} días y ${megabytes} MB, antes ${daysBefore} días y ${megabytesBefore} MB`,
    'secret-shown': (about: string | null) => `Vio la contraseña de ${about ?? 'un dispositivo'}`,
    'secret-copied': (about: string | null) => `Copió la contraseña de ${about ?? 'un dispositivo'}`,
  },
  unknownEvent: 'Algo que esta versión de la aplicación no conoce',
};
