import type * as english from '../en/account-en.ts';
import { plural } from '../plural.ts';

export const accountWords: typeof english.accountWords = {
  menu: (username: string) => `${username}, su cuenta`,
  signOut: 'Cerrar sesión',
  leaving: {
    title: '¿Cerrar sesión?',
    says: (collections: string) =>
      `Se quita de este dispositivo todo lo de esta organización (${collections}), también los borradores sin guardar. Lo que está en el servidor permanece allí.`,
    stay: 'Mantener la sesión',
    discard: 'Cerrar sesión y descartar',
    lost: (saves: number) => plural(saves, { one: 'Se perdería # guardado', other: 'Se perderían # guardados' }),
    waiting: (changes: number) =>
      plural(changes, {
        one: '# cambio aún no está en el servidor. Conéctese antes o exporte a un archivo lo pendiente.',
        other: '# cambios aún no están en el servidor. Conéctese antes o exporte a un archivo lo pendiente.',
      }),
    refused: (saves: number) =>
      plural(saves, {
        one: '# guardado rechazado espera en «Requiere atención».',
        other: '# guardados rechazados esperan en «Requiere atención».',
      }),
    export: 'Exportar',
  },
};
