import type { ProcessRequest, RequestBody, ResponseBody } from "./wire";

/** What crossed the wire since the last reset. */
export interface RequestCounters {
  /** Batches, without those that only release references: one `context.sync()` each. */
  readonly syncs: number;
  /** UTF-8 bytes of the answers: what came in to the add-in. */
  readonly bytesIn: number;
  /** UTF-8 bytes of the requests: what the add-in sent out. */
  readonly bytesOut: number;
}

export interface RequestMeter {
  /** Answers a request given as text with text. */
  handle(requestText: string): string;
  counters(): RequestCounters;
  reset(): void;
}

/**
 * 5 MB for a request and for an answer: the limit of Excel on the web
 * (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const WEB_PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

/**
 * Counts requests and refuses those whose text, or whose answer's text, is over `payloadLimitBytes`
 * (Infinity = no limit) with `RequestPayloadSizeLimitExceeded` or `ResponsePayloadSizeLimitExceeded`.
 */
export function createRequestMeter(
  process: ProcessRequest,
  payloadLimitBytes: number = WEB_PAYLOAD_LIMIT_BYTES
): RequestMeter {
  const zero: RequestCounters = { syncs: 0, bytesIn: 0, bytesOut: 0 };
  let counters = zero;

  function answer(body: RequestBody, requestBytes: number): string {
    if (requestBytes > payloadLimitBytes) return refusal("Request", requestBytes);
    const text = JSON.stringify(process(body));
    const responseBytes = utf8Length(text);
    return responseBytes > payloadLimitBytes ? refusal("Response", responseBytes) : text;
  }

  return {
    handle(requestText) {
      const body = JSON.parse(requestText) as RequestBody;
      const requestBytes = utf8Length(requestText);
      const responseText = answer(body, requestBytes);
      if (!isReferenceRelease(body)) {
        counters = {
          syncs: counters.syncs + 1,
          bytesIn: counters.bytesIn + utf8Length(responseText),
          bytesOut: counters.bytesOut + requestBytes,
        };
      }
      return responseText;
    },
    counters: () => counters,
    reset() {
      counters = zero;
    },
  };
}

function refusal(direction: "Request" | "Response", bytes: number): string {
  const body: ResponseBody = {
    TraceIds: [],
    Error: {
      Code: `${direction}PayloadSizeLimitExceeded`,
      Message: `The ${direction.toLowerCase()} payload size has exceeded the limit (${bytes} bytes).`,
      HttpStatusCode: 413,
    },
  };
  return JSON.stringify(body);
}

/** True for the clean-up that office.js sends by itself after a run. */
function isReferenceRelease(body: RequestBody): boolean {
  const named = (body.Actions ?? []).filter(
    (action) => action.Name !== undefined && action.Name !== ""
  );
  return named.length > 0 && named.every((action) => action.Name === "_RemoveReference");
}

const encoder = new TextEncoder();

function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
