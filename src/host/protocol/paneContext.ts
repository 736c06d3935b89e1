import type { RequirementMatrix } from "./requirementMatrix";

export interface PaneContextOptions {
  /** Language of Office's own texts and of data, e.g. `zh-CN`. */
  readonly locale: string;
  readonly requirementMatrix: RequirementMatrix;
  /** Shown as Office.context.document.url. */
  readonly documentUrl?: string;
  /** Office.context.document.settings, kept by the caller. */
  readonly settings?: Map<string, string>;
  /** Office's theme; default light. */
  readonly theme?: "light" | "dark";
}

/** 24-bit colours: black on white as Office's colourful theme, and its black theme. */
const THEMES = {
  light: {
    primaryFontColor: 0x262626,
    primaryBackgroundColor: 0xffffff,
    secondaryFontColor: 0x444444,
    secondaryBackgroundColor: 0xe6e6e6,
  },
  dark: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x292929,
    secondaryFontColor: 0xd6d6d6,
    secondaryBackgroundColor: 0x1f1f1f,
  },
};

/** GUID of an add-in that is loaded locally. */
const SOLUTION_ID = "00000000-0000-0000-0000-000000000001";

/** What `window.external.GetContext()` answers: the facts that office.js asks of its task pane. */
export function createPaneContext(options: PaneContextOptions): object {
  const settings = options.settings ?? new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => SOLUTION_ID,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: () => options.documentUrl ?? "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "local-instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirementMatrix),
    GetHostCustomMessage: () => 0,
    GetHostFullVersion: () => "16.0.17928.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[options.theme ?? "light"]),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
}
