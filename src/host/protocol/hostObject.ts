/** An object of the host's model as the protocol handles it: the name of its description and its data. */
export class HostObject {
  constructor(
    readonly typeName: string,
    readonly target: unknown
  ) {}
}

/** A scalar property: what `load` reads and what an assignment writes. */
export interface ScalarMember<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

export type Method<Target> = (target: Target, args: readonly unknown[]) => unknown;

/**
 * What one class of the object model can do, under its wire names (PascalCase). A member that is not
 * listed fails loudly with its name.
 */
export interface ObjectDescription<Target> {
  readonly name: string;
  /** The stable key that office.js puts into the indexer path of its parent from then on. */
  readonly id?: (target: Target) => string;
  readonly scalars?: Readonly<Record<string, ScalarMember<Target>>>;
  /** Properties that are objects; null = null object. */
  readonly navigations?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Plain results, `HostObject` for object paths, null for a null object. */
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** The members of a collection, in order. */
  readonly items?: (target: Target) => readonly HostObject[];
  /** A collection's indexer (`getItem`); undefined = ItemNotFound. */
  readonly item?: (target: Target, key: unknown) => HostObject | undefined;
}

/** A description whose kind of data is known only to its own file. */
export type AnyDescription = ObjectDescription<unknown>;

/**
 * Checks a description against its data's type, then forgets that type: the dispatcher only ever hands
 * a target back to the description that its HostObject names.
 */
export function defineObject<Target>(description: ObjectDescription<Target>): AnyDescription {
  return description as unknown as AnyDescription;
}

/** Scalars that can only be read. */
export function readOnly<Target>(get: (target: Target) => unknown): ScalarMember<Target> {
  return { get };
}
