/**
 * The JSON that office.js and its host exchange, as observed by running @microsoft/office-js 1.1.110.
 * Member names are PascalCase on the wire. Nothing here knows Excel.
 */

/** What one action of a batch asks for. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object path is found. */
export const ObjectPathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Marks which arguments are object paths: 0 = literal, n = path id; arrays mirror the arguments' nesting. */
export type ReferenceMarks = number | null | readonly ReferenceMarks[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly ReferenceMarks[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: Readonly<Record<string, unknown>> | null;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
}

export interface RequestBody {
  readonly Actions?: readonly WireAction[] | null;
  readonly ObjectPaths?: Readonly<Record<string, WireObjectPath>> | null;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value?: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
}

/** Either all results or, after the first failure, the error alone. */
export interface ResponseBody {
  readonly Results?: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** A batch in, its answer out. */
export type ProcessRequest = (body: RequestBody) => ResponseBody;
