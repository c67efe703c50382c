import js from "@eslint/js";
import globals from "globals";

/*
 * One dialect everywhere: ES2020. The scripts of the theme and of the preview are classic scripts, because browsers do not
 * load modules from disk, and the theme's run in Chrome 87, Safari 14 and Firefox 84.
 */

// Methods that are newer than these browsers; ESLint itself knows the age of syntax only.
const tooNew = "/^(any|at|findLast|findLastIndex|hasOwn|replaceAll|structuredClone|toReversed|toSorted|toSpliced)$/";

export default [
  { ignores: ["target/", "output/", "**/*.min.js"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      "arrow-body-style": "error",
      "consistent-return": "error",
      "curly": ["error", "multi-line"],
      "eqeqeq": "error",
      "no-else-return": "error",
      "no-implicit-coercion": "error",
      "no-shadow": "error",
      "no-unneeded-ternary": "error",
      "no-unused-vars": ["error", { args: "after-used" }],
      "no-use-before-define": ["error", { functions: false, variables: false }],
      "no-useless-concat": "error",
      "no-useless-return": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-arrow-callback": "error",
      "prefer-const": "error",
      "prefer-exponentiation-operator": "error",
      "prefer-object-spread": "error",
      "prefer-rest-params": "error",
      "prefer-spread": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["themes/*/assets/js/**/*.js", "src/main/resources/**/*.js"],
    languageOptions: { ecmaVersion: 2020, sourceType: "script", globals: { ...globals.browser, ...globals.es2020 } },
    rules: {
      "no-implicit-globals": ["error", { lexicalBindings: true }],
      "no-restricted-syntax": ["error", {
        selector: `CallExpression > MemberExpression.callee[property.name=${tooNew}]`,
        message: "Not every browser that the site supports has this.",
      }],
      "strict": ["error", "function"],
    },
  },
  {
    files: ["src/main/resources/org/kitpress/preview/worker.js"],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: ["src/test/js/**/*.mjs", "*.mjs"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: globals.node },
  },
  {
    // Evaluated in a page by the tests: each is one expression.
    files: ["src/test/resources/judge/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "script", globals: globals.browser },
  },
  {
    files: ["src/test/resources/org/kitpress/bench/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "commonjs", globals: globals.node },
  },
];
