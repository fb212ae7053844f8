import type * as english from '../en/addresses-en.ts';

export const addressesWords: typeof english.addressesWords = {
  problem: (typed: string, why: string) => `„${typed}“: ${why}.`,
  twoEnds: 'ein Bereich hat zwei Enden',
  endMissing: 'ein Ende dieses Bereichs fehlt',
  slashOrEnds: 'ein Bereich hat einen Schrägstrich oder zwei Enden, nicht beides',
  endIncomplete: (why: string) => `das Ende des Bereichs ist unvollständig: ${why}`,
  twoFamilies: 'ein Ende ist IPv4, das andere IPv6',
  wrongOrder: 'die erste Adresse liegt hinter der letzten',
  stars: 'schreiben Sie einen Bereich mit Schrägstrich, wie 10.0.0.0/24, oder mit Sternen am Ende, wie 10.0.0.*',
  oneSlash: 'ein Schrägstrich genügt',
  fourNumbers: 'eine IPv4-Adresse hat vier Zahlen, wie 192.0.2.10',
  atMost255: 'jede Zahl ist höchstens 255',
  leadingZero: 'keine Zahl beginnt mit 0',
  noPort: 'lassen Sie den Port weg',
  noZone: 'lassen Sie die Zone nach % weg',
  incompleteIpv6: 'das ist keine vollständige IPv6-Adresse',
  noNames: 'hier sind nur Adressen möglich, keine Namen',
  neither: 'das ist weder eine IPv4- noch eine IPv6-Adresse',
  notAligned: 'die Adresse passt nicht zum Bereich nach dem Schrägstrich',
  prefix: (most: number) => `nach dem Schrägstrich kommt eine Zahl von 0 bis ${most}`,
};
