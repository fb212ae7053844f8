import { capital, uncapital } from '../capital.ts';
import type { CollectionWords, TranslatedCollections } from '../collection-words.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

/** How what is said beside a noun agrees with it. */
interface Gender {
  readonly a: string;
  readonly the: string;
  readonly all: string;
  readonly none: string;
  readonly thisOne: string;
  readonly thisNew: string;
  readonly several: string;
  /** What is done to it: "eliminado", "eliminada"; without its ending. */
  readonly ending: string;
  readonly newOne: string;
  readonly it: string;
}

const masculine: Gender = {
  a: 'un',
  the: 'El',
  all: 'Todos los',
  none: 'Ningún',
  thisOne: 'Este',
  thisNew: 'este nuevo',
  several: 'varios',
  ending: 'o',
  newOne: 'nuevo',
  it: 'lo',
};

const feminine: Gender = {
  a: 'una',
  the: 'La',
  all: 'Todas las',
  none: 'Ninguna',
  thisOne: 'Esta',
  thisNew: 'esta nueva',
  several: 'varias',
  ending: 'a',
  newOne: 'nueva',
  it: 'la',
};

interface Nouns<Words> {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
  readonly says: string;
  readonly fields: Words;
  readonly choices?: CollectionWords['choices'];
  readonly referring?: Readonly<Record<string, (names: string) => string>>;
}

const days = { mon: 'Lun', tue: 'Mar', wed: 'Mié', thu: 'Jue', fri: 'Vie', sat: 'Sáb', sun: 'Dom' };

export const collectionsWords: TranslatedCollections = {
  roles: say({
    one: 'rol',
    many: 'roles',
    gender: masculine,
    says: 'Cada rol dice lo que pueden hacer las personas que lo tienen.',
    fields: {
      name: 'Nombre',
      description: 'Descripción',
      maskPhone: 'Enmascarar teléfonos',
      secondFactor: 'Segundo factor',
      permissions: 'Permisos',
      modules: 'Módulos',
      acceptedAddresses: 'IP aceptadas',
      acceptedCountries: 'Países aceptados',
      extends: 'Amplía',
      deletedAt: 'Eliminado',
    },
    referring: { extends: (names) => `Roles que lo amplían: ${names}.` },
  }),
  desks: say({
    one: 'equipo',
    many: 'equipos',
    gender: masculine,
    says: 'Un grupo de personas con sus colas. Los responsables ven y editan los equipos que tienen asignados.',
    fields: { name: 'Nombre', description: 'Descripción', queues: 'Colas', deletedAt: 'Eliminado' },
  }),
  queues: say({
    one: 'cola',
    many: 'colas',
    gender: feminine,
    says: 'Donde esperan las llamadas, con el nombre que tiene en el sistema telefónico. Los equipos atienden las llamadas.',
    fields: { name: 'Nombre', description: 'Descripción', deletedAt: 'Eliminado' },
  }),
  agents: say({
    one: 'agente',
    many: 'agentes',
    gender: masculine,
    says: 'Personas que atienden llamadas, cada una con un número del sistema telefónico, en los equipos a los que pertenecen.',
    fields: { number: 'Número', name: 'Nombre', desks: 'Equipos', queues: 'Colas', deletedAt: 'Eliminado' },
    referring: { desks: (names) => `Agentes que están en él: ${names}.` },
  }),
  devices: say({
    one: 'dispositivo',
    many: 'dispositivos',
    gender: masculine,
    says: 'Un teléfono. Uno fijo pertenece a un agente, en una extensión; en uno compartido pueden entrar varios agentes.',
    fields: {
      name: 'Nombre',
      kind: 'Tipo',
      agents: 'Agentes',
      status: 'Estado',
      callerId: 'Identificador de llamada',
      password: 'Contraseña',
      deletedAt: 'Eliminado',
    },
    choices: {
      kind: { fixed: 'Fijo', adHoc: 'Compartido' },
      status: { active: 'Activo', suspended: 'Suspendido' },
    },
    referring: { agents: (names) => `Dispositivos que tiene el agente: ${names}.` },
  }),
  outboundIdentities: say({
    one: 'identidad saliente',
    many: 'identidades salientes',
    gender: feminine,
    says: 'La identidad con la que se llama hacia fuera: el número que ve la otra parte.',
    fields: { name: 'Nombre', number: 'Número', deletedAt: 'Eliminado' },
  }),
  pauseTypes: say({
    one: 'tipo de pausa',
    many: 'tipos de pausa',
    gender: masculine,
    says: 'Por qué un agente no atiende llamadas durante un rato, como la comida o la formación. El sistema telefónico lo conoce por su código.',
    fields: { name: 'Nombre', code: 'Código', enabled: 'Habilitado', deletedAt: 'Eliminado' },
  }),
  shifts: say({
    one: 'turno',
    many: 'turnos',
    gender: masculine,
    says: 'Cuándo se trabaja. Un turno que no acaba más tarde de lo que empieza termina al día siguiente.',
    fields: {
      name: 'Nombre',
      days: 'Días',
      from: 'Desde',
      to: 'Hasta',
      timeZone: 'Zona horaria',
      deletedAt: 'Eliminado',
    },
    choices: { days },
  }),
  reportTemplates: say({
    one: 'plantilla de informe',
    many: 'plantillas de informe',
    gender: feminine,
    says: 'Un informe con sus filtros y columnas, para ejecutarlo de nuevo y programarlo.',
    fields: {
      name: 'Nombre',
      description: 'Descripción',
      report: 'Informe',
      period: 'Periodo',
      desks: 'Equipos',
      queues: 'Colas',
      agents: 'Agentes',
      columns: 'Columnas',
      deletedAt: 'Eliminado',
    },
    choices: {
      report: { agentStats: 'Estadísticas de agentes', queueStats: 'Estadísticas de colas', calls: 'Lista de CDR' },
      period: {
        yesterday: 'Ayer',
        today: 'Hoy',
        lastWeek: 'La semana pasada',
        thisWeek: 'Esta semana',
        lastMonth: 'El mes pasado',
        thisMonth: 'Este mes',
      },
      columns: {
        calls: 'Llamadas',
        answered: 'Atendidas',
        missed: 'Perdidas',
        serviceLevel: 'Nivel de servicio',
        waitTime: 'Tiempo de espera',
        talkTime: 'Tiempo de conversación',
        pauseTime: 'Tiempo de pausa',
        loginTime: 'Tiempo de conexión',
        transfers: 'Transferencias',
        cost: 'Coste',
      },
    },
    referring: {
      desks: (names) => `Plantillas de informe sobre este equipo: ${names}.`,
      queues: (names) => `Plantillas de informe sobre esta cola: ${names}.`,
      agents: (names) => `Plantillas de informe sobre este agente: ${names}.`,
    },
  }),
  scheduledReports: say({
    one: 'informe programado',
    many: 'informes programados',
    gender: masculine,
    says: 'Un informe que se crea solo a partir de una plantilla, y a quién se envía.',
    fields: {
      name: 'Nombre',
      enabled: 'Habilitado',
      template: 'Plantilla',
      periodicity: 'Periodicidad',
      days: 'Días',
      dayOfMonth: 'Día del mes',
      time: 'Hora',
      timeZone: 'Zona horaria',
      recipients: 'Destinatarios',
      extraEmails: 'Otras direcciones de correo',
      deletedAt: 'Eliminado',
    },
    choices: {
      periodicity: { daily: 'Cada día', weekly: 'Cada semana', monthly: 'Cada mes' },
      days,
    },
    referring: {
      template: (names) => `Informes programados que se crean con ella: ${names}.`,
      recipients: (names) => `Informes programados que se envían al usuario: ${names}.`,
    },
  }),
  users: say({
    one: 'usuario',
    many: 'usuarios',
    gender: masculine,
    says: 'Una persona que inicia sesión, con roles y equipos.',
    fields: {
      username: 'Nombre de usuario',
      email: 'Correo electrónico',
      enabled: 'Habilitado',
      scope: 'Tipo de usuario',
      roles: 'Roles',
      desks: 'Equipos',
      passwordSetAt: 'Contraseña establecida',
      passkeySince: 'Clave de acceso desde',
      deletedAt: 'Eliminado',
    },
    referring: {
      roles: (names) =>
        `Usuarios que lo tienen: ${names}. Conservan la asignación, que no concede nada mientras el rol esté eliminado.`,
      desks: (names) => `Usuarios asignados a él: ${names}.`,
    },
  }),
};

function say<Words>({ one, many, gender, says, fields, choices, referring }: Nouns<Words>): CollectionWords<Words> {
  const One = capital(one);
  const Many = capital(many);
  const { ending } = gender;
  return {
    one,
    many,
    One,
    Many,
    says,
    fields,
    choices: choices ?? {},
    counted: (count) => plural(count, { one: `# ${one}`, many: `# de ${many}`, other: `# ${many}` }),
    create: `Crear ${one}`,
    createMany: `Crear ${gender.several} ${many}`,
    createCounted: (count) =>
      plural(count, { one: `Crear # ${one}`, many: `Crear # de ${many}`, other: `Crear # ${many}` }),
    created: (count) =>
      plural(count, {
        one: `# ${one} cread${ending}`,
        many: `# de ${many} cread${ending}s`,
        other: `# ${many} cread${ending}s`,
      }),
    named: (name) => `${one} ${name}`,
    withoutName: `${one} sin nombre`,
    begun: `Hay ${gender.a} ${one} ${gender.newOne} empezad${ending} y sin guardar.`,
    remove: (name) => `Eliminar ${one} ${name}`,
    removeIt: `Eliminar ${one}`,
    restore: (name) => `Restaurar ${one} ${name}`,
    restoreIt: `Restaurar ${one}`,
    titled: (name) => `${One} ${name}`,
    newNamed: (name) => `${capital(gender.newOne)} ${one} «${name}»`,
    none: `Aún no hay ${many}`,
    noneMatches: (search) => `${gender.none} ${one} coincide con «${search}»`,
    search: `Buscar ${many}`,
    loading: `Cargando ${many}`,
    all: `${gender.all} ${many}`,
    noSuch: `${gender.thisOne} ${one} no existe`,
    refusedNew: `El servidor rechazó ${gender.thisNew} ${one}`,
    deleted: `${gender.thisOne} ${one} está eliminad${ending}. Restáure${gender.it} desde «Eliminados» para cambiar${gender.it}.`,
    referring: (field, names) => referring?.[field]?.(names) ?? `Aparece en (${many}): ${names}.`,
    needsToCreate: (permission) => `Para crear ${many} hace falta el permiso ${permission}.`,
    needsToCreateMany: (permission) =>
      `Para crear much${ending}s ${many} a la vez hace falta el permiso ${permission}.`,
    needsToChange: (permission) => `Para cambiar ${many} hace falta el permiso ${permission}.`,
    needsToDelete: (permission) => `Para eliminar ${many} hace falta el permiso ${permission}.`,
    needsToRestore: (permission) => `Para restaurar ${many} hace falta el permiso ${permission}.`,
    referenceGone: (name) =>
      name === null
        ? `Hace referencia a ${gender.a} ${one} que no existe o que se eliminó.`
        : `${gender.the} ${one} «${name}» se eliminó.`,
    noneCalled: (name) => `No hay ${uncapital(gender.none)} ${one} «${name}».`,
    deletedCalled: (name) =>
      `${gender.the} ${one} «${name}» está eliminad${ending}. Restáure${gender.it} antes u omíta${gender.it}.`,
    listedTwice: (name) => `${gender.the} ${one} «${name}» aparece dos veces.`,
    namesHidden: (permission) =>
      `Usted no puede ver ${many} (falta ${permission}), así que no se pueden asignar. Quite la columna para importar sin ell${ending}s.`,
    alreadyOver: (name, end) => `${gender.the} ${one} «${name}» termina el ${end}, que ya ha pasado: no concede nada.`,
    importAll: `Importar ${many}`,
    importCounted: (count) =>
      plural(count, { one: `Importar # ${one}`, many: `Importar # de ${many}`, other: `Importar # ${many}` }),
    importSaved: (saved, total) =>
      plural(
        total,
        {
          one: `Guardado: {saved} de # ${one}`,
          many: `Guardado: {saved} de # de ${many}`,
          other: `Guardado: {saved} de # ${many}`,
        },
        { saved: numberText(saved) },
      ),
    importWill: (created, updated) =>
      plural(
        created,
        {
          one: `Se creará # ${one} y se cambiarán {updated}.`,
          many: `Se crearán # de ${many} y se cambiarán {updated}.`,
          other: `Se crearán # ${many} y se cambiarán {updated}.`,
        },
        { updated: numberText(updated) },
      ),
    file: `Archivo CSV o JSON de ${many}`,
    unknown: `${gender.a} ${one} que este dispositivo no conoce`,
    missing: `${One} que falta`,
  };
}
