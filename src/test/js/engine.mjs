/*
 * Runs scripts for tests in Java, see org.kitpress.render.search.JavaScript. Each line of standard input is a command in
 * JSON, {"run": script, "name": file name} or {"call": name of a global function, "arguments": […]}; each is answered by a
 * line with {"result": the value as a string} or {"error": stack}. All commands share one global object. Between two
 * commands promises settle.
 */
import { createInterface } from "node:readline";
import vm from "node:vm";

globalThis.window = globalThis;

const execute = ({ run, name, call, arguments: values }) =>
  (call === undefined ? vm.runInThisContext(run, { filename: name }) : globalThis[call](...values));

const answer = (line) => {
  try {
    return { result: String(execute(JSON.parse(line))) };
  } catch (error) {
    return { error: String(error.stack) };
  }
};

createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(answer(line))}\n`);
});
