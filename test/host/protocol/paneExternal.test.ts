import { installPaneHost } from "../../../src/host/protocol/paneExternal";
import { requirementMatrix } from "../../../src/host/protocol/requirementMatrix";
import type { SafeArray } from "../../../src/host/protocol/safeArray";

interface External {
  GetHostInfo(): string;
  GetContext(): { GetSupportedMatrix(): string };
  Execute(id: number, params: unknown, completed: (result: unknown) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, message: SafeArray) => void,
    completed: (status: number) => void
  ): void;
}

function install() {
  const target: { external?: External } = {};
  const host = installPaneHost(target, {
    handle: (text) => `answer to ${text}`,
    locale: "zh-CN",
    requirementMatrix: requirementMatrix("1.13"),
  });
  if (target.external === undefined) throw new Error("window.external was not defined");
  return { host, external: target.external };
}

test("names the host, its language and the shared runtime", () => {
  const { external } = install();
  expect(external.GetHostInfo()).toBe("Excel$Win32$16.01$zh-CN$local$$disableLogging$1");
  expect(JSON.parse(external.GetContext().GetSupportedMatrix())).toMatchObject({
    ExcelApi: "1.13",
  });
});

test("answers a batch later, as a SAFEARRAY of status, headers and text", async () => {
  const { external } = install();
  const params = [["", "POST", "ProcessQuery", [], "{}"]];
  const result = await new Promise<SafeArray>((resolve) => {
    external.Execute(93, params, (value) => resolve(value as SafeArray));
  });
  const [status, response] = result.toArray();
  expect(status).toBe(0);
  expect((response as SafeArray).toArray()).toEqual([200, [], "answer to {}"]);
});

test("refuses calls that it does not know with Office's internal error", async () => {
  const { external } = install();
  const status = await new Promise((resolve) => external.Execute(1, [], resolve));
  expect(status).toBe(5001);
});

test("a ribbon click ends when the add-in completes it", async () => {
  const { host, external } = install();
  const seen: unknown[] = [];
  await new Promise((resolve) =>
    external.RegisterEvent(39, "", (_id, message) => seen.push(message.toArray()), resolve)
  );
  const click = host.runCommand("score", "ScoreButton");
  expect(seen).toEqual([["command1", "score", '{"source":{"id":"ScoreButton"}}']]);
  external.Execute(94, ["command1", 0, "{}"], () => undefined);
  await expect(click).resolves.toBeUndefined();
  const unknown = host.runCommand("scores", "ScoreButton");
  external.Execute(94, ["command2", 9100, ""], () => undefined);
  await expect(unknown).rejects.toThrow(/scores is not a function/);
});

test("refuses a ribbon click before the add-in listens", async () => {
  await expect(install().host.runCommand("score", "ScoreButton")).rejects.toThrow(/no ribbon/);
});

test("raises events and actions to the registered handler", async () => {
  const { host, external } = install();
  const seen: unknown[] = [];
  await new Promise((resolve) =>
    external.RegisterEvent(33, "", (_id, message) => seen.push(unwrap(message)), resolve)
  );
  host.raiseEvent({ category: 65536, type: 10, targetId: "s1", message: { address: "A1" } });
  host.raiseAction("score");
  await Promise.resolve();
  expect(seen).toEqual([
    [65536, 10, "s1", '{"address":"A1"}', "", false],
    [2, 1000, "", '["score","{}"]', "", false],
  ]);
});

function unwrap(message: SafeArray): readonly unknown[] {
  return (message.toArray()[0] as SafeArray).toArray();
}
