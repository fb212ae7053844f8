import type * as english from '../en/values-en.ts';

export const valuesWords: typeof english.valuesWords = {
  flags: { enabled: ['Habilitado', 'Deshabilitado'], maskPhone: ['Activado', 'Desactivado'], flag: ['Sí', 'No'] },
  none: 'Ninguno',
  deleted: 'Eliminado',
  notDeleted: 'No eliminado',
  noPassword: 'Aún sin contraseña',
  noPasskey: 'Sin clave de acceso',
  secret: 'Establecida (no se muestra)',
  empty: 'Vacío',
  in: 'Incluido',
  notIn: 'No incluido',
  until: (time: string) => `Hasta el ${time}`,
  quoted: (name: string) => `«${name}»`,
};
