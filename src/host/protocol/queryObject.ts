import { lowerFirst, upperFirst } from "./hostError";
import type { HostObject } from "./hostObject";
import type { ObjectAccess } from "./objectAccess";
import type { QueryInfo } from "./wire";

/** What is asked of an object, member by member; `*` asks for every scalar. */
interface Selection {
  readonly [member: string]: Selection;
}

interface Projection {
  readonly access: ObjectAccess;
  readonly asJson: boolean;
}

/** The identity that every answer about an object carries: its stable key and its tracked reference. */
export function identityOf(
  object: HostObject,
  access: ObjectAccess,
  referenceId?: string
): Record<string, unknown> {
  const id = access.describe(object).id?.(object.target);
  return {
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    ...(id === undefined ? {} : { Id: id }),
  };
}

/**
 * Answers `load`: PascalCase names (camelCase with `asJson`), objects behind navigation properties
 * nested, collections as `_Items`. A null object gives null; an unknown member throws with its name.
 */
export function queryObject(
  object: HostObject | null,
  query: QueryInfo,
  access: ObjectAccess,
  asJson: boolean
): unknown {
  if (object === null) return null;
  return project(object, selectionOf(query), query, { access, asJson });
}

function selectionOf(query: QueryInfo): Selection {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const root: Record<string, Selection> = {};
  for (const path of paths.length === 0 ? ["*"] : paths) {
    let level = root;
    for (const member of path.split(/[/.]/)) {
      if (member.toLowerCase() === "items") continue;
      level = (level[member] ??= {}) as Record<string, Selection>;
    }
  }
  // `load("items")` asks for the items' scalars.
  return Object.keys(root).length === 0 ? { "*": {} } : root;
}

function project(
  object: HostObject,
  selection: Selection,
  query: QueryInfo,
  projection: Projection
): Record<string, unknown> {
  const description = projection.access.describe(object);
  return description.items === undefined
    ? projectSingle(object, selection, projection)
    : projectCollection(object, selection, query, projection);
}

function projectSingle(
  object: HostObject,
  selection: Selection,
  projection: Projection
): Record<string, unknown> {
  const { access, asJson } = projection;
  const { navigations, scalars } = access.describe(object);
  const answer = asJson ? {} : identityOf(object, access);
  const put = (name: string, value: unknown): void => {
    answer[asJson ? lowerFirst(name) : name] = value;
  };
  for (const [member, inner] of Object.entries(selection)) {
    if (member === "*" || member === "$all") {
      for (const [name, scalar] of Object.entries(scalars ?? {})) {
        if (scalar.get !== undefined) put(name, access.getScalar(object, name));
      }
      continue;
    }
    const name = upperFirst(member);
    if (navigations !== undefined && Object.hasOwn(navigations, name)) {
      const next = access.navigate(object, name);
      const wanted = Object.keys(inner).length === 0 ? { "*": {} } : inner;
      put(name, next === null ? null : project(next, wanted, {}, projection));
    } else put(name, access.getScalar(object, name));
  }
  return answer;
}

function projectCollection(
  collection: HostObject,
  selection: Selection,
  query: QueryInfo,
  projection: Projection
): Record<string, unknown> {
  const { access, asJson } = projection;
  const { items, scalars } = access.describe(collection);
  const answer: Record<string, unknown> = {};
  const ofItems: Record<string, Selection> = {};
  for (const [member, inner] of Object.entries(selection)) {
    const name = upperFirst(member);
    if (scalars !== undefined && Object.hasOwn(scalars, name)) {
      answer[asJson ? lowerFirst(name) : name] = access.getScalar(collection, name);
    } else ofItems[member] = inner;
  }
  const all = items?.(collection.target) ?? [];
  const skip = query.Skip ?? 0;
  const page = all.slice(skip, query.Top ? skip + query.Top : undefined);
  answer[asJson ? "items" : "_Items"] = page.map((item, index) => ({
    ...projectSingleItem(item, ofItems, projection),
    _Index: skip + index,
  }));
  return answer;
}

/** Items are asked for the same members; a collection inside an item answers as a collection. */
function projectSingleItem(
  item: HostObject,
  selection: Selection,
  projection: Projection
): Record<string, unknown> {
  return project(item, selection, {}, projection);
}
