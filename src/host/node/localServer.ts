import { readdir, readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { paneDocument } from "./paneDocument";
import { servedFile, type ServedFolders } from "./servedFile";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Own origin only; the grid sets styles from code and draws on images it makes itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Names of the sample workbooks as a JSON list. */
const SAMPLE_LIST = "/samples/index.json";

interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Buffer | string;
}

/**
 * Serves the built add-in, the workbook page, the samples and office.js, read-only. Every byte is that
 * of the build, except taskpane.html, which gets one script tag more (see paneDocument).
 */
export function createLocalServer(folders: ServedFolders): http.Server {
  return http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    answerTo(folders, request.method ?? "GET", pathname).then(
      ({ status, mediaType, body }) => {
        response.writeHead(status, {
          "Content-Type": mediaType,
          "Content-Length": Buffer.byteLength(body),
          "Content-Security-Policy": CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options": "nosniff",
          "Referrer-Policy": "no-referrer",
          "Cache-Control": "no-cache",
        });
        response.end(request.method === "HEAD" ? undefined : body);
      },
      (error: unknown) => {
        process.stderr.write(`${pathname}: ${String(error)}\n`);
        response.writeHead(500).end();
      }
    );
  });
}

async function answerTo(folders: ServedFolders, method: string, pathname: string): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return textAnswer(405, "Method not allowed");
  if (pathname === SAMPLE_LIST) return sampleList(folders.samples);
  const file = servedFile(folders, pathname);
  const bytes = file === undefined ? undefined : await readIfPresent(file);
  if (file === undefined || bytes === undefined) return textAnswer(404, "Not found");
  const isPane = file === path.join(folders.addin, "taskpane.html");
  return {
    status: 200,
    mediaType: MEDIA_TYPES[path.extname(file)] ?? "application/octet-stream",
    body: isPane ? paneDocument(bytes.toString("utf8")) : bytes,
  };
}

async function sampleList(folder: string): Promise<Answer> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".xlsx")).sort();
  return { status: 200, mediaType: MEDIA_TYPES[".json"] ?? "", body: JSON.stringify(names) };
}

/** Undefined where there is no such file; other failures are thrown. */
async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

function textAnswer(status: number, text: string): Answer {
  return { status, mediaType: "text/plain; charset=utf-8", body: text };
}
