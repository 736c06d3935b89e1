import { createContext, Script, type Context } from "node:vm";
import type { NativeBridge } from "../protocol/nativeBridge";
import type { RequirementMatrix } from "../protocol/requirementMatrix";
import { officeScript } from "./officeScript";

/** The global object of a context in which office.js runs. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

export interface OfficeContext extends OfficeGlobals {
  /** Runs another script (the built add-in) beside office.js; gives its last value. */
  runScript(code: string, fileName?: string): unknown;
}

/**
 * Evaluates the unmodified office.js in a context of its own, connected to a host by the bridge. What the
 * context makes of JSON and what it throws are this realm's own arrays and errors.
 */
export function createOfficeContext(
  bridge: NativeBridge,
  options: { readonly requirementMatrix: RequirementMatrix; readonly locale: string }
): OfficeContext {
  const globals = createContext(windowLike(bridge));
  officeScript().runInContext(globals);
  giveRequirements(globals, options.requirementMatrix, options.locale);
  const { Excel, OfficeExtension, Office } = globals as unknown as OfficeGlobals;
  return {
    Excel,
    OfficeExtension,
    Office,
    runScript: (code, fileName = "script.js") =>
      new Script(code, { filename: fileName }).runInContext(globals) as unknown,
  };
}

/** The few members of a window that the library asks for while it loads. */
function windowLike(bridge: NativeBridge): object {
  const globals: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    TextEncoder,
    TextDecoder,
    structuredClone,
    atob,
    btoa,
    AbortController,
    AbortSignal,
    crypto: globalThis.crypto,
    // This realm's own, so that arrays and errors of the library are instances of what callers know.
    JSON,
    Promise,
    Error,
    TypeError,
    RangeError,
    navigator: { userAgent: "Node" },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  globals["window"] = globals;
  globals["self"] = globals;
  return globals;
}

interface RequirementLibrary {
  readonly OfficeExt: {
    readonly Requirement: {
      readonly RequirementMatrix: new (sets: object) => object;
      readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => object;
    };
  };
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OSF: { _OfficeAppFactory?: { getContext(): object } };
}

/**
 * `Office.context` with requirements made of the library's own classes. In a page the loader office.js
 * keeps it in `OSF._OfficeAppFactory`; here there is no loader.
 */
function giveRequirements(globals: Context, matrix: RequirementMatrix, locale: string): void {
  const library = globals as unknown as RequirementLibrary;
  const { RequirementMatrix: Matrix, DefaultSetRequirement } = library.OfficeExt.Requirement;
  const sets = Object.fromEntries(
    Object.entries(matrix).map(([name, version]) => [name.toLowerCase(), version])
  );
  const context = {
    requirements: new Matrix(new DefaultSetRequirement(sets)),
    displayLanguage: locale,
    contentLanguage: locale,
  };
  library.OSF._OfficeAppFactory = { getContext: () => context };
  // A real host refuses members above its requirement set; the library can do so before they are sent.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
