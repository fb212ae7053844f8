import type * as english from '../en/settings-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { product } from '../product.ts';

export const settingsWords: typeof english.settingsWords = {
  title: 'Configuración',
  version: (version: string) => `${product} ${version}`,
  appearance: {
    title: 'Aspecto',
    says: 'En este dispositivo.',
    theme: 'Tema',
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
  },
  device: {
    title: 'Este dispositivo',
    says: `${product} guarda en este dispositivo lo que usted puede ver, para funcionar sin red.`,
    holds: 'Contiene',
    holdsNothing: 'Nada que usted pueda leer',
    space: 'Espacio',
    usedUnknown: 'El navegador no lo dice',
    usedOf: (used: string, allowed: string) => `${used} de ${allowed} que permite el navegador`,
    kept: 'Conservación',
    keptWhileSpace:
      'El navegador puede quitar los datos cuando falte espacio. Instalar la aplicación, o pedirlo, suele cambiarlo.',
    keptForSure: 'El navegador ha prometido no quitar los datos.',
    askToKeep: 'Pedir al navegador que los conserve',
    app: 'Aplicación',
    installed: 'Instalada en este dispositivo.',
    notInstalled: 'No instalada.',
    installByMenu: 'Para instalarla, use el menú del navegador: «Instalar» o «Añadir a la pantalla de inicio».',
    install: 'Instalar',
  },
  profile: {
    title: 'Su perfil',
    says: 'Cómo se llama usted aquí y cómo contactarle. Su nombre de usuario, roles y equipos los establecen quienes gestionan los usuarios.',
    username: 'Nombre de usuario',
    email: 'Correo',
    change: 'Guardar',
    unchanged: 'No se ha cambiado nada.',
    changed: 'Su perfil está guardado en el servidor.',
    needs: (permission: string) => `Para cambiar su propio perfil necesita el permiso ${permission}.`,
    offline: 'Usted no puede leer usuarios, así que esto va directamente al servidor: para ello hace falta conexión.',
  },
  password: {
    title: 'Su contraseña',
    says: 'Cambiarla cierra su sesión en todos los demás sitios. Requiere la red.',
    current: 'Contraseña actual',
    noCurrent: 'Escriba su contraseña actual.',
    next: 'Contraseña nueva',
    nextAgain: 'Contraseña nueva otra vez',
    change: 'Cambiar la contraseña',
    changed: 'Su contraseña ha cambiado. Se ha cerrado su sesión en todos los demás sitios.',
    needs: (permission: string) => `Para cambiar su propia contraseña necesita el permiso ${permission}.`,
    offline: 'Para cambiar la contraseña hace falta conexión con el servidor.',
  },
  keyboard: {
    title: 'Teclado',
    keys: { control: 'Ctrl', home: 'Inicio', end: 'Fin', escape: 'Esc' },
    palette: 'Buscar cualquier cosa o ir a ella',
    table: 'Moverse por una tabla desde el nombre de cualquier fila',
    escape: 'Borrar una búsqueda, cerrar lo que está abierto',
  },
  signOut: {
    title: 'Cerrar sesión',
    says: 'Quita de este dispositivo todo lo de esta organización: registros, borradores y lo que espera para enviarse.',
    signedIn: 'Sesión iniciada como {user}.',
    signedInTo: 'Sesión iniciada como {user} en {organisation}.',
    button: 'Cerrar sesión',
  },
  server: {
    title: 'Servidor',
    says: 'Cómo está el servidor en este momento, para quien se ocupa de él.',
    loading: 'Preguntando al servidor',
    offline: 'Cómo está el servidor solo se puede ver con conexión.',
    failed: 'El servidor no dijo cómo está.',
    askAgain: 'Preguntar de nuevo',
    connections: 'Conexiones',
    connected: (connections: number, people: number) =>
      `${plural(connections, { one: '# conexión', other: '# conexiones' })} de ${plural(people, { one: '# persona', other: '# personas' })}.`,
    rooms: 'Áreas de datos',
    allServed: (rooms: number) => `Todas disponibles: ${numberText(rooms)}.`,
    notServed: (closed: number, rooms: number) =>
      `${plural(closed, { one: '# área no está disponible', other: '# áreas no están disponibles' })}, de ${numberText(rooms)}. El registro del servidor dice por qué.`,
    stored: 'Datos',
    size: (size: string, writes: number) =>
      `${size} en el disco; en total se ${plural(writes, { one: 'escribió # valor', other: 'escribieron # valores' })}.`,
    changes: 'Cambios',
    judged: (accepted: number, refused: number, since: string) =>
      `Aceptados: ${numberText(accepted)}; rechazados: ${numberText(refused)}, desde que el servidor arrancó el ${since}.`,
    durations: 'Tiempo para guardar',
    took: (median: string, slowest: string) =>
      `La mitad de los últimos cambios tardó ${median} ms o menos; el más lento, ${slowest} ms.`,
    noneYet: 'Aún no se ha guardado nada.',
    backup: 'Última copia de seguridad',
    backedUp: (at: string, size: string) => `${at}, ${size}.`,
    noBackup: 'Aún no hay ninguna. Quien administra el servidor la hace con npm run backup.',
  },
  activity: {
    title: 'Registro de actividad',
    says: 'El servidor registra quién cambió qué, en toda la organización. Las entradas más antiguas que esto, y las más antiguas cuando ocupan más espacio que esto, se quitan definitivamente.',
    loading: 'Preguntando al servidor',
    offline: 'Cuánto se conserva el registro de actividad se establece en el servidor: para ello hace falta conexión.',
    failed: 'El servidor no dijo cuánto se conserva el registro de actividad.',
    askAgain: 'Preguntar de nuevo',
    now: 'Ahora',
    nothing: 'Aún no hay nada registrado.',
    kept: (entries: number, size: string, oldest: string) =>
      plural(
        entries,
        {
          one: '# entrada, {size}; la más antigua es del {oldest}.',
          other: '# entradas, {size}; la más antigua es del {oldest}.',
        },
        { size, oldest },
      ),
    days: 'Días que se conserva',
    megabytes: 'Espacio máximo, en MB',
    between: (least: number, most: number) => `Un número entero de ${numberText(least)} a ${numberText(most)}.`,
    outOfRange: (least: number, most: number) =>
      `Escriba un número entero de ${numberText(least)} a ${numberText(most)}, solo con cifras.`,
    save: 'Guardar',
    unchanged: 'No se ha cambiado nada.',
    notSaved: 'El servidor no lo aceptó.',
    saved: 'Guardado en el servidor. Lo que sobrepase se quita en segundo plano.',
    lessTitle: '¿Conservar menos del registro de actividad?',
    lessSays: (days: number, megabytes: number) =>
      plural(
        days,
        {
          one: 'Las entradas de más de # día, y las más antiguas que sobrepasen {megabytes} MB, se quitan definitivamente del servidor.',
          other:
            'Las entradas de más de # días, y las más antiguas que sobrepasen {megabytes} MB, se quitan definitivamente del servidor.',
        },
        { megabytes: numberText(megabytes) },
      ),
    lessConfirm: 'Conservar menos',
  },
};
