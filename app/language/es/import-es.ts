import type * as english from '../en/import-en.ts';
import { listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const importWords: typeof english.importWords = {
  records: {
    importAll: 'Importar registros',
    importCounted: (count: number) => plural(count, { one: 'Importar # registro', other: 'Importar # registros' }),
    importSaved: (saved: number, total: number) =>
      plural(
        total,
        { one: 'Guardado: {saved} de # registro', other: 'Guardado: {saved} de # registros' },
        { saved: numberText(saved) },
      ),
    importWill: (created: number, updated: number) =>
      plural(
        created,
        {
          one: 'Se creará # registro y se cambiarán {updated}.',
          other: 'Se crearán # registros y se cambiarán {updated}.',
        },
        { updated: numberText(updated) },
      ),
  },
  otherTab: 'Otra pestaña de esta aplicación está importando un archivo. Espere a que termine.',
  checking: 'Comprobando todas las filas',
  notRead: 'Este archivo no se puede importar tal como está',
  chooseOther: 'Otro archivo',
  progress: {
    read: (share) => `Leyendo el archivo: ${share} %`,
    match: (share) => `Leyendo todas las filas: ${share} %`,
    judge: (share) => `Consultando las reglas sobre todas las filas: ${share} %`,
  },

  file: {
    refused: 'Este archivo no se puede importar',
    unreadable: 'No se pudo leer el archivo. ¿Se movió o se eliminó?',
    drop: 'Suéltelo aquí o elíjalo. No se escribe nada antes de que haya visto todas las filas.',
    choose: 'Elegir un archivo',
  },
  format: {
    title: 'Cómo es el archivo',
    columns:
      'La primera fila nombra las columnas, en cualquier orden: {columns}. Solo {name} es obligatoria; una columna que falta no cambia nada.',
    update: 'Lo que ya existe pasa a ser como dice su fila; una celda vacía vacía el campo.',
    several:
      'Varios nombres se separan con punto y coma o saltos de línea; también con comas, barras o barras verticales si cada parte es un nombre. Un nombre que contiene punto y coma se escribe con una barra invertida delante de este.',
    temporary: 'Temporal: {example}',
    temporaryExample: 'Turno de noche until 2026-12-01T08:00:00Z',
    enabled:
      'Enabled es yes o no, true o false, 1 o 0, en muchos idiomas; también se leen columnas como Status, Active, Suspended o Account Locked. Los usuarios nuevos están habilitados salvo que el archivo diga que no.',
    records:
      'Un archivo JSON que se exportó aquí o en otra organización, con los tipos de registro que sean: aquello a lo que hacen referencia viene con ellos por su nombre.',
    known: 'Se conocen los nombres que otros sistemas dan a sus columnas; lo que no se conoce se puede elegir.',
    passwords: 'Un archivo nunca contiene contraseñas: establézcalas después.',
    limits: (rows: number, megabytes: number) =>
      `Como máximo ${numberText(rows)} filas y ${numberText(megabytes)} MB; separado por coma, punto y coma, tabulador o barra vertical, en cualquier codificación.`,
    example: 'Archivo de ejemplo',
  },

  reading: 'Cómo se lee el archivo',
  encoding: 'Codificación',
  encodingFor: (encoding: string, alphabet: string) => `${encoding} (${alphabet})`,
  alphabets: {
    western: 'europeo occidental',
    central: 'centroeuropeo',
    cyrillic: 'cirílico',
    greek: 'griego',
    turkish: 'turco',
    hebrew: 'hebreo',
    arabic: 'árabe',
    baltic: 'báltico',
    japanese: 'japonés',
    chinese: 'chino',
    korean: 'coreano',
  },
  delimiter: 'Separado por',
  delimiterFound: 'Detectado automáticamente',
  delimiters: {
    ',': 'Coma ,',
    ';': 'Punto y coma ;',
    '\t': 'Tabulador',
    '|': 'Barra vertical |',
  },
  headerRow: 'Las columnas se nombran en',
  columns: 'Columnas',
  flagColumn: (field: string, yes: boolean) => (yes ? `${field}: sí significa sí` : `${field}: sí significa no`),
  leaveOut: 'Omitir',
  column: (number: number) => `Columna ${numberText(number)}`,
  encodingAsked: '¿Son correctos estos nombres?',
  encodingAskedWhy:
    'El archivo no dice cómo están codificadas sus letras, y no es UTF-8. Elija otra codificación hasta que los nombres de abajo sean correctos; antes no se importa nada.',
  encodingRight: 'Los nombres son correctos',
  above: (rows: string) => `Encima de los nombres de las columnas, se omite: ${rows}`,

  asksTitle: 'Diga qué son estas columnas',
  asksWhy:
    'Parecen decidir quién puede entrar o qué puede hacer alguien. No se omiten sin preguntar; no se importa nada antes de que usted haya elegido.',
  asksRefusal: 'Diga antes qué son las columnas de arriba.',
  unknownColumns: (count: number) =>
    plural(count, {
      one: 'Una columna no se conoce y se omite',
      other: 'Algunas columnas no se conocen y se omiten',
    }),
  unknownColumnNames: (names: readonly string[]) => listed(names, 13),
  nothingToImport: 'No hay nada que importar: ninguna fila cambiaría nada.',
  stillChecking: 'Se están comprobando de nuevo todas las filas. Espere un momento.',
  chooseColumn: 'Elegir…',

  filter: 'Mostrar filas',
  allRows: 'Todas',
  verdicts: {
    error: 'Con errores',
    create: 'Crear',
    update: 'Cambiar',
    unchanged: 'Sin cambios',
  },
  rowsInError: 'Filas con errores',
  errorsFile: (name: string) => `${name}-errores.csv`,
  errorsRecords: (name: string) => `${name}-errores.json`,
  list: 'Filas del archivo',
  find: 'Buscar una fila por nombre',
  noRows: 'El archivo tiene nombres de columnas, pero ninguna fila',
  noSuchRow: 'Esa fila no existe',
  earlier: 'Filas anteriores',
  later: 'Filas siguientes',
  page: (first: number, last: number, count: number) =>
    plural(
      count,
      { one: '{first}–{last} de # fila', other: '{first}–{last} de # filas' },
      { first: numberText(first), last: numberText(last) },
    ),
  row: (number: number) => `Fila ${numberText(number)}`,
  rowOf: (number: number, what: string) => `Fila ${numberText(number)}: ${what}`,
  enabledYes: 'Habilitado',
  enabledNo: 'Deshabilitado',
  edit: 'Todas las celdas',
  newWithNothing: 'Nuevo, sin nada más',
  already: 'Ya está como en el archivo',
  correctedMark: 'corregido',
  emptyValue: 'vacío',
  inAll: (fix: string, count: string) => `${fix}: ${count}`,
  inAllRows: (count: number) => plural(count, { one: 'En # fila', other: 'En las # filas' }),

  rowNotImported: 'Esta fila no se importa',
  nothingChanges: 'No cambia nada: ya es como dice la fila.',
  inTheFile: 'En el archivo',
  correctHint: 'Lo que escribe aquí se comprueba enseguida. El archivo en sí queda como está.',
  close: 'Cerrar',

  backToPreview: 'Volver a la vista previa',
  importOf: (file: string) => `Importación de ${file}`,
  partOfImport: (file: string, part: number, parts: number) =>
    `Importación de ${file}, parte ${numberText(part)} de ${numberText(parts)}`,
  leftOut: (count: number) =>
    plural(count, { one: '# fila tiene errores y se omite.', other: '# filas tienen errores y se omiten.' }),
  unfinishedGoes: (file: string) =>
    `La importación de ${file} no terminó. Esta ocupa su lugar: si necesita las filas que no se guardaron, vuelva y descárguelas antes.`,
  whatChanges: 'Qué cambia',
  disabledUsers: (count: number) =>
    plural(count, { one: 'Deshabilitados: # usuario', other: 'Deshabilitados: # usuarios' }),
  enabledUsers: (count: number) => plural(count, { one: 'Habilitados: # usuario', other: 'Habilitados: # usuarios' }),
  given: (name: string, count: number) =>
    plural(count, { one: '{name}: se da a # usuario', other: '{name}: se da a # usuarios' }, { name }),
  taken: (name: string, count: number) =>
    plural(count, { one: '{name}: se quita a # usuario', other: '{name}: se quita a # usuarios' }, { name }),

  saving: 'Importando',
  cancel: 'Cancelar',
  stopping: 'Deteniendo después de esta parte…',
  leaveOpen: 'Puede ir a otras pantallas. Mantenga esta pestaña abierta hasta que termine.',

  done: (created: number, updated: number) => `Creados: ${numberText(created)}; cambiados: ${numberText(updated)}`,
  stopped: (created: number, updated: number, unsaved: number) =>
    `Detenido. Creados: ${numberText(created)}; cambiados: ${numberText(updated)}; filas sin guardar: ${numberText(unsaved)}`,
  whyStopped: {
    cancelled: 'Usted detuvo la importación.',
    refused: 'Algo cambió entretanto y las reglas se opusieron. La vista previa muestra por qué.',
    failed: 'Este dispositivo no pudo guardar la parte siguiente.',
  },
  noneSaved: 'No se guardó nada.',
  savedUpTo: (row: number) => `Se guardó todo hasta la fila ${numberText(row)}.`,
  notSavedFrom: (count: number, row: number) =>
    plural(
      count,
      {
        one: 'Desde la fila {row}, # fila no se guardó.',
        other: 'Desde la fila {row}, # filas no se guardaron.',
      },
      { row: numberText(row) },
    ),
  wereLeftOut: (count: number) =>
    plural(count, { one: '# fila tenía errores y se omitió.', other: '# filas tenían errores y se omitieron.' }),
  serverHasIt: 'El servidor lo tiene. Lo que rechazó, si algo, está en «Requiere atención».',
  onItsWay: 'Guardado en este dispositivo y en camino al servidor.',
  waits: 'Guardado en este dispositivo; espera a que haya conexión.',
  downloadUnsaved: 'Filas que no se guardaron',
  unsavedFile: (name: string) => `${name}-sin-guardar.csv`,
  unsavedRecords: (name: string) => `${name}-sin-guardar.json`,
  withoutPassword: 'Usuarios sin contraseña',
  another: 'Importar otro archivo',
  noPassword: 'Los usuarios nuevos aún no tienen contraseña y no pueden iniciar sesión hasta que se establezca una.',

  goOn: 'Continuar con el resto',
  dismiss: 'Ocultar',
  runningElsewhere: 'Hay una importación en marcha en otra pestaña de esta aplicación.',
  unfinished: 'Una importación no terminó',
  unfinishedOf: (file: string, saved: string) => `${file}: ${saved}.`,
};
