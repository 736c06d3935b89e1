import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The package with the text of one part changed; throws where the change makes no difference. */
export function editParts(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
