import { createRequestMeter } from "../../../src/host/protocol/requestMeter";

const answering = (value: string) =>
  createRequestMeter(() => ({ Results: [{ ActionId: 1, Value: value }], TraceIds: [] }), 200);

const query = JSON.stringify({ Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1 }] });
const release = JSON.stringify({
  Actions: [{ Id: 1, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1 }],
});

test("counts syncs and UTF-8 bytes both ways, not the release of references", () => {
  const meter = answering("灯");
  const answer = meter.handle(query);
  meter.handle(release);
  expect(meter.counters()).toEqual({
    syncs: 1,
    bytesIn: Buffer.byteLength(answer),
    bytesOut: Buffer.byteLength(query),
  });
  meter.reset();
  expect(meter.counters()).toEqual({ syncs: 0, bytesIn: 0, bytesOut: 0 });
});

test("refuses a request over the limit before it is answered", () => {
  let isAsked = false;
  const meter = createRequestMeter(() => {
    isAsked = true;
    return { Results: [], TraceIds: [] };
  }, 200);
  const long = JSON.stringify({ Actions: [], Note: "灯".repeat(70) });
  expect(JSON.parse(meter.handle(long))).toMatchObject({
    Error: { Code: "RequestPayloadSizeLimitExceeded" },
  });
  expect(isAsked).toBe(false);
});

test("refuses an answer over the limit", () => {
  const answer = JSON.parse(answering("灯".repeat(70)).handle(query)) as object;
  expect(answer).toMatchObject({ Error: { Code: "ResponsePayloadSizeLimitExceeded" } });
});
