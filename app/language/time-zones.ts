/** Time zones as they are chosen: by region and place, as this device's `Intl` knows them. */

export interface NamedZone {
  readonly value: string;
  /** "Buenos Aires". */
  readonly label: string;
  /** "America"; none for what is nowhere. */
  readonly group?: string;
}

let known: readonly NamedZone[] | undefined;

/** All there are, with that one among them: another device may know it by another name. */
export function zonesWith(held: string): readonly NamedZone[] {
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map(named);
  return known.some(({ value }) => value === held) ? known : [named(held), ...known];
}

/** "Europe/Warsaw", the zone that this device lives in. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function zoneText(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function named(zone: string): NamedZone {
  const [region, ...place] = zone.split('/');
  return place.length === 0 || region === undefined
    ? { value: zone, label: zoneText(zone) }
    : { value: zone, label: zoneText(place.join(', ')), group: region };
}
