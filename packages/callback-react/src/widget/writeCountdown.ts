/** Seconds as minutes and seconds: 84 becomes `1:24`. */
export function writeCountdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
