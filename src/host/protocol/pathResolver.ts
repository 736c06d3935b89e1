import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";
import type { ObjectAccess } from "./objectAccess";
import type { ReferenceStore } from "./referenceStore";
import {
  ObjectPathType,
  type ArgumentInfo,
  type ReferenceMarks,
  type WireObjectPath,
} from "./wire";

/** Object paths of one batch, resolved when first used and then remembered: `add` runs once. */
export interface PathResolver {
  /** The object at a path; null = null object. Throws HostError where the path leads nowhere. */
  resolve(pathId: number): HostObject | null;
  readArguments(info: ArgumentInfo | null | undefined): readonly unknown[];
  keepReference(pathId: number, object: HostObject): void;
  keptReference(pathId: number): string | undefined;
  /** After a failed batch the client never learns the ids that it made. */
  forgetFreshReferences(): void;
}

interface ResolverOptions {
  readonly paths: Readonly<Record<string, WireObjectPath>>;
  readonly root: () => HostObject;
  readonly newObject: (fullTypeName: string) => HostObject | undefined;
  readonly access: ObjectAccess;
  readonly references: ReferenceStore;
}

/** A resolver for one batch's paths. */
export function createPathResolver(options: ResolverOptions): PathResolver {
  const { paths, access, references } = options;
  const resolved = new Map<number, HostObject | null>();
  const kept = new Map<number, string>();
  const fresh: string[] = [];

  function resolve(pathId: number): HostObject | null {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = paths[String(pathId)];
    if (path === undefined) {
      throw new HostError("InvalidObjectPath", `The object path ${pathId} is unknown.`);
    }
    const object = find(path, pathId);
    resolved.set(pathId, object);
    return object;
  }

  function find(path: WireObjectPath, pathId: number): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return options.root();
      case ObjectPathType.newObject:
        return newObject(path.Name);
      case ObjectPathType.reference:
        return referenced(path.Name, pathId);
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return access.callObjectMethod(parent, path.Name, readArguments(path.ArgumentInfo));
      case ObjectPathType.property:
        return access.navigate(parent, path.Name);
      case ObjectPathType.indexer:
        return access.item(parent, readArguments(path.ArgumentInfo)[0]);
      default:
        throw new HostError(
          "ApiNotImplementedByLocalHost",
          `Object path type ${path.ObjectPathType} is not implemented by the local host`,
          { httpStatusCode: 501 }
        );
    }
  }

  function newObject(fullTypeName: string): HostObject {
    const object = options.newObject(fullTypeName);
    if (object !== undefined) return object;
    throw new HostError(
      "ApiNotImplementedByLocalHost",
      `${fullTypeName} is not implemented by the local host`,
      { location: fullTypeName, httpStatusCode: 501 }
    );
  }

  function referenced(referenceId: string, pathId: number): HostObject {
    const object = references.get(referenceId);
    if (object === undefined) {
      throw new HostError(
        "InvalidReference",
        "This reference is not valid for the current operation."
      );
    }
    kept.set(pathId, referenceId);
    return object;
  }

  function readArguments(info: ArgumentInfo | null | undefined): readonly unknown[] {
    const marks = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => readArgument(argument, marks[index]));
  }

  function readArgument(argument: unknown, mark: ReferenceMarks | undefined): unknown {
    if (Array.isArray(mark) && Array.isArray(argument)) {
      return argument.map((inner: unknown, index) =>
        readArgument(inner, (mark as readonly ReferenceMarks[])[index])
      );
    }
    return typeof mark === "number" && mark !== 0 ? resolve(mark) : readOptions(argument);
  }

  /** Option objects carry objects as `{_ObjectPathId: n}`; arrays of plain values stay as they are. */
  function readOptions(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const pathId = entries.find(([key]) => key === "_ObjectPathId")?.[1] as unknown;
    if (typeof pathId === "number") return resolve(pathId);
    return Object.fromEntries(entries.map(([key, inner]) => [key, readOptions(inner)]));
  }

  return {
    resolve,
    readArguments,
    keepReference(pathId, object) {
      const referenceId = references.add(object);
      kept.set(pathId, referenceId);
      fresh.push(referenceId);
    },
    keptReference: (pathId) => kept.get(pathId),
    forgetFreshReferences() {
      fresh.forEach((referenceId) => references.remove(referenceId));
    },
  };
}
