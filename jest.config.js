/* One configuration, three projects: plain TypeScript and host tests in Node, pane components in jsdom,
   the built page in a real Chromium. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      // Types are checked once by `tsc`; here only the syntax is taken away.
      diagnostics: false,
      tsconfig: {
        module: "commonjs",
        moduleResolution: "node10",
        jsx: "react-jsx",
        isolatedModules: true,
        esModuleInterop: true,
        noEmit: false,
        lib: ["ES2022", "DOM"],
        target: "ES2022",
        allowJs: true,
      },
    },
  ],
};

module.exports = {
  // A worker keeps what its test files loaded; beyond this it starts afresh.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/node_modules/"],
      transform,
    },
    {
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/helpers/setupDom.ts"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/globalSetup.js",
      globalTeardown: "<rootDir>/test/browser/globalTeardown.js",
      transform,
    },
  ],
};
