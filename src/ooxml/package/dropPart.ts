import { removeContentType } from "./contentTypes";
import type { PartStore } from "./PartStore";
import { relationshipsPart } from "./relationships";

/** Drops a part with its content type and its own relationships. */
export function dropPart(store: PartStore, partName: string): void {
  store.remove(partName);
  store.remove(relationshipsPart(partName));
  removeContentType(store, partName);
}
