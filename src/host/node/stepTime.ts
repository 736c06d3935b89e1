/**
 * When an action is done, as `2026-07-15T16:42`: the day that counts as today with the local time of the clock,
 * so that what was frozen "today" can be taken back on the same day and on no other.
 */
export function stepTime(today: string, now: Date): string {
  const [hours, minutes] = [now.getHours(), now.getMinutes()].map((part) =>
    String(part).padStart(2, "0")
  );
  return `${today}T${hours}:${minutes}`;
}
