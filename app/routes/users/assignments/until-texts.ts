export const untilTexts = {
  hint: 'In the time zone of this device. After this moment it grants nothing, without a network too.',
  optional:
    'Left empty: for ever. After this moment it grants nothing, without a network too. Who has it for longer keeps it.',
  over: 'This is over already: it would grant nothing.',
  incomplete: (name: string): string =>
    `The end of ${name} is not complete: fill in date and time, or choose “For ever”.`,
  half: 'This is not a complete date and time.',
} as const;
