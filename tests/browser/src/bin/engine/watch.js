// Watches how long the page is kept from anything else; answers the longest pause in milliseconds.
const watch = () => {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 4);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
};
