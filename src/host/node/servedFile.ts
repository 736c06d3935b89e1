import path from "node:path";

/** The folders that the local server serves from; all absolute. */
export interface ServedFolders {
  /** The built add-in. */
  readonly addin: string;
  /** The built page of the local workbook host. */
  readonly page: string;
  /** The unmodified files of the npm package @microsoft/office-js. */
  readonly officeJs: string;
  readonly samples: string;
}

/** The folders of a checkout. */
export function servedFolders(projectFolder: string): ServedFolders {
  const within = (...names: string[]) => path.join(projectFolder, ...names);
  return {
    addin: within("dist"),
    page: within("dist-host", "page"),
    officeJs: within("node_modules", "@microsoft", "office-js", "dist"),
    samples: within("assets", "samples"),
  };
}

/**
 * The file behind a URL path; undefined when the path leads out of the served folders or cannot be
 * decoded. `/` is the page, `/host/…` its files, `/office-js/…` and `/samples/…` say themselves,
 * everything else is the add-in.
 */
export function servedFile(folders: ServedFolders, urlPath: string): string | undefined {
  const decoded = decodePath(urlPath);
  if (decoded === undefined) return undefined;
  if (decoded === "/") return path.join(folders.page, "index.html");
  const mounts: readonly (readonly [string, string])[] = [
    ["/host/", folders.page],
    ["/office-js/", folders.officeJs],
    ["/samples/", folders.samples],
    ["/", folders.addin],
  ];
  for (const [prefix, folder] of mounts)
    if (decoded.startsWith(prefix)) return fileWithin(folder, decoded.slice(prefix.length));
  return undefined;
}

function decodePath(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    // A malformed escape names no file.
    return undefined;
  }
}

function fileWithin(folder: string, relativePath: string): string | undefined {
  const file = path.resolve(folder, relativePath);
  return file.startsWith(folder + path.sep) && !relativePath.includes("\0") ? file : undefined;
}
