/* Three builds: the add-in (dist/), the page of the local workbook host (dist-host/page/) and the Node
   tools (dist-host/*.js). Flags:
     --env officejs=cdn|self   where taskpane.html takes office.js from; default: the CDN in a production
                               build, otherwise self-hosted files under dist/office-js/
     --env baseUrl=https://…   the place the add-in will be served from, written into dist/manifest.xml */
const fs = require("fs");
const path = require("path");
const webpack = require("webpack");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_FILES = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
/** What office.js itself fetches in Excel on Windows, Mac, iPad and the web, and its texts. */
const SELF_HOSTED = [
  "office.js",
  "o15apptofilemappingtable.js",
  "ariatelemetry",
  "telemetry",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-winrt-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "zh-cn",
  "zh-tw",
  "en-us",
].filter((name) => fs.existsSync(path.join(OFFICE_JS_FILES, name)));

/** The base URL that manifest.xml in the repository is written for. */
const MANIFEST_BASE_URL = "https://localhost:3443";

/** The manifest for another place; an AppDomain is an origin, without the base URL's path. */
const manifestFor = (text, baseUrl) =>
  text
    .replace(`<AppDomain>${MANIFEST_BASE_URL}<`, `<AppDomain>${new URL(baseUrl).origin}<`)
    .replaceAll(MANIFEST_BASE_URL, baseUrl);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};
const styles = { test: /\.css$/, use: ["style-loader", "css-loader"] };

const common = (name, argv) => ({
  name,
  mode: argv.mode ?? "development",
  devtool: argv.mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  // No file cache: builds of other modes or at the same time would share it ("No template for
  // dependency"); .ci/build.mjs skips builds whose sources are unchanged instead.
  cache: false,
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The add-in: taskpane.html (also the ribbon's function file) and the actions for the headless runner. */
const addin = (env, argv) => {
  const production = argv.mode === "production";
  const selfHosted = (env.officejs ?? (production ? "cdn" : "self")) === "self";
  const baseUrl = String(env.baseUrl ?? MANIFEST_BASE_URL).replace(/\/+$/, "");
  return {
    ...common("addin", argv),
    entry: {
      taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
      actions: {
        import: "./src/actions/headlessEntry.ts",
        filename: "actions.js",
        library: { name: "guatuActions", type: "umd" },
      },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "",
      globalObject: "globalThis",
      clean: true,
    },
    module: { rules: [typescript] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        officeJs: selfHosted ? "office-js/office.js" : OFFICE_JS_CDN,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          {
            from: "manifest.xml",
            transform: (text) => manifestFor(text.toString(), baseUrl),
          },
          ...(selfHosted
            ? SELF_HOSTED.map((name) => ({
                from: path.join(OFFICE_JS_FILES, name),
                to: path.extname(name) ? `office-js/${name}` : `office-js/${name}/`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
  };
};

/** The page of the local workbook host; Univer is a chunk of its own, fetched after the shell stands. */
const page = (_env, argv) => ({
  ...common("page", argv),
  entry: { page: "./src/host/page/index.tsx", "pane-host": "./src/host/page/paneHost.ts" },
  output: {
    path: path.resolve(__dirname, "dist-host/page"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "/host/",
    clean: true,
  },
  // It never leaves this computer: a quick build is worth more than a small file.
  optimization: { minimize: false },
  module: { rules: [typescript, styles] },
  plugins: [
    // Univer's hyphenation patterns of seventy languages; it asks for British English only.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-gb-)[a-z]{2,3}(-[a-z0-9-]+)?-[\w-]{8}\.js$/i,
      contextRegExp: /@univerjs[\\/]engine-render/,
    }),
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "src/host/page/index.html",
      chunks: ["page"],
    }),
  ],
});

/** Node tools: the local server and the headless runner. office.js is read from node_modules at run time. */
const node = (_env, argv) => ({
  ...common("node", argv),
  target: "node20",
  entry: {
    serve: "./src/host/node/serve.ts",
    ledger: "./src/host/node/ledger.ts",
    // The runner as a library: test/bench measures with it.
    headless: "./src/host/node/runAction.ts",
    // The thread in which the runner works on files.
    fileWorker: "./src/host/node/files/fileWorker.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist-host"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  module: { rules: [typescript] },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
});

module.exports = (env = {}, argv = {}) => [addin(env, argv), page(env, argv), node(env, argv)];
