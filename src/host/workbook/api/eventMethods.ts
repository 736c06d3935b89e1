import type { Method } from "../../protocol/hostObject";

/** Events that this host raises, as office.js names their registration. */
export type RegisteredEvent =
  | "DataChangedEvent"
  | "ActivatedEvent"
  | "DeactivatedEvent"
  | "AddedEvent"
  | "DeletedEvent"
  | "SelectionChangedEvent";

/**
 * `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` … for the events of one class. The host raises
 * every event that it has; the library itself hands an event on only to the handlers that were added, so
 * there is nothing to remember here.
 */
export function eventMethods(
  ...events: readonly RegisteredEvent[]
): Readonly<Record<string, Method<unknown>>> {
  return Object.fromEntries(
    events.flatMap((name) => [
      [`_Register${name}`, () => undefined],
      [`_Unregister${name}`, () => undefined],
    ])
  );
}
