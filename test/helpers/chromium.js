/* A browser for the tests with nothing from the system's package manager: CHROME_PATH if set, else the
   Chromium inside the npm package @sparticuz/chromium with the libraries packed beside it, and a Chinese
   font from @fontsource-variable/noto-sans-sc. Unpacked once into node_modules/.cache. */
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const { execFileSync } = require("node:child_process");
const { pipeline } = require("node:stream/promises");

const modules = path.join(__dirname, "../../node_modules");
const chromiumPackage = path.join(modules, "@sparticuz/chromium");
const fontPackage = path.join(modules, "@fontsource-variable/noto-sans-sc/files");
const cache = path.join(modules, ".cache/test-browser");

/** Families that pages ask for and that a test machine lacks. */
const REPLACED_FAMILIES = ["sans-serif", "Segoe UI", "Microsoft YaHei", "微软雅黑", "等线"];
const REPLACED_SERIFS = [
  "serif",
  "宋体",
  "SimSun",
  "仿宋",
  "仿宋_GB2312",
  "方正小标宋简体",
  "黑体",
];

/** Fills a folder once; it is made aside and renamed, so two runs at once never see half of it. */
async function makeOnce(folder, fill) {
  if (fs.existsSync(folder)) return folder;
  const aside = `${folder}.${process.pid}`;
  fs.mkdirSync(aside, { recursive: true });
  await fill(aside);
  try {
    fs.renameSync(aside, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(aside, { recursive: true });
  }
  return folder;
}

const unpackBrotli = (from, to, mode) =>
  pipeline(
    fs.createReadStream(from),
    zlib.createBrotliDecompress(),
    fs.createWriteStream(to, { mode })
  );

async function unpackChromium() {
  const { version } = JSON.parse(
    fs.readFileSync(path.join(chromiumPackage, "package.json"), "utf8")
  );
  return makeOnce(path.join(cache, `chromium-${version}`), async (folder) => {
    const libraries = path.join(folder, "libraries.tar");
    await unpackBrotli(
      path.join(chromiumPackage, "bin/chromium.br"),
      path.join(folder, "chromium"),
      0o755
    );
    await unpackBrotli(path.join(chromiumPackage, "bin/al2023.tar.br"), libraries);
    execFileSync("tar", ["-xf", libraries, "-C", folder]);
    fs.rmSync(libraries);
  });
}

function fontConfiguration(folder) {
  const alias = (family) =>
    `<alias binding="strong"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts/truetype/dejavu</dir>
${[...REPLACED_FAMILIES, ...REPLACED_SERIFS].map(alias).join("\n")}
<cachedir>${path.join(cache, "fontcache")}</cachedir></fontconfig>`;
}

async function unpackFonts() {
  const { decompress } = require("wawoff2");
  const folder = await makeOnce(path.join(cache, "fonts"), async (aside) => {
    for (const file of fs.readdirSync(fontPackage))
      fs.writeFileSync(
        path.join(aside, file.replace(/\.woff2$/, ".ttf")),
        await decompress(fs.readFileSync(path.join(fontPackage, file)))
      );
  });
  const configuration = path.join(cache, "fonts.conf");
  fs.writeFileSync(configuration, fontConfiguration(folder));
  return configuration;
}

/** Launch options for playwright-core's chromium; throws when the packages are not installed. */
async function testChromium() {
  const env = { ...process.env, FONTCONFIG_FILE: await unpackFonts() };
  let executablePath = process.env.CHROME_PATH;
  if (!executablePath) {
    const folder = await unpackChromium();
    executablePath = path.join(folder, "chromium");
    // The packed libraries only where the system has none of its own: mixing both fails.
    if (!fs.existsSync("/usr/lib/x86_64-linux-gnu/libnss3.so"))
      env.LD_LIBRARY_PATH = [path.join(folder, "lib"), env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(":");
  }
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--font-render-hinting=none",
    "--disable-lcd-text",
  ];
  return { executablePath, env, headless: true, args };
}

module.exports = { testChromium };
