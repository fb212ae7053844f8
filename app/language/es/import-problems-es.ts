import type { FileProblem } from '../../../shared/import/row-problems.ts';
import type { FixKind } from '../../../shared/import/row-fixes.ts';
import type * as english from '../en/import-problems-en.ts';
import { inARow, listed } from '../listing.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';
import { charactersWords } from './characters-es.ts';

export const importProblemsWords: typeof english.importProblemsWords = {
  file(problem: FileProblem, field: (column: string) => string, many: (collection: string) => string): string {
    switch (problem.code) {
      case 'file-empty':
        return 'El archivo está vacío.';
      case 'file-too-large':
        return `El archivo es demasiado grande: como máximo ${numberText(Math.floor(problem.maxBytes / 1024 / 1024))} MB. Divídalo e importe las partes.`;
      case 'too-many-rows':
        return `El archivo tiene ${numberText(problem.rows)} filas: como máximo ${numberText(problem.maxRows)}. Divídalo e importe las partes.`;
      case 'quotes':
        return `La fila ${numberText(problem.row)} tiene unas comillas que no se cierran, o texto después de unas cerradas. Elija abajo qué separa las celdas, o corríjalo y elija el archivo de nuevo.`;
      case 'no-name-column':
        return problem.found.length === 0
          ? `No hay ninguna columna llamada «${problem.column}». Elija abajo qué fila nombra las columnas y cuál de ellas es «${field(problem.column)}».`
          : `No hay ninguna columna llamada «${problem.column}». Las columnas son: ${inARow(problem.found.slice(0, 8))}. Elija abajo qué fila nombra las columnas y cuál de ellas es «${field(problem.column)}».`;
      case 'column-twice':
        return `La columna «${problem.column}» aparece dos veces. Elija abajo cuál omitir.`;
      case 'no-table':
        return `Una tabla no puede decirlo todo sobre ${many(problem.collection)}. Elija un archivo JSON exportado desde su lista.`;
      case 'not-json':
        return 'El archivo empieza como JSON y no lo es: puede que falte una parte. Expórtelo de nuevo.';
      case 'not-ours':
        return 'El archivo es JSON, pero no se exportó desde Rolecall.';
      case 'newer':
        return `El archivo lo escribió una versión más nueva (formato ${numberText(problem.version)}). Actualice esta aplicación y elíjalo de nuevo.`;
    }
  },

  cells: (cells: number, columns: number) => {
    const found = plural(cells, { one: '# valor', other: '# valores' });
    const wanted = plural(columns, { one: '# columna', other: '# columnas' });
    return `Esta fila tiene ${found} para ${wanted}. Un valor que contiene el separador debe ir entre comillas.`;
  },
  noName: (field: string) => `Falta: ${field}.`,
  noRecord: 'De esta parte del archivo no se puede hacer ningún registro.',
  value: (field: string, value: string, why: string) => `${field} «${value}»: ${why}`,
  flagEmpty: (header: string, field: string) => `«${header}» está vacío y la fila es nueva: ${field}, ¿sí o no?`,
  flagUnclear: (header: string, value: string, field: string) =>
    `«${header}» dice «${value}»: ¿significa sí o no para «${field}»?`,
  roundedNumber: (value: string) =>
    `«${value}» es lo que una hoja de cálculo hizo con un número largo; el número en sí se ha perdido. Escríbalo de nuevo, o dé a la columna formato de texto y vuelva a exportar el archivo.`,
  formulaError: (value: string) =>
    `«${value}» es lo que escribe una hoja de cálculo cuando no pudo calcular algo. Escriba lo que corresponde aquí.`,
  unreadable: (value: string) =>
    `«${value}» contiene una letra que no se pudo leer. Elija arriba otra codificación o escríbalo de nuevo.`,
  duplicate: (field: string, row: number) =>
    `Lo mismo está ya en «${field}» en la fila ${numberText(row)}. No se distinguen mayúsculas y minúsculas.`,
  unknownScope: (name: string) => `No hay ningún tipo de usuario «${name}».`,
  unknownChoice: (field: string, name: string) => `«${name}» no se puede elegir para «${field}».`,
  didYouMean: (problem: string, nearest: string) => `${problem} ¿Quiso decir «${nearest}»?`,
  separateSeveral: (problem: string) => `${problem} Separe varios con punto y coma (;).`,
  choiceTwice: (field: string, name: string) => `${field}: «${name}» aparece dos veces.`,
  end: (name: string, end: string) =>
    `«${end}» no es una fecha y hora con zona horaria. Escríbalo así: ${name} until 2026-12-01T08:00:00Z`,
  hiddenField: (field: string) =>
    `«${field}» está oculto para usted, así que no se puede escribir. Omita la columna para importar sin ella.`,
  recordsHidden: (many: string) => `Usted no puede ver ${many}, así que no se pueden importar.`,

  fix(what: FixKind, field: (column: string) => string): string {
    switch (what.kind) {
      case 'use-name':
        return `Usar «${what.name}»`;
      case 'leave-out':
        return `Omitir «${what.name}»`;
      case 'flag':
        return what.set ? `${field(what.column)}: sí` : `${field(what.column)}: no`;
      case 'fill':
        return plural(what.cells, { one: 'La última celda está vacía', other: 'Las últimas # celdas están vacías' });
      case 'visible':
        return charactersWords.removeInvisible;
    }
  },

  deletedNamesake: (one: string) =>
    `Este nombre lo tiene un registro eliminado (${one}). Esto crea uno nuevo; para recuperar el anterior, restáurelo desde «Eliminados».`,
  unknownKeys: (field: string, keys: readonly string[]) =>
    `${field}: esta versión no conoce ${listed(keys, 12)}. Queda en el archivo y no se da a nadie.`,
  unknownFields: (fields: readonly string[]) =>
    `Omitido, porque esta versión o sus derechos no lo permiten: ${listed(fields, 12)}.`,
};
