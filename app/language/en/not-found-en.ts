export const notFoundWords = {
  title: 'Not found',
  says: 'There is no such screen',
  nothingAt: 'Nothing is at {path}.',
  home: 'My access',
};
