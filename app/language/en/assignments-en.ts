/** A role or a desk of a user, as a word that explains itself. */
export const assignmentsWords = {
  missing: 'Missing',
  missingRole: 'This role is not on this device or does not exist any more. It grants nothing that is known here.',
  missingDesk: 'This desk is not on this device or does not exist any more.',
  deleted: 'Deleted',
  deletedRole: 'It is deleted and grants nothing. If it is restored, it grants again.',
  deletedDesk: 'This desk is deleted; being assigned to it grants nothing.',
  holdsAdmin: 'Holds admin',
  builtIn: 'Built-in',
  scope: 'Scope',
  unknownScope: 'Unknown scope',
};
