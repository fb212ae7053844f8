import type * as english from '../en/shell-en.ts';
import { product } from '../product.ts';

export const shellWords: typeof english.shellWords = {
  skip: 'Ir al contenido',
  search: 'Buscar o ir a…',
  searchKeys: { apple: '⌘K', other: 'Ctrl K' },
  starting: 'Iniciando',
  language: 'Idioma',
  languageOfBrowser: 'Como en este navegador',
  signInTitle: `Iniciar sesión · ${product}`,
  setupTitle: `Configurar · ${product}`,
  refused: {
    title: 'Sin acceso',
    says: 'Usted no puede abrir esto',
    needs: (permission: string) => `Hace falta el permiso ${permission}. Pídaselo a un administrador.`,
    instead: 'Lo que puedo hacer',
  },
};
