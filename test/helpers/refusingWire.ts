import {
  ActionType,
  type ProcessRequest,
  type RequestBody,
  type WireAction,
} from "../../src/host/protocol/wire";

/** Makes Excel refuse a part of what an action of the add-in writes. */
export interface RefusingWire {
  readonly throughWire: (process: ProcessRequest) => ProcessRequest;
  /** Parts of the writing batches so far; those of reading do not count. */
  written(): number;
  /** The part of this number (0 = the next) is refused, once; what came before it stays. Several: one after another. */
  refuse(...numbers: readonly number[]): void;
}

const WRITING: ReadonlySet<number> = new Set([
  ActionType.setProperty,
  ActionType.update,
  ActionType.trace,
]);

function isWriting({ ActionType: type, Name: name }: WireAction): boolean {
  return WRITING.has(type) || name === "Delete";
}

export function refusingWire(): RefusingWire {
  let written = 0;
  let refused: readonly number[] = [];
  return {
    throughWire: (process) => (body) => {
      const actions = body.Actions ?? [];
      if (!actions.some(isWriting)) return process(body);
      const at = (refused[0] ?? -1) - written;
      written += actions.length;
      if (at < 0 || at >= actions.length) return process(body);
      refused = refused.slice(1);
      written = 0;
      return process(withUnknownMember(body, at));
    },
    written: () => written,
    refuse(...numbers) {
      written = 0;
      refused = numbers;
    },
  };
}

/** The batch with one part, at or behind `at`, that asks for a member that nothing has; marks are never refused. */
function withUnknownMember(body: RequestBody, at: number): RequestBody {
  const actions = body.Actions ?? [];
  const isMark = (index: number): boolean => actions[index]?.ActionType === ActionType.trace;
  const refused = actions.findIndex((_, index) => index >= at && !isMark(index));
  const changed = actions.map((action, index) =>
    index === refused ? { ...action, ActionType: ActionType.method, Name: "Refused" } : action
  );
  return { ...body, Actions: changed };
}
