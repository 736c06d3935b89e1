/** Entry point of the local workbook page: reads the address and the clock, then draws the shell. */
import { createRoot } from "react-dom/client";
import { clockOffset, pageClock } from "./session/pageClock";
import { createPageSession } from "./session/pageSession";
import { openSample } from "./files/openSample";
import { PageShell } from "./view/PageShell";
import "./styles/page.css";

const query = new URLSearchParams(window.location.search);
const offset = clockOffset(query.get("today"), new Date());
const session = createPageSession(pageClock(offset));
const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <PageShell
      session={session}
      clockOffset={offset}
      locale={query.get("lang") ?? "zh-CN"}
      excelApi={query.get("excelApi") ?? "1.13"}
    />
  );
void openSample(session, query.get("sample"));
