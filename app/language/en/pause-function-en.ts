/** The switch of the pause function, for the whole organisation. */
export const pauseFunctionWords = {
  title: 'Pauses',
  says: 'For the whole organisation: while it is off, nobody pauses, whatever pause types there are.',
  label: 'Pause function',
  on: 'On',
  off: 'Off: nobody can pause, and no pause type is offered.',
  switchOff: 'Switch pauses off',
  switchOn: 'Switch pauses on',
  isOff: 'Pauses are switched off',
  needs: (permission: string) => `Switching it needs the permission ${permission}.`,
  offline: 'Switching it needs a connection to the server.',
  notSwitched: (why: string) => `Pauses were not switched: ${why}`,
};
