import { describe, expect, it } from 'vitest';
import { sorted, sortedNames } from '../../../app/components/natural-order.ts';

describe('the order of names', () => {
  it('has no regard to capitals and accents, and counts numbers', () => {
    expect(sortedNames(['Desk 10', 'desk 2', 'Élodie', 'emma', 'Desk 1'])).toEqual([
      'Desk 1',
      'desk 2',
      'Desk 10',
      'Élodie',
      'emma',
    ]);
  });

  it('puts letters with a stroke where people look for them', () => {
    expect(sortedNames(['Zoë', 'Łukasz', 'Magda', 'Ørjan', 'Oskar', 'Lena'])).toEqual([
      'Lena',
      'Łukasz',
      'Magda',
      'Ørjan',
      'Oskar',
      'Zoë',
    ]);
  });

  it('has letters where the alphabet of the language has them', async () => {
    const { speak } = await import('../../../app/language/spoken.ts');
    const english = sortedNames(['Oslo', 'Ñuñoa', 'Nome', 'Nzérékoré']);
    expect(english).toEqual(['Nome', 'Ñuñoa', 'Nzérékoré', 'Oslo']);
    const { pack: es } = await import('../../../app/language/es/pack-es.ts');
    speak((file) => es[file]);
    expect(sortedNames(english)).toEqual(['Nome', 'Nzérékoré', 'Ñuñoa', 'Oslo']);
    const { pack: uk } = await import('../../../app/language/uk/pack-uk.ts');
    speak((file) => uk[file]);
    expect(sortedNames(['Яна', 'Йосип', 'Їжак', 'Ірина', 'Ива', 'Ґалаґан', 'Гліб', 'Дар'])).toEqual([
      'Гліб',
      'Ґалаґан',
      'Дар',
      'Ива',
      'Ірина',
      'Їжак',
      'Йосип',
      'Яна',
    ]);
  });

  it('leaves what is equal as it came, in both directions', () => {
    const rows = [
      { id: 1, name: 'a' },
      { id: 2, name: 'A' },
      { id: 3, name: 'b' },
    ];
    const ids = (descending: boolean): readonly number[] =>
      sorted(rows, ({ name }) => name, descending).map(({ id }) => id);
    expect(ids(false)).toEqual([1, 2, 3]);
    expect(ids(true)).toEqual([3, 1, 2]);
  });
});
