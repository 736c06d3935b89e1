import { HostError, lowerFirst, notImplementedError, upperFirst } from "./hostError";
import { HostObject, type AnyDescription } from "./hostObject";

/** Reads, writes and calls members by their wire names; a member that is not described fails loudly. */
export interface ObjectAccess {
  describe(object: HostObject): AnyDescription;
  navigate(object: HostObject, name: string): HostObject | null;
  item(collection: HostObject, key: unknown): HostObject;
  getScalar(object: HostObject, name: string): unknown;
  setScalar(object: HostObject | null, name: string, value: unknown): void;
  /** Sets several members, also of the objects behind navigation properties. */
  update(object: HostObject | null, state: Readonly<Record<string, unknown>>): void;
  callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown;
  /** A method whose result is an object; null = null object. */
  callObjectMethod(object: HostObject, name: string, args: readonly unknown[]): HostObject | null;
  /** A method's result as an action answers it: objects are reached by their paths, not by value. */
  plainResult(result: unknown): unknown;
}

/** Access to objects of the given descriptions; throws where two of them share a name. */
export function createObjectAccess(descriptions: readonly AnyDescription[]): ObjectAccess {
  const byName = new Map(descriptions.map((description) => [description.name, description]));
  if (byName.size !== descriptions.length) throw new Error("Two descriptions share a name");

  function describe(object: HostObject): AnyDescription {
    const description = byName.get(object.typeName);
    if (description === undefined) throw new Error(`No description of ${object.typeName}`);
    return description;
  }

  function setScalar(object: HostObject | null, name: string, value: unknown): void {
    const { scalars } = describe(requireObject(object, name));
    const set = ownMember(scalars, name)?.set;
    if (object === null || set === undefined) throw notImplementedError(typeOf(object), name);
    located(object, name, () => set(object.target, value));
  }

  function navigate(object: HostObject, name: string): HostObject | null {
    const open = ownMember(describe(object).navigations, name);
    if (open === undefined) throw notImplementedError(object.typeName, name);
    return located(object, name, () => open(object.target));
  }

  function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = ownMember(describe(object).methods, name);
    if (method === undefined) throw notImplementedError(object.typeName, name);
    return located(object, name, () => method(object.target, args));
  }

  return {
    describe,
    navigate,
    setScalar,
    callMethod,
    item(collection, key) {
      const { item } = describe(collection);
      if (item === undefined) throw notImplementedError(collection.typeName, "getItem");
      const found = located(collection, "getItem", () => item(collection.target, key));
      if (found === undefined) throw itemNotFoundError(`${collection.typeName}.getItem`);
      return found;
    },
    getScalar(object, name) {
      const get = ownMember(describe(object).scalars, name)?.get;
      if (get === undefined) throw notImplementedError(object.typeName, name);
      return located(object, name, () => get(object.target));
    },
    update(object, state) {
      for (const [key, value] of Object.entries(state)) {
        const name = upperFirst(key);
        const inner = ownMember(describe(requireObject(object, name)).navigations, name);
        if (object !== null && inner !== undefined) {
          this.update(navigate(object, name), value as Readonly<Record<string, unknown>>);
        } else setScalar(object, name, value);
      }
    },
    callObjectMethod(object, name, args) {
      const result = callMethod(object, name, args);
      if (result === null || result === undefined) return null;
      if (result instanceof HostObject) return result;
      throw new Error(`${object.typeName}.${name} was expected to give an object`);
    },
    plainResult: (result) => (result instanceof HostObject ? undefined : result),
  };
}

/** The refusal of Excel where a key is not in a collection. */
export function itemNotFoundError(location?: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", {
    httpStatusCode: 404,
    ...(location === undefined ? {} : { location }),
  });
}

function requireObject(object: HostObject | null, name: string): HostObject {
  if (object !== null) return object;
  throw new HostError("InvalidObjectPath", `The object is null: ${name} cannot be set.`);
}

function ownMember<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string
): Member | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

function typeOf(object: HostObject | null): string {
  return object === null ? "null" : object.typeName;
}

/** Runs a member and names it in the errors that do not say where they come from. */
function located<Result>(object: HostObject, member: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HostError) || error.options.location !== undefined) throw error;
    throw new HostError(error.code, error.message, {
      ...error.options,
      location: `${object.typeName}.${lowerFirst(member)}`,
    });
  }
}
