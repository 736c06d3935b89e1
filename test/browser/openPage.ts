import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";

export interface OpenPageOptions {
  /** `YYYY-MM-DD`, the day that page and pane live on. */
  readonly today?: string;
  /** Other parameters of the page's address. */
  readonly query?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly isDark?: boolean;
  /** As with Windows' high contrast. */
  readonly hasForcedColours?: boolean;
}

/** The local workbook page in Chromium, as a person uses it: by role and name. */
export interface LocalPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Page errors and console errors so far. */
  readonly errors: readonly string[];
  /** Addresses asked for outside the server. */
  readonly offsite: readonly string[];
  /** Clicks a ribbon button. */
  clickRibbon(name: string): Promise<void>;
  /** Brings a sheet to the front and waits until it is drawn. */
  openSheet(name: string): Promise<void>;
  /** Selects by the name box. */
  goTo(address: string): Promise<void>;
  /** What the formula bar shows for a cell. */
  content(address: string): Promise<string>;
  /** What the cell shows. */
  shown(address: string): Promise<string>;
  /** Types into a cell through name box and formula bar. */
  type(address: string, text: string): Promise<void>;
  close(): Promise<void>;
}

let shared: Browser | undefined;

async function connected(): Promise<Browser> {
  shared ??= await chromium.connect(required("TEST_BROWSER"));
  return shared;
}

/** Ends this test file's connection to the browser. */
export async function disconnect(): Promise<void> {
  await shared?.close();
  shared = undefined;
}

/** Opens the page and waits until the pane's Office.onReady has been answered. */
export async function openPage(options: OpenPageOptions = {}): Promise<LocalPage> {
  const browser = await connected();
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1360, height: 800 },
    locale: "zh-CN",
    colorScheme: options.isDark === true ? "dark" : "light",
    forcedColors: options.hasForcedColours === true ? "active" : "none",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const address = required("TEST_ADDRESS");
  const errors: string[] = [];
  const offsite: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error.stack)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
      offsite.push(request.url());
  });
  const query = new URLSearchParams({
    ...(options.today === undefined ? {} : { today: options.today }),
    ...options.query,
  });
  await page.goto(`${address}/?${query.toString()}`);
  if (options.query?.sample !== "none") await paneReady(page);
  return { ...hands(page), page, errors, offsite, close: () => context.close() };
}

/** Waits until the ribbon's buttons work. */
export async function paneReady(page: Page): Promise<void> {
  await page.getByRole("status", { name: "状态" }).filter({ hasText: "就绪" }).waitFor();
}

function hands(page: Page) {
  const nameBox = page.getByRole("textbox", { name: "名称框" });
  const formulaBar = page.getByRole("textbox", { name: "编辑栏" });
  const selected = page.getByRole("status", { name: "选中的单元格" });
  const goTo = async (address: string) => {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await selected.filter({ hasText: new RegExp(`^${address.split(":")[0] ?? ""}\\b`) }).waitFor();
  };
  return {
    pane: page.frameLocator("iframe"),
    goTo,
    clickRibbon: (name: string) =>
      page
        .getByRole("tabpanel", { name: "挂图台账" })
        .getByRole("button", { name, exact: true })
        .click(),
    async openSheet(name: string) {
      await page.getByRole("tab", { name, exact: true }).click();
      await paneReady(page);
    },
    async content(address: string) {
      await goTo(address);
      return formulaBar.inputValue();
    },
    async shown(address: string) {
      await goTo(address);
      return ((await selected.textContent()) ?? "").replace(/^\S+ /, "");
    },
    async type(address: string, text: string) {
      await goTo(address);
      await formulaBar.fill(text);
      await formulaBar.press("Enter");
    },
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by test/browser/globalSetup.js`);
  return value;
}
