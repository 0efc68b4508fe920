// Clicks a button that starts a run; how long until its pairs are in the page, and until they are drawn.
const [name] = args;
const button = [...document.querySelectorAll("button")].find((button) => button.innerText.trim() === name);
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

const paired = new Promise((there) => {
  let working = false;
  const look = () => {
    const works = document.querySelector(".pairs-working") !== null;
    working ||= works;
    if (working && !works && document.querySelector(".pairs-seal")) there(performance.now());
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
});

// What the click before this one, or the opening, left to do is done first.
await new Promise((calm) => setTimeout(calm, 1000));
const watched = watch();
const start = performance.now();
button.click();
const there = await paired;
await frame();
await frame();
const drawn = performance.now();
return { there: there - start, drawn: drawn - start, blocked: watched() };
