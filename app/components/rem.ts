/** A rem in pixels: what the browser's own font size says. The styles give all sizes in rem. */
export function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
