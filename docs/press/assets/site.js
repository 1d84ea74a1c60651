/* On a small screen each cell of a table has its column's title. */
function prepare(table) {
  const titles = [...table.querySelectorAll("thead th")].map((cell) => cell.textContent.trim());
  if (titles.length > 2) {
    table.dataset.stacked = ""; // a class would take the style of the theme away
    for (const row of table.querySelectorAll("tbody tr")) {
      [...row.cells].forEach((cell, number) => {
        if (titles[number] && cell.textContent.trim()) cell.dataset.title = titles[number];
      });
    }
  }
}
/* A short piece of code with a hyphen stays on one line, and so does an option in a long one. */
function keep(code) {
  const text = code.textContent;
  if (code.childElementCount || !text.includes("-")) return;
  if (text.length < 36 && !(text.includes(" ") && code.closest("td"))) code.dataset.whole = "";
  else code.replaceChildren(...text.split(/(--[\w-]+)/).map((part) => (part.startsWith("--") ? whole(part) : part)));
}
function whole(text) {
  const span = document.createElement("span");
  span.dataset.whole = "";
  span.textContent = text;
  return span;
}
/* A long one breaks after a mark, not inside a word. */
function breakable(code) {
  if (code.textContent.length < 36) return;
  for (const text of [...code.childNodes].filter((one) => one.nodeType === Node.TEXT_NODE && one.data)) {
    const parts = text.data.match(/.{12,}?[/_.|](?=\w)|.+$/gs); // s: a code span may go over a line
    text.replaceWith(...parts.flatMap((part, number) => (number ? [document.createElement("wbr"), part] : [part])));
  }
}
/* On a small screen code wraps, but not a drawing or a table. */
function aligned(block) {
  if ((block.textContent.match(/\S {3,}\S/g) ?? []).length > 2) block.dataset.aligned = "";
}
/* The keyboard can scroll what scrolls. */
function focusable() {
  // Each copy button is a landmark without a name of its own otherwise.
  for (const buttons of document.querySelectorAll("nav.md-code__nav:not([role])")) buttons.setAttribute("role", "none");
  const frames = [...document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre > code")];
  const wide = new Set(frames.filter((frame) => frame.scrollWidth > frame.clientWidth)); // first read, then write
  for (const frame of frames) {
    if (wide.has(frame)) frame.tabIndex = 0;
    else frame.removeAttribute("tabindex");
  }
}
document.addEventListener("DOMContentLoaded", () => {
  const article = document.querySelector("article");
  if (!article) return;
  article.querySelectorAll("table").forEach(prepare);
  article.querySelectorAll("code:not(pre *)").forEach(keep);
  if (matchMedia("(max-width: 44.9em)").matches) {
    article.querySelectorAll(":is(h1, h2, h3, p, li, dt, dd, td) code:not(pre *)").forEach(breakable);
    article.querySelectorAll("pre > code").forEach(aligned);
  } else {
    const wide = [...article.querySelectorAll("table")].filter((one) => one.scrollWidth > article.clientWidth);
    wide.forEach((table) => table.querySelectorAll("td code").forEach(breakable));
  }
  focusable();
  new MutationObserver(focusable).observe(article, { childList: true, subtree: true });
  window.addEventListener("resize", focusable);
});
