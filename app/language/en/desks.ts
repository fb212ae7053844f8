import { plural } from '../plural.ts';

export const desks = {
  people: 'People',
  countedPeople: (count: number) => plural(count, { one: '# person', other: '# people' }),
  peopleHidden: 'Who is assigned is hidden from you: that needs show_user',
  yours: 'Yours',
  mayEdit: 'May edit',
  queues: 'Queues',
};
