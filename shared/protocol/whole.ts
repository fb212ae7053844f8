import * as v from 'valibot';

/** A whole number within bounds. One that is out of bounds is told both of them, not only the one it missed. */
export function whole(least: number, most: number) {
  return v.pipe(
    v.number(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const fits = Number.isInteger(dataset.value) && dataset.value >= least && dataset.value <= most;
      if (!fits) addIssue({ expected: `a whole number from ${least} to ${most}` });
    }),
  );
}
