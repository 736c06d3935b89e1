import { stableText } from "./stableText";

/** A value that knows what the file holds: equal to it means unchanged. */
export class Tracked<T> {
  private value: T;
  /** The last value that was compared with the original, and found to differ. */
  private differing: T | undefined;

  constructor(readonly original: T) {
    this.value = original;
  }

  get current(): T {
    return this.value;
  }

  set(value: T): void {
    this.value = value;
  }

  /** Compares only when asked: a list may be set once for each of its thousands of entries. */
  get isChanged(): boolean {
    if (this.value === this.original) return false;
    if (this.value === this.differing) return true;
    if (stableText(this.value) === stableText(this.original)) {
      this.value = this.original;
      return false;
    }
    this.differing = this.value;
    return true;
  }
}
