import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** System fonts for Chinese on Windows, Mac and Linux; no font is fetched. */
const FONT_FAMILY =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const PANE_THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT_FAMILY },
  dark: { ...webDarkTheme, fontFamilyBase: FONT_FAMILY },
};

/**
 * Whether the pane is dark: by the background that Office names (`#RRGGBB`, absent on the web: OfficeDev/
 * office-js 6134), else by what the system prefers.
 */
export function isDark(officeBackground: string | undefined, prefersDark: boolean): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(officeBackground ?? "");
  if (!match) return prefersDark;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  // Relative luminance without gamma is enough to tell Office's black and grey themes from white ones.
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 0.4;
}
