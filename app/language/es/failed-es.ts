import type * as english from '../en/failed-en.ts';
import { product } from '../product.ts';

export const failedWords: typeof english.failedWords = {
  missing: {
    insecure: {
      title: 'Esta dirección no es segura',
      says: `${product} guarda sus datos en este dispositivo y mantiene la sesión durante días. Los navegadores solo lo permiten en direcciones que empiezan por https://, o en http://localhost en el ordenador donde funciona ${product}. En esta dirección no se puede hacer nada; pida la dirección con https:// a quien administra ${product}.`,
    },
    'too-old': {
      title: `Este navegador no puede ejecutar ${product}`,
      says: `Le falta lo que ${product} necesita para guardar datos en este dispositivo, o está desactivado. Actualice el navegador o use una versión actual de Chrome, Edge, Firefox o Safari.`,
    },
  },
  unusable: {
    failed: {
      title: 'Este navegador no puede guardar nada',
      says: `${product} guarda sus datos en este dispositivo para funcionar sin red, y el navegador no lo permite. Salga de la navegación privada o libere espacio, y recargue.`,
    },
    'newer-tab': {
      title: 'Otra pestaña tiene una versión más nueva',
      says: `${product} se actualizó en otra pestaña. Recargue esta para continuar; no se pierde nada.`,
    },
    'newer-data': {
      title: 'Este dispositivo tiene datos de una versión más nueva',
      says: `Una versión más nueva de ${product} guardó sus datos en este dispositivo, y el servidor ofrece ahora una más antigua, que no debe tocarlos. No se pierde nada: en cuanto el servidor vuelva a tener la versión más nueva, al recargar se continúa donde estaba. Lo que aún no había llegado al servidor puede guardarlo en un archivo.`,
    },
  },
  secureAddress: 'Probar lo mismo con https://',
  reload: 'Recargar',
  saveWaiting: 'Guardar lo pendiente en un archivo',
  notSaved: `No se pudo leer el dispositivo. Cierre las demás pestañas de ${product} y vuelva a intentarlo.`,
  screen: {
    title: 'Esta pantalla ha fallado',
    short: 'Aquí algo ha ido mal',
    says: 'Lo que guardó y lo que escribió se conserva en este dispositivo.',
    again: 'Reintentar',
  },
  start: {
    title: 'Algo ha ido mal',
    says: 'Recargue para continuar. Lo que guardó y lo que escribió se conserva en este dispositivo.',
  },
};
