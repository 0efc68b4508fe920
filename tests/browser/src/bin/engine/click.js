// Clicks a button that starts a run; how long until the click is taken, the worker's answer reaches the page, its
// pairs are in the page, and they are drawn.
const [name] = args;

const paired = new Promise((there) => {
  let working = false;
  const look = () => {
    const works = document.querySelector(".pairs-working") !== null;
    working ||= works;
    if (working && !works && document.querySelector(".pairs-seal")) there(performance.now());
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
});
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

// What the click before this one, or the opening, left to do is done first.
await new Promise((calm) => setTimeout(calm, 1000));
const button = [...document.querySelectorAll("button")].find((button) => button.innerText.trim() === name);
const watched = watch();
const start = performance.now();
button.click();
const taken = performance.now() - start;
const there = (await paired) - start;
await frame();
await frame();
const drawn = performance.now() - start;
return { taken, answer: answered - start, there, drawn, blocked: watched() };
