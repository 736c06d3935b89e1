import importPlugin from "eslint-plugin-import";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Which folders a layer may import from (DESIGN: the table of layers); its own files always. */
const LAYERS = {
  domain: [],
  i18n: ["domain"],
  ooxml: [],
  excel: ["domain"],
  actions: ["domain", "excel", "ooxml", "i18n"],
  commands: ["actions", "i18n"],
  taskpane: ["actions", "i18n", "domain"],
  "host/protocol": [],
  "host/calc": [],
  "host/workbook": ["host/protocol", "host/calc", "ooxml"],
  "host/page": ["host"],
  "host/node": ["host"],
};

const zones = Object.entries(LAYERS).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: "./src",
  except: [layer, ...allowed].map((folder) => `./${folder}`),
  message: `${layer}/ may import only: ${[layer, ...allowed].join(", ")}`,
}));

export default tseslint.config(
  { ignores: ["dist/**", "dist-host/**", "node_modules/**"] },
  ...tseslint.configs.recommended,
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["{src,test}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, import: importPlugin },
    languageOptions: { parserOptions: { project: true } },
    settings: { "import/resolver": { typescript: { project: "./tsconfig.json" } } },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
      ),
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "import/no-cycle": "error",
      "import/no-restricted-paths": ["error", { zones }],
    },
  },
  {
    // The add-in's own names for Excel belong in excel/ and the entry points alone.
    files: ["src/{domain,i18n,ooxml,actions,taskpane}/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/index.tsx"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only excel/ names Excel." },
        { name: "Office", message: "Only excel/ and the entry points name Office." },
        { name: "OfficeExtension", message: "Only excel/ names OfficeExtension." },
      ],
    },
  },
  {
    // These four read one function's text only; excel/ queues loads in one function and reads in a closure
    // after the caller's sync. Every such read is run against the real office.js, which throws
    // PropertyNotLoaded where a load is missing.
    files: ["src/excel/**/*.ts"],
    rules: {
      "office-addins/call-sync-before-read": "off",
      "office-addins/call-sync-after-load": "off",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-empty-load": "off",
    },
  }
);
