import type { HostObject } from "./hostObject";

/** Objects that office.js keeps across batches (tracked objects), by reference id. */
export interface ReferenceStore {
  add(object: HostObject): string;
  get(referenceId: string): HostObject | undefined;
  remove(referenceId: string): void;
}

/** An empty store; ids are never used twice. */
export function createReferenceStore(): ReferenceStore {
  const objects = new Map<string, HostObject>();
  let nextNumber = 1;
  return {
    add(object) {
      const referenceId = `local!${nextNumber}`;
      nextNumber += 1;
      objects.set(referenceId, object);
      return referenceId;
    },
    get: (referenceId) => objects.get(referenceId),
    remove(referenceId) {
      objects.delete(referenceId);
    },
  };
}
