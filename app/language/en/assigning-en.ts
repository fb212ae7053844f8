/** Who holds a role or a desk, and until when. */
export const assigningWords = {
  expired: (since: string) => `Expired: it has granted nothing since ${since}.`,
  temporary: (end: string) => `Temporary: until ${end}.`,
  until: (end: string) => `Until ${end}.`,
  /** In a chip. */
  short: {
    expired: 'expired',
    until: (end: string) => `until ${end}`,
  },

  end: {
    label: 'Until',
    optionalLabel: 'Until (optional)',
    hint: 'In the time zone of this device. After this moment it grants nothing, even without a network.',
    optional:
      'If left empty, it lasts for ever. After this moment it grants nothing, even without a network. Whoever has it for longer keeps it.',
    over: 'This is over already: it would grant nothing.',
    incomplete: (name: string) => `The end of ${name} is not complete: fill in date and time, or choose “For ever”.`,
    half: 'This is not a complete date and time.',
    done: 'Done',
    forEver: 'For ever',
  },

  people: {
    title: (name: string) => `People of ${name}`,
    save: 'Save',
    nothingChosen: 'Choose whom to add or remove.',
    disabled: 'Disabled',
  },
};
