import { PackageError } from "../types";
import { packEntry } from "../zip/packEntry";
import { unpackEntry } from "../zip/unpackEntry";
import { writeZip } from "../zip/writeZip";
import type { ZipCodec } from "../zip/ZipCodec";
import type { ZipEntry } from "../zip/ZipEntry";
import { decodePart, encodePart } from "./decodePart";

/** A changed part. */
export interface PartChange {
  readonly name: string;
  readonly text: string;
}

/**
 * The parts of a package: what the file holds, and over it the parts that were changed, added or dropped.
 * A part set back to its original text counts as untouched again. Names compare without case (OPC 6.2.2.3).
 */
export class PartStore {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly decoded = new Map<string, string>();
  /** Changed parts by lower-case name; null = dropped. */
  private changes = new Map<string, PartChange | null>();

  constructor(
    private readonly original: Uint8Array,
    private readonly order: readonly ZipEntry[],
    private readonly codec: ZipCodec
  ) {
    for (const entry of order) {
      if (!entry.name.endsWith("/")) this.entries.set(entry.name.toLowerCase(), entry);
    }
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    const change = this.changes.get(key);
    return change === undefined ? this.entries.has(key) : change !== null;
  }

  /** Names of all parts as they stand now. */
  names(): string[] {
    const names: string[] = [];
    for (const [key, entry] of this.entries) if (!this.changes.has(key)) names.push(entry.name);
    for (const change of this.changes.values()) if (change) names.push(change.name);
    return names;
  }

  /** Text of a part as it stands now; throws PackageError "corrupt" where it is missing or broken. */
  text(name: string): string {
    const change = this.changes.get(name.toLowerCase());
    if (change) return change.text;
    const text = change === null ? undefined : this.originalText(name);
    if (text === undefined) throw new PackageError("corrupt", `part ${name} is missing`);
    return text;
  }

  /** Text of a part as the file has it; undefined where it has none. */
  originalText(name: string): string | undefined {
    const key = name.toLowerCase();
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    let text = this.decoded.get(key);
    if (text === undefined) {
      text = decodePart(unpackEntry(entry, this.codec));
      this.decoded.set(key, text);
    }
    return text;
  }

  /** Adds a part or replaces it. */
  setText(name: string, text: string): void {
    const key = name.toLowerCase();
    if (this.originalText(name) === text) this.changes.delete(key);
    else this.changes.set(key, { name: this.entries.get(key)?.name ?? name, text });
  }

  /** Drops a part; one that is not there is no mistake. */
  remove(name: string): void {
    const key = name.toLowerCase();
    if (this.entries.has(key)) this.changes.set(key, null);
    else this.changes.delete(key);
  }

  /** The changes as they are, to be put back by {@link restore}. */
  snapshot(): ReadonlyMap<string, PartChange | null> {
    return new Map(this.changes);
  }

  restore(snapshot: ReadonlyMap<string, PartChange | null>): void {
    this.changes = new Map(snapshot);
  }

  /** Names of the parts that differ from the file. */
  touched(): string[] {
    return [...this.changes].map(
      ([key, change]) => change?.name ?? this.entries.get(key)?.name ?? key
    );
  }

  private packed({ name, text }: PartChange, replaced?: ZipEntry): ZipEntry {
    return packEntry(name, encodePart(text), replaced, this.codec);
  }

  /** The package as a zip file; the original bytes where nothing was touched. */
  save(): Uint8Array {
    if (this.changes.size === 0) return this.original;
    const kept: ZipEntry[] = [];
    for (const entry of this.order) {
      const change = this.changes.get(entry.name.toLowerCase());
      if (change === undefined) kept.push(entry);
      else if (change) kept.push(this.packed(change, entry));
    }
    for (const [key, change] of this.changes) {
      if (change && !this.entries.has(key)) kept.push(this.packed(change));
    }
    return writeZip(kept);
  }
}
