import type * as english from '../en/addresses-en.ts';

export const addressesWords: typeof english.addressesWords = {
  problem: (typed: string, why: string) => `«${typed}»: ${why}.`,
  twoEnds: 'діапазон має два кінці',
  endMissing: 'бракує одного кінця діапазону',
  slashOrEnds: 'діапазон має або скісну риску, або два кінці, але не те й те разом',
  endIncomplete: (why: string) => `кінець діапазону неповний: ${why}`,
  twoFamilies: 'один кінець — IPv4, другий — IPv6',
  wrongOrder: 'перша адреса йде після останньої',
  stars: 'запишіть діапазон зі скісною рискою, як-от 10.0.0.0/24, або із зірочками в кінці, як-от 10.0.0.*',
  oneSlash: 'досить однієї скісної риски',
  fourNumbers: 'адреса IPv4 має чотири числа, як-от 192.0.2.10',
  atMost255: 'кожне число — не більше 255',
  leadingZero: 'число не може починатися з 0',
  noPort: 'порт не потрібен',
  noZone: 'зона після % не потрібна',
  incompleteIpv6: 'це неповна адреса IPv6',
  noNames: 'тут приймаються лише адреси, а не імена',
  neither: 'це не адреса IPv4 і не адреса IPv6',
  notAligned: 'адреса не відповідає діапазону після скісної риски',
  prefix: (most: number) => `після скісної риски має бути число від 0 до ${most}`,
};
