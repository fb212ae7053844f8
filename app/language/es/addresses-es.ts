import type * as english from '../en/addresses-en.ts';

export const addressesWords: typeof english.addressesWords = {
  problem: (typed: string, why: string) => `«${typed}»: ${why}.`,
  twoEnds: 'un rango tiene dos extremos',
  endMissing: 'falta un extremo de este rango',
  slashOrEnds: 'un rango tiene una barra o dos extremos, no ambas cosas',
  endIncomplete: (why: string) => `el final del rango no está completo: ${why}`,
  twoFamilies: 'un extremo es IPv4 y el otro IPv6',
  wrongOrder: 'la primera dirección va después de la última',
  stars: 'escriba un rango con una barra, como 10.0.0.0/24, o con asteriscos al final, como 10.0.0.*',
  oneSlash: 'basta una barra',
  fourNumbers: 'una dirección IPv4 tiene cuatro números, como 192.0.2.10',
  atMost255: 'cada número es como máximo 255',
  leadingZero: 'ningún número empieza por 0',
  noPort: 'no incluya el puerto',
  noZone: 'no incluya la zona después de %',
  incompleteIpv6: 'esta no es una dirección IPv6 completa',
  noNames: 'aquí no se aceptan nombres, solo direcciones',
  neither: 'esta no es una dirección IPv4 ni IPv6',
  notAligned: 'la dirección no corresponde al rango que va después de la barra',
  prefix: (most: number) => `después de la barra va un número de 0 a ${most}`,
};
