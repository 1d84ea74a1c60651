/* Tables: the keyboard can scroll them, and on a small screen each cell has its column's title. */
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
function focusable() {
  // Each copy button is a landmark without a name of its own otherwise.
  for (const buttons of document.querySelectorAll("nav.md-code__nav:not([role])")) buttons.setAttribute("role", "none");
  for (const frame of document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset pre > code")) {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else frame.removeAttribute("tabindex");
  }
}
document.addEventListener("DOMContentLoaded", () => {
  const article = document.querySelector("article");
  if (!article) return;
  article.querySelectorAll("table").forEach(prepare);
  focusable();
  new MutationObserver(focusable).observe(article, { childList: true, subtree: true });
  window.addEventListener("resize", focusable);
});
