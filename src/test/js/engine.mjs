/*
 * Runs scripts for tests in Java, see org.kitpress.render.search.JavaScript. Each line of standard input is a command in
 * JSON, {"run": script, "name": file name} or {"call": name of a global function, "arguments": […]}; each is answered by a
 * line with {"result": the value as a string} or {"error": stack}. All commands share one global object. Between two
 * commands promises settle.
 */
import { Session } from "node:inspector";
import { createInterface } from "node:readline";
import vm from "node:vm";

globalThis.window = globalThis;

const session = new Session();

const post = (method, parameters) => {
  let answered;
  session.post(method, parameters, (error, result) => {
    answered = result;
  });
  return answered;
};

/* Numbers of the pieces of the scripts that have run since the last call, apart by spaces. The first call starts counting. */
globalThis.reached = () => {
  if (!session.isCounting) {
    session.isCounting = true;
    session.connect();
    post("Profiler.enable");
    post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }
  const numbers = [];
  for (const { scriptId, url, functions } of post("Profiler.takePreciseCoverage").result) {
    if (/^(search|lunr)/.test(url)) {
      for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
        const often = Math.min(3, Math.ceil(Math.log2(count + 1)));
        if (count > 0) numbers.push((Number(scriptId) * 1000003 + startOffset * 5003 + endOffset * 7 + often) % 1000000);
      }
    }
  }
  return numbers.join(" ");
};

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
