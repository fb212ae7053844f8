import type * as english from '../en/version-en.ts';
import { product } from '../product.ts';

export const versionWords: typeof english.versionWords = {
  reload: 'Recargar',
  ready: 'Hay una versión nueva lista. Recargue cuando le convenga; lo que escribió se conserva.',
  tooOld: {
    title: 'Esta versión de la aplicación es demasiado antigua para el servidor',
    says: 'No se pierde nada: lo pendiente está en este dispositivo y se envía después de recargar.',
  },
  missingPart: {
    title: 'Esta página es de una versión anterior',
    short: 'Falta una parte de esta pantalla',
    says: `El servidor tiene una versión más nueva de ${product}, o no está disponible, y el resto de esta página ya no está allí. Recargue para continuar con la versión actual. Lo que guardó y lo que escribió se conserva en este dispositivo.`,
    unreachable: 'El servidor no está disponible en este momento. Recargue cuando vuelva la red.',
  },
};
