// Asks the product's worker as the page does (src/browser/worker.rs), and calls a run off as the page does.
const [question, people, runs] = args;
const bytes = Uint8Array.from(people.match(/../g), (hex) => parseInt(hex, 16));

// Starts it from a blob; it is there when it says that it listens. After each answer it also tells its memory.
const load = () =>
  new Promise((listens, fails) => {
    const build = document.documentElement.dataset.build;
    const address = (file) => JSON.stringify(new URL(`${file}${build ? `?v=${build}` : ""}`, document.baseURI).href);
    const line = `importScripts(${address("worker-vector.js")});
      wasm_bindgen({ module_or_path: ${address("worker-vector_bg.wasm")} }).then((wasm) =>
        addEventListener("message", () => postMessage({ memory: wasm.memory.buffer.byteLength })));`;
    const script = URL.createObjectURL(new Blob([line], { type: "text/javascript" }));
    const worker = new Worker(script);
    URL.revokeObjectURL(script);
    worker.onerror = (event) => fails(event.message);
    worker.onmessage = () => listens(worker);
  });

// One question: when the answer came, how many messages before it, the longest pause, the memory after it.
const ask = (worker) =>
  new Promise((ends, fails) => {
    let messages = 0;
    let answer = 0;
    let blocked = 0;
    const watched = watch();
    const start = performance.now();
    worker.onmessage = ({ data }) => {
      if (data.memory) return ends({ answer, messages, blocked, memory: data.memory });
      if (data.startsWith('{"progress"')) return void messages++;
      if (!data.startsWith('{"done"')) return fails(data);
      answer = performance.now() - start;
      blocked = watched();
    };
    worker.postMessage([question, bytes]);
  });

// Calls a run off halfway: another worker, and how long until it listens.
const cancel = async (worker, after) => {
  worker.onmessage = null;
  worker.postMessage([question, bytes]);
  await new Promise((halfway) => setTimeout(halfway, after));
  const start = performance.now();
  worker.terminate();
  return { worker: await load(), took: performance.now() - start };
};

const middle = (list, of) => list.sort((a, b) => of(a) - of(b))[list.length >> 1];
const start = performance.now();
let worker = await load();
const loaded = performance.now() - start;
const asked = [];
// All of the program each time, so that the worker starts from nothing.
for (let run = 0; run < runs; run++) asked.push(await ask(worker));
const typical = middle(asked, (run) => run.answer);
const idle = [];
for (let run = 0; run < 3; run++) {
  const off = await cancel(worker, typical.answer / 2);
  worker = off.worker;
  idle.push(off.took);
}
worker.terminate();
return { ...typical, loaded, idle: middle(idle, (took) => took) };
