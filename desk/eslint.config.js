import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import boundaries from "eslint-plugin-boundaries";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

const layers = [
  { type: "app", pattern: "src/app" },
  { type: "feature", pattern: "src/features/*", capture: ["slice"] },
  { type: "ui", pattern: "src/ui" },
  { type: "lib", pattern: "src/lib" },
];

const layer = (type, captured) => ({ element: { type, ...(captured && { captured }) } });
const mayUse = (from, ...others) => ({ from: layer(from), allow: others.map((to) => ({ to })) });

export default defineConfig(
  globalIgnores(["dist", "target", "node_modules"]),
  js.configs.recommended,
  {
    files: ["scripts/*.mjs"],
    languageOptions: { globals: { process: "readonly" } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: false }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    extends: [hooks.configs.flat.recommended],
    settings: {
      "boundaries/elements": layers,
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".css"] } },
    },
    rules: {
      // ui, lib <- features <- app; a feature knows no other feature.
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            mayUse("app", layer("app"), layer("feature"), layer("ui"), layer("lib")),
            mayUse(
              "feature",
              layer("feature", { slice: "{{from.captured.slice}}" }),
              layer("ui"),
              layer("lib"),
            ),
            mayUse("ui", layer("ui"), layer("lib")),
            mayUse("lib", layer("lib")),
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." },
      ],
      "no-restricted-globals": [
        "error",
        { name: "fetch", message: "lib/http.ts is the one place that talks." },
      ],
    },
  },
  { files: ["src/lib/http.ts"], rules: { "no-restricted-globals": "off" } },
  prettier,
);
