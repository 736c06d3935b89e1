import type { Method } from "../../protocol/hostObject";

/**
 * Registration as office.js asks for it. The host raises every event that it has; the library itself
 * hands an event on only to the handlers that were added, so there is nothing to remember here.
 */
const REGISTERED = [
  "DataChangedEvent",
  "ActivatedEvent",
  "DeactivatedEvent",
  "AddedEvent",
  "DeletedEvent",
  "SelectionChangedEvent",
] as const;

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` … */
export const eventMethods: Readonly<Record<string, Method<unknown>>> = Object.fromEntries(
  REGISTERED.flatMap((name) => [
    [`_Register${name}`, () => undefined],
    [`_Unregister${name}`, () => undefined],
  ])
);
