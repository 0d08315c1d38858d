// Size and theme work without this file. With it, what a reader chose is kept on the reader's own machine; it runs before
// the page below it is drawn, so that nothing moves.
for (const choice of document.querySelectorAll(".look input")) {
  const key = `annals-${choice.name}`;
  try {
    if (localStorage.getItem(key) === choice.value) {
      choice.checked = true;
    }
    choice.addEventListener("change", () => localStorage.setItem(key, choice.value));
  } catch {
    // A browser that keeps nothing shows the page as it comes.
  }
}
