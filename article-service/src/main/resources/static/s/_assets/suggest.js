// Searching works without this file. With it, the field of the search page offers what is there.
const words = document.getElementById("words");
const offered = document.getElementById("suggested");
let asked;

const suggest = async () => {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${words.form.action}/suggest?q=${encodeURIComponent(words.value)}`, { signal: asked.signal });
    const { items } = await answer.json();
    offered.replaceChildren(...items.map((item) => Object.assign(document.createElement("option"), { value: item })));
  } catch {
    // Nothing is offered then.
  }
};

let pause;
words.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(suggest, 150);
});
