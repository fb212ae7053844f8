import { limits } from '../../../shared/schema/limits.ts';
import { uncapital } from '../capital.ts';
import type * as english from '../en/bulk-en.ts';
import { plural } from '../plural.ts';

export const bulkWords: typeof english.bulkWords = {
  says: 'Son iguales salvo por el nombre. Lo que ya existe se omite.',
  range: 'Cuáles',
  rangeLabel: 'Rango',
  digitsHint: 'Por ejemplo 1001-1050, o varios separados por comas.',
  rangeHint:
    'Por ejemplo 1001-1050, o varios separados por comas. El texto delante de las cifras se conserva: Teléfono 101-120.',
  problems: {
    backwards: 'El segundo número de un rango no puede ser menor que el primero.',
    'too-many': plural(limits.recordsPerRange, { other: 'Se pueden crear como máximo # a la vez.' }),
    'too-long': 'Este número tiene demasiadas cifras.',
  },
  alike: 'Lo que tiene cada uno',
  alikeSays: 'En un texto, {number} representa el nombre de cada uno.',
  generateEach: (what: string) => `Generar ${uncapital(what)} para cada uno`,
  preview: 'Vista previa',
  willBeMade: (counted: string) => `Por crear: ${counted}.`,
  leftOut: (count: number, names: string) =>
    plural(count, { one: '# ya existe y se omite: {names}.', other: '# ya existen y se omiten: {names}.' }, { names }),
  andMore: (count: number) => plural(count, { other: 'Y # más.' }),
  nothing: 'Aún no hay nada que crear: escriba cuáles.',
  review: 'Se crean como muestra la vista previa.',
  cancel: 'Cancelar',
};
