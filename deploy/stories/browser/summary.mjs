// Adds up what the test runners reported in their logs and prints one line, last: "N passed, N failed, N skipped".
import { readFileSync } from "node:fs";

const total = { passed: 0, failed: 0, skipped: 0 };

const add = (passed, failed, skipped) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};

const number = (text) => Number.parseInt(text ?? "0", 10);

// Surefire prints one such line for each module, after the lines of its classes, which also name the time.
const surefire = (log) => {
  for (const [, run, failures, errors, skipped] of log.matchAll(
    /^\[(?:INFO|WARNING|ERROR)\] Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$/gm,
  )) {
    const failed = number(failures) + number(errors);
    add(number(run) - failed - number(skipped), failed, number(skipped));
  }
};

const vitest = (log) => {
  for (const [line] of log.matchAll(/^\s*Tests\s+.*\(\d+\)\s*$/gm)) {
    add(number(/(\d+) passed/.exec(line)?.[1]), number(/(\d+) failed/.exec(line)?.[1]), number(/(\d+) skipped/.exec(line)?.[1]));
  }
};

const nodeTest = (log) => {
  const counted = (word) => number(new RegExp(`^ℹ ${word} (\\d+)$`, "m").exec(log)?.[1]);
  add(counted("pass"), counted("fail") + counted("cancelled"), counted("skipped"));
};

const colours = /\u001b\[[0-9;]*m/g;

for (const file of process.argv.slice(2)) {
  const log = readFileSync(file, "utf8").replace(colours, "");
  surefire(log);
  vitest(log);
  nodeTest(log);
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
