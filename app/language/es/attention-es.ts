import type * as english from '../en/attention-en.ts';
import { plural } from '../plural.ts';

export const attentionWords: typeof english.attentionWords = {
  title: 'Requiere atención',
  says: 'Lo que no llegó a aplicarse. Se conserva en este dispositivo hasta que usted lo resuelva.',
  exportAll: 'Exportar todo',
  none: 'Nada requiere su atención',
  noneSays: 'Si el servidor rechaza alguna vez algo que usted guardó, espera aquí con el motivo y no se pierde nada.',
  when: 'Guardado {saved}, rechazado {refused}',
  edit: 'Editar',
  editAndTry: 'Editar y reintentar',
  tryAgain: 'Reintentar',
  copy: 'Copiar',
  discard: 'Descartar',
  draftInTheWay: 'Ya hay un borrador sin guardar de un registro nuevo. Guárdelo o descártelo antes.',
  savedAgain: 'Guardado en este dispositivo; el servidor lo juzgará de nuevo.',
  stillRefused: (reasons: string) => `Las reglas siguen oponiéndose: ${reasons}`,
  copied: 'Copiado.',
  cannotCopy: 'El navegador no permite copiar. Use «Exportar todo».',
  discarding: {
    title: '¿Descartar esto?',
    says: (label: string, changes: number) =>
      `${label}: ${plural(changes, {
        one: '# cambio que no llegó a aplicarse se quita definitivamente de este dispositivo.',
        other: '# cambios que no llegaron a aplicarse se quitan definitivamente de este dispositivo.',
      })}`,
  },
  withoutName: 'sin nombre',
  wanted: {
    added: (field: string) => `Añadir ${field}:`,
    changed: (field: string) => `Establecer ${field}:`,
    removed: (field: string) => `Quitar ${field}:`,
  },
  fellWithIt: 'no se hizo porque se rechazó el resto',
  couldDoIt: (names: string) => `Podría hacerlo: ${names}.`,
  text: {
    when: (saved: string, refused: string, why: string) => `Guardado ${saved}, rechazado ${refused}. ${why}`,
    change: (what: string, values: string) => `- ${what}: ${values}`,
    member: (field: string, member: string) => `${field}: ${member}`,
    values: (from: string | null, to: string | null) => `${from ?? 'vacío'} → ${to ?? 'vacío'}`,
    added: (value: string | null) => (value === null ? 'añadido' : `añadido (${value})`),
    removed: (value: string | null) => (value === null ? 'quitado' : `quitado (${value})`),
  },
};
