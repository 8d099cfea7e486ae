/** The hours that people had are never known to the hour. */
export function roundly(hours: number): number {
  const step = hours >= 1000 ? 100 : 10;
  return Math.round(hours / step) * step;
}
