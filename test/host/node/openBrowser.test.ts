import { browserOpener } from "../../../src/host/node/openBrowser";

const ADDRESS = "http://localhost:3000";

describe("browserOpener", () => {
  test.each([
    ["linux", { DISPLAY: ":0" }, "xdg-open"],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
    ["linux", {}, undefined],
    ["darwin", {}, "open"],
    ["win32", {}, "cmd"],
    ["darwin", { CI: "1" }, undefined],
  ] as const)("%s with %j opens by %s", (platform, environment, command) => {
    expect(browserOpener(ADDRESS, platform, environment)?.command).toBe(command);
  });
});
