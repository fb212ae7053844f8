import { limits } from '../../../shared/schema/limits.ts';
import type * as english from '../en/deleted-en.ts';
import { numberText } from '../numbers.ts';
import { plural } from '../plural.ts';

export const deletedWords: typeof english.deletedWords = {
  title: 'Eliminados',
  says: `Los registros eliminados se conservan ${numberText(limits.restoreDays)} días y vuelven con todos sus campos y enlaces.`,
  none: 'No hay nada eliminado',
  noneSays: 'Aquí aparece lo que usted u otros eliminan.',
  search: 'Buscar entre lo eliminado',
  noneMatches: (search: string) => `Nada eliminado coincide con «${search}»`,
  restore: 'Restaurar',
  expired: `Se eliminó hace más de ${numberText(limits.restoreDays)} días.`,
  expires: (days: number) =>
    plural(days, { one: 'Se puede restaurar durante # día más.', other: 'Se puede restaurar durante # días más.' }),
  columns: {
    name: 'Nombre',
    kind: 'Clase',
    deletedAt: 'Eliminado',
    left: 'Se puede restaurar',
    leftDays: (days: number) => (days > 0 ? plural(days, { one: '# día más', other: '# días más' }) : 'Ya no'),
  },
};
