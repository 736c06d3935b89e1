import { spawn } from "node:child_process";

interface Opener {
  readonly command: string;
  readonly args: readonly string[];
}

/** The system's command that opens an address; undefined where nobody would see a browser. */
export function browserOpener(
  address: string,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv
): Opener | undefined {
  if (environment.CI !== undefined && environment.CI !== "") return undefined;
  if (platform === "win32") return { command: "cmd", args: ["/c", "start", "", address] };
  if (platform === "darwin") return { command: "open", args: [address] };
  const hasScreen = Boolean(environment.DISPLAY) || Boolean(environment.WAYLAND_DISPLAY);
  return hasScreen ? { command: "xdg-open", args: [address] } : undefined;
}

/** Opens the address in the user's browser where there is one; the printed address serves otherwise. */
export function openBrowser(address: string): void {
  const opener = browserOpener(address, process.platform, process.env);
  if (opener === undefined) return;
  const child = spawn(opener.command, opener.args, { stdio: "ignore", detached: true });
  child.on("error", (error) =>
    process.stderr.write(`The browser could not be opened (${error.message}).\n`)
  );
  child.unref();
}
