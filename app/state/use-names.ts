import { namesFrom, type Names } from '../language/names.ts';
import { useRecords } from './use-records.ts';

/** The names of records as this device knows them; whoever asks hears of renames. */
export function useNames(): Names {
  const roles = useRecords('roles');
  const desks = useRecords('desks');
  const queues = useRecords('queues');
  const users = useRecords('users');
  return namesFrom((collection, id) => {
    switch (collection) {
      case 'roles':
        return roles.byId(id)?.name;
      case 'desks':
        return desks.byId(id)?.name;
      case 'queues':
        return queues.byId(id)?.name;
      case 'users':
        return users.byId(id)?.username;
    }
  });
}
