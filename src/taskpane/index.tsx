/** Entry point of the pane: the only place here that names Office, and that reads clock, locale and theme. */
import { createRoot } from "react-dom/client";
import * as actions from "../actions";
import { actionRequests } from "../actions/actionRequests";
import { daySerial } from "../domain/calendar/daySerial";
import { languageOf } from "../i18n/languages";
import { App } from "./App";
import type { PaneEnvironment } from "./environment";
import { isDark } from "./paneTheme";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const environment: PaneEnvironment = {
  today: () => {
    const now = new Date();
    return daySerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  timestamp: () => {
    const now = new Date();
    const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join("-");
    return `${date}T${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  },
  random: () => Math.random(),
};

/** Draws the pane in Office's language, light or dark as Office or the system is. */
function start(): void {
  const container = document.getElementById("root");
  if (!container) throw new Error("taskpane.html has no element with the id root");
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  const root = createRoot(container);
  const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

  const draw = (): void => {
    const background = Office.context.officeTheme?.bodyBackgroundColor;
    const theme = isDark(background, systemDark.matches) ? "dark" : "light";
    document.documentElement.style.colorScheme = theme;
    root.render(
      <App
        actions={actions}
        environment={environment}
        language={language}
        requests={actionRequests}
        theme={theme}
      />
    );
  };
  systemDark.addEventListener("change", draw);
  draw();
}

void Office.onReady(start);
