// linear-sum-assignment of npm on one matrix: peers.mjs NODE_FOLDER MATRIX PENALTY
// Prints the median of three runs in milliseconds, and the column of each row, as JSON.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [, , folder, matrix, penalty] = process.argv;
const from = resolve(folder, "node_modules/linear-sum-assignment/lib/index.js");
const { linearSumAssignment } = await import(pathToFileURL(from));

const bytes = readFileSync(matrix);
const n = Math.sqrt(bytes.length / 2);
const cost = (score) => (score === 65535 ? Number(penalty) : 10000 - score);
const costs = Array.from({ length: n }, (_, row) =>
  Float64Array.from({ length: n }, (_, column) => cost(bytes.readUInt16LE(2 * (row * n + column)))));

const times = [];
let answer;
for (let run = 0; run < 3; run++) {
  const start = performance.now();
  answer = linearSumAssignment(costs, { maximaze: false });
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ ms: times[1], columns: [...answer.rowAssignments] }));
