import type * as english from '../en/role-editor-en.ts';
import { plural } from '../plural.ts';

export const roleEditorWords: typeof english.roleEditorWords = {
  copyOf: (name: string) => `Copia de ${name}`,
  copySays: (name: string) => `Empieza con todo lo que tiene ${name}. Existe cuando usted lo crea.`,
  readyMade: 'Empezar con un rol ya hecho o vacío:',
  builtInLocked: 'Los roles integrados no se pueden cambiar.',
  blocksSignIn: 'Quien tiene este tipo de usuario nunca puede iniciar sesión, concedan lo que concedan otros roles.',
  loading: 'Cargando el rol',
  missing: 'Este rol no está aquí',
  missingMaybeLater: 'Quizá se creó en otro dispositivo y aparecerá cuando este se haya sincronizado.',
  missingId: 'No hay ningún rol con el identificador {id}.',

  heldForNow: (permissions: string | null) =>
    permissions === null
      ? 'Tiene este permiso solo por un tiempo o desde algunos lugares, así que no puede concederlo.'
      : `Tiene ${permissions} solo por un tiempo o desde algunos lugares, así que no puede concederlo.`,
  notHeld: (permissions: string | null) =>
    permissions === null
      ? 'No tiene este permiso, así que no puede concederlo.'
      : `No tiene ${permissions}, así que no puede concederlo.`,

  sections: 'Secciones del rol',
  loadingSection: 'Cargando la sección',
  tabs: {
    permissions: 'Permisos',
    modules: 'Módulos',
    special: 'Permisos especiales',
    restrictions: 'Restricciones',
    extends: 'Amplía',
    members: 'Miembros',
  },

  permissions: {
    search: 'Buscar permisos',
    searchHint: 'Buscar por palabras o clave',
    found: (count: number) => plural(count, { one: '# encontrado', other: '# encontrados' }),
    grantedOnly: 'Solo concedidos',
    foldAll: 'Plegar todo',
    unfoldAll: 'Desplegar todo',
    noneMatches: (search: string) => `Ningún permiso coincide con «${search}»`,
    noneGranted: 'No hay ningún permiso concedido',
    grantedOnlySearched: 'Solo se busca entre los concedidos: desactive «Solo concedidos» para buscar en todos.',
    ofGroup: (own: number, all: number) => `${own} de ${all}`,
    ofGroupInherited: (own: number, all: number, inherited: number) => `${own} de ${all}, heredados: ${inherited}`,
    ofGroupImplied: (own: number, all: number, implied: number) => `${own} de ${all}, incluidos en admin: ${implied}`,
    all: 'Todos',
    allOf: (group: string) => `Todos: ${group}`,
    impliedByAdmin: 'incluido en admin',
    from: (way: string) => `de ${way}`,
    fromSays: 'Concedido de otra forma, no con esta marca',
    nothingWithout: (permissions: string) => `no hace nada si falta ${permissions}`,
    nothingBecause: (why: string) => `no hace nada: ${why}`,
    inert: 'No hace nada si falta {permissions}, salvo que lo conceda otro rol del usuario.',
    addToo: (permissions: string) => `Añadir también ${permissions}`,
    risks: {
      critical: { name: 'Todo', says: 'Da todos los derechos que hay' },
      escalation: { name: 'Escalada', says: 'Sirve para obtener o dar más derechos' },
      high: { name: 'Riesgo alto', says: 'Su mal uso causa un daño duradero' },
      finance: { name: 'Finanzas', says: 'Muestra o cambia datos financieros' },
      privacy: {
        name: 'Privacidad',
        says: 'Muestra datos personales: grabaciones, registros de llamadas, quién hizo qué',
      },
      live: { name: 'Llamadas en curso', says: 'Actúa sobre llamadas y agentes mientras trabajan' },
      scope: { name: 'Visibilidad de equipos', says: 'Amplía los equipos que se ven' },
      negative: { name: 'Quita', says: 'Quita un derecho, concedan lo que concedan otros roles' },
    },
  },

  modules: {
    search: 'Buscar módulos',
    searchHint: 'Buscar por palabras o por permiso',
    setOnly: 'Solo establecidos',
    allAtDefault: 'Todos los módulos están en «Por defecto»',
    noneMatches: (search: string) => `Ningún módulo coincide con «${search}»`,
    changed: (module: string) => `${module}: cambiado y sin guardar`,
    levelOf: (module: string) => `Nivel de ${module}`,
    levelSays: (says: string) => `${says}.`,
    about: (says: string, module: string) => `${says}: lo que conceden los niveles de ${module}`,
    andOfRead: 'Y todo lo de «Solo lectura».',
    noGrants:
      'Ninguno de los permisos que figuran aquí pertenece a este módulo; su nivel cuenta en el sistema telefónico.',
  },

  restrictions: {
    maskPhoneSays:
      'Los números de teléfono quedan ocultos para quien tenga este rol: en pantallas, exportaciones, impresiones y en sus dispositivos.',
    maskPhone: 'Enmascarar números de teléfono',
    secondFactorSays:
      'Quien tiene este rol inicia sesión con un segundo factor: un código de una aplicación de autenticación o una clave de acceso. Quien aún no tiene ninguno configura uno en el siguiente inicio de sesión. Los dispositivos con la sesión iniciada siguen igual.',
    secondFactor: 'Exigir un segundo factor',
    secondFactorForAdmins: 'Esto solo lo pueden cambiar los administradores.',
    adminNotMasked: 'Este rol tiene admin, y a los administradores nunca se les enmascara nada.',
    acceptedSays:
      'El rol solo concede mientras la solicitud venga de uno de estos. Si no se indica ninguno, concede desde cualquier lugar.',
    everyCountry: 'Todos los países',
    adminRestricted:
      'Este rol tiene admin. Con restricciones no hace a nadie administrador que siempre pueda iniciar sesión: conserve otro sin ellas.',
    fromAnywhere: 'Desde cualquier lugar',
    addAddress: 'Añadir una dirección o un rango',
    addressExamples: '192.0.2.7  10.0.0.0/8  2001:db8::/32',
    addressHint:
      'IPv4, IPv6 o un rango: con una barra, con sus dos extremos o con asteriscos. Se pueden pegar varias a la vez.',
    add: 'Añadir',
    tooMany: (most: number, room: number) =>
      `Un rol tiene como máximo ${most} IP aceptadas; queda sitio para ${room} más.`,
    added: (addresses: string) => `Añadido: ${addresses}.`,
    already: 'Ya está.',
  },

  extending: {
    label: 'Roles que amplía',
    none: 'Ningún otro rol',
    hint: 'Un rol tiene todo lo que tienen los roles que amplía: sus permisos, niveles de módulos, el enmascaramiento de teléfonos y lo que quitan.',
    thisRole: 'este rol',
    circle: (way: string) => `Ya amplía este rol (${way}): los dos se ampliarían entre sí en círculo.`,
    through: (way: string) => `a través de ${way}`,
    builtIn: { role: 'Integrado', scope: 'Tipo de usuario integrado' },
  },

  members: {
    needsToGive: (permission: string) => `Para dar roles a personas hace falta el permiso ${permission}.`,
    hidden: 'Usted no puede ver usuarios',
    hiddenSays: 'Quién tiene este rol se muestra a quienes tienen {permission}.',
    nobody: 'Nadie tiene este rol',
    nobodySays:
      'Elija personas aquí, o asígnelo en la página de un usuario, o a muchos usuarios a la vez en la lista de usuarios.',
    extendedBy: 'Ampliado por',
    scope: 'Tipo de usuario',
    ended: (time: string) => `terminó el ${time}`,
    until: (time: string) => `hasta el ${time}`,
    disabled: 'deshabilitado',
  },
};
