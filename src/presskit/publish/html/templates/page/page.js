
"use strict";
const prefix = "pk-";
const all = (name, within = document) => [...within.querySelectorAll(`.${prefix}${name}`)];
const filled = (words, values) => words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

// A gallery becomes a strip that is turned by buttons, keys and touch; without this script it stands as it is.
for (const gallery of all("gallery")) {
  const [strip] = all("strip", gallery);
  const leaves = all("figure", strip);
  const [turns] = all("turns", gallery);
  const [back, on] = all("turn", turns);
  const [place] = all("place", turns);
  const reversed = getComputedStyle(strip).direction === "rtl";
  const start = (leaf) => Math.abs(leaf.offsetLeft - leaves[0].offsetLeft);
  let now = 0;

  const tell = () => {
    const most = strip.scrollWidth - strip.clientWidth;
    const at = Math.abs(strip.scrollLeft);
    const overflows = most > 4;
    turns.hidden = !overflows;
    strip.tabIndex = overflows ? 0 : -1;
    now = at >= most - 4 && at > 4 ? leaves.length - 1 : leaves.findLastIndex((leaf) => start(leaf) <= at + leaf.offsetWidth / 2);
    back.disabled = at <= 4;
    on.disabled = at >= most - 4;
    const said = filled(place.dataset.place, { number: now + 1, total: leaves.length });
    if (place.textContent !== said) place.textContent = said;
  };
  const turn = (step) => {
    const at = Math.abs(strip.scrollLeft);
    const next = step > 0 ? leaves.find((leaf) => start(leaf) > at + 4) : leaves.findLast((leaf) => start(leaf) < at - 4);
    if (next) strip.scrollTo({ left: start(next) * (reversed ? -1 : 1) });
  };
  back.addEventListener("click", () => turn(-1));
  on.addEventListener("click", () => turn(1));
  strip.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    turn(reversed ? -step : step);
  });
  strip.addEventListener("scroll", () => requestAnimationFrame(tell), { passive: true });
  gallery.classList.add(`${prefix}turning`);
  strip.setAttribute("role", "group");
  strip.setAttribute("aria-label", strip.dataset.label);
  new ResizeObserver(tell).observe(strip);
}

// The index is searched in all that its articles say, whatever their accents and capitals.
const folded = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
for (const form of all("search")) {
  const input = form.querySelector("input");
  const [clear] = all("clear", form);
  const [found] = all("found", form);
  const cards = all("card").map((card) => {
    const link = card.querySelector("a");
    return { card, link, text: folded(document.querySelector(link.hash).textContent) };
  });
  const search = () => {
    const asked = input.value.trim();
    const terms = folded(asked).split(/\s+/);
    for (const { card, text } of cards) card.hidden = !terms.every((term) => text.includes(term));
    document.querySelector(`.${prefix}cards`).classList.toggle(`${prefix}searching`, asked !== "");
    const shown = cards.filter(({ card }) => !card.hidden);
    clear.hidden = !input.value;
    const words = shown.length ? found.dataset.matches : found.dataset.nothing;
    found.textContent = asked ? filled(words, { shown: shown.length, total: cards.length, words: `“${asked}”` }) : "";
    return shown;
  };
  input.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [first] = search();
    if (first) first.link.click();
  });
  form.addEventListener("reset", () => setTimeout(() => (search(), input.focus())));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) form.reset();
  });
  form.hidden = false;
  search();
}
