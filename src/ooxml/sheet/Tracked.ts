import { stableText } from "./stableText";

/** A value that knows what the file holds: equal to it means unchanged. */
export class Tracked<T> {
  private value: T;
  private readonly originalText: string;

  constructor(readonly original: T) {
    this.value = original;
    this.originalText = stableText(original);
  }

  get current(): T {
    return this.value;
  }

  set(value: T): void {
    this.value = stableText(value) === this.originalText ? this.original : value;
  }

  get isChanged(): boolean {
    return this.value !== this.original;
  }
}
