import { describe, expect, it } from 'vitest';
import { findCommands, type Command } from '../../../app/routes/shell/palette/command-search.ts';

const command = (kind: Command['kind'], label: string): Command => ({
  id: label,
  kind,
  isRecord: kind !== 'Go to' && kind !== 'Action',
  label,
  icon: 'user',
  run: () => undefined,
  text: `${label} ${kind}`.toLowerCase(),
});
const commands = [
  command('Go to', 'Roles'),
  command('User', 'maria.role'),
  command('Role', 'Role of last resort'),
  command('User', 'bob'),
];
const labels = (search: string): readonly string[] => findCommands(commands, search).map(({ label }) => label);

describe('the palette', () => {
  it('offers screens and actions before anything is typed', () => {
    expect(labels('')).toEqual(['Roles']);
  });

  it('puts what begins with the search first, and asks for every word', () => {
    expect(labels('role')).toEqual(['Roles', 'Role of last resort', 'maria.role']);
    expect(labels('role resort')).toEqual(['Role of last resort']);
    expect(labels('nobody')).toEqual([]);
  });
});
