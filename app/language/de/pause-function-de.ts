import type * as english from '../en/pause-function-en.ts';

export const pauseFunctionWords: typeof english.pauseFunctionWords = {
  title: 'Pausen',
  says: 'Für die ganze Organisation: Solange sie aus ist, macht niemand Pause, welche Pausenarten es auch gibt.',
  label: 'Pausenfunktion',
  on: 'An',
  off: 'Aus: Niemand kann Pause machen, und keine Pausenart wird angeboten.',
  switchOff: 'Pausen ausschalten',
  switchOn: 'Pausen einschalten',
  isOff: 'Pausen sind ausgeschaltet',
  needs: (permission: string) => `Zum Umschalten ist die Berechtigung ${permission} nötig.`,
  offline: 'Zum Umschalten ist eine Verbindung zum Server nötig.',
  notSwitched: (why: string) => `Die Pausen wurden nicht umgeschaltet: ${why}`,
};
