/** An event of the host, addressed as office.js registers for it. */
export interface HostEvent {
  /** 65536 for events of the object model, 2 for actions (ribbon buttons). */
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: unknown;
}

/** The object that office.js looks for under the global name `_richApiNativeBridge`. */
export interface NativeBridge {
  /** Set by office.js: takes the text of answers and events. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

const REQUEST_TYPE = 1;
const RESPONSE_TYPE = 2;
const EVENT_TYPE = 3;

/**
 * The host's end of office.js where there is no page: `handle` answers request texts, `raiseEvent`
 * delivers events; both asynchronously, as a real host does.
 */
export function createNativeBridge(handle: (requestText: string) => string): {
  readonly bridge: NativeBridge;
  raiseEvent(event: HostEvent): void;
} {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeMessage;
      if (request.type !== REQUEST_TYPE) return;
      const { body } = request.message;
      const answer = handle(typeof body === "string" ? body : JSON.stringify(body));
      deliver(
        `{"id":${request.id},"type":${RESPONSE_TYPE},"flags":0,"message":{"statusCode":200,"headers":{},"body":${answer}}}`
      );
    },
  };

  function deliver(text: string): void {
    queueMicrotask(() => bridge.onMessageFromHost?.(text));
  }

  return {
    bridge,
    raiseEvent({ category, type, targetId, message }) {
      const entry = {
        messageCategory: category,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
        id: "",
      };
      deliver(JSON.stringify({ type: EVENT_TYPE, message: { entries: [entry] } }));
    },
  };
}
