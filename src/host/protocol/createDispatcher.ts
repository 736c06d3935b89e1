import { HostError } from "./hostError";
import type { AnyDescription, HostObject } from "./hostObject";
import { createObjectAccess } from "./objectAccess";
import { queryObject, identityOf } from "./queryObject";
import { createReferenceStore } from "./referenceStore";
import { createPathResolver, type PathResolver } from "./pathResolver";
import {
  ActionType,
  type ActionResult,
  type ProcessRequest,
  type RequestBody,
  type ResponseBody,
  type WireAction,
  type WireError,
} from "./wire";

export interface DispatcherOptions {
  /** The object that every path begins at (ObjectPathType 1). */
  readonly root: () => HostObject;
  /** Service objects by full type name (ObjectPathType 2); undefined = not implemented. */
  readonly newObject: (fullTypeName: string) => HostObject | undefined;
  /** Every description, by name. */
  readonly descriptions: readonly AnyDescription[];
  /** Called after each batch, also after one that failed halfway: its earlier writes stay. */
  readonly afterBatch?: () => void;
}

/**
 * Answers office.js batches over described objects; returns `process(requestBody): responseBody`, which
 * never throws. On the first failing action it answers with the error alone, as Excel does.
 */
export function createDispatcher(options: DispatcherOptions): ProcessRequest {
  const access = createObjectAccess(options.descriptions);
  const references = createReferenceStore();
  return (body: RequestBody): ResponseBody => {
    const resolver = createPathResolver({
      paths: body.ObjectPaths ?? {},
      root: options.root,
      newObject: options.newObject,
      access,
      references,
    });
    const traceIds: number[] = [];
    const results: ActionResult[] = [];
    const answer = runActions(body.Actions ?? [], (action) => {
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      const value = performAction(action, resolver);
      results.push(
        value === undefined ? { ActionId: action.Id } : { ActionId: action.Id, Value: value }
      );
    });
    const failure = answer ?? runAfterBatch(options.afterBatch);
    if (failure === undefined) return { Results: results, TraceIds: traceIds };
    resolver.forgetFreshReferences();
    if (answer !== undefined) runAfterBatch(options.afterBatch);
    return { TraceIds: traceIds, Error: failure };
  };

  function performAction(action: WireAction, resolver: PathResolver): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate: {
        const object = resolver.resolve(action.ObjectPathId);
        if (object === null) return null;
        return identityOf(object, access, resolver.keptReference(action.ObjectPathId));
      }
      case ActionType.query:
      case ActionType.recursiveQuery:
      case ActionType.queryAsJson: {
        const object = resolver.resolve(action.ObjectPathId);
        const asJson = action.ActionType === ActionType.queryAsJson;
        return queryObject(object, action.QueryInfo ?? {}, access, asJson);
      }
      case ActionType.method:
        return performMethod(action, resolver);
      case ActionType.setProperty: {
        const [value] = resolver.readArguments(action.ArgumentInfo);
        access.setScalar(resolver.resolve(action.ObjectPathId), action.Name ?? "", value);
        return undefined;
      }
      case ActionType.update:
        access.update(resolver.resolve(action.ObjectPathId), action.ObjectState ?? {});
        return undefined;
      case ActionType.trace:
        return undefined;
      default:
        throw new HostError(
          "ApiNotImplementedByLocalHost",
          `Action type ${action.ActionType} is not implemented by the local host`,
          { httpStatusCode: 501 }
        );
    }
  }

  function performMethod(action: WireAction, resolver: PathResolver): unknown {
    const object = resolver.resolve(action.ObjectPathId);
    if (object === null) return null;
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      resolver.keepReference(action.ObjectPathId, object);
      return undefined;
    }
    const args = resolver.readArguments(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      references.remove(String(args[0]));
      return undefined;
    }
    return access.plainResult(access.callMethod(object, name, args));
  }
}

function runActions(
  actions: readonly WireAction[],
  perform: (action: WireAction) => void
): WireError | undefined {
  for (const [index, action] of actions.entries()) {
    try {
      perform(action);
    } catch (error) {
      return { ...wireError(error), ActionIndex: index };
    }
  }
  return undefined;
}

function runAfterBatch(afterBatch: (() => void) | undefined): WireError | undefined {
  try {
    afterBatch?.();
    return undefined;
  } catch (error) {
    return wireError(error);
  }
}

/** A thrown value as the wire carries it; anything but a HostError is a fault of the host itself. */
export function wireError(error: unknown): WireError {
  if (error instanceof HostError) {
    const { location, httpStatusCode } = error.options;
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: httpStatusCode ?? 400,
      ...(location === undefined ? {} : { Location: location }),
    };
  }
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
  return { Code: "GeneralException", Message: text, HttpStatusCode: 500 };
}
