// SPDX-License-Identifier: Apache-2.0
// Pages work without this. It keeps the parts of a page that change by themselves up to date.
"use strict";

(() => {
  const news = document.querySelector("#news[data-live]");
  if (!news || !document.querySelector("[data-part]")) return;
  const atMostEvery = 1500;
  // Kiosks fall silent without telling.
  const anyway = 30000;
  let due = null;
  let last = 0;

  // What was ticked and not saved yet would be lost, and Safari gives boxes no focus.
  const isTicking = (part) => [...part.querySelectorAll("details[open] [type=checkbox]")].some((box) => box.checked !== box.defaultChecked);

  function isInUse(part) {
    const focused = document.activeElement;
    return isTicking(part) || (focused && part.contains(focused) && focused.matches("input, select, textarea"));
  }

  // What was unfolded stays so, and the focus stays where it was.
  function replace(old, fresh) {
    const open = new Set([...old.querySelectorAll("details[open][id]")].map((each) => each.id));
    const focused = old.contains(document.activeElement) ? document.activeElement.id || document.activeElement.getAttribute("href") : "";
    const part = document.importNode(fresh, true);
    for (const each of part.querySelectorAll("details[id]")) each.open = open.has(each.id);
    old.replaceWith(part);
    if (focused) [...part.querySelectorAll("a, button, summary")].find((each) => each.id === focused || each.getAttribute("href") === focused)?.focus();
  }

  async function refresh() {
    due = null;
    last = Date.now();
    const answer = await fetch(location.href, { cache: "no-store" }).catch(() => null);
    // Nobody is signed in any more.
    if (answer && answer.redirected) location.reload();
    if (!answer || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    let changed = false;
    for (const old of document.querySelectorAll("[data-part]")) {
      const fresh = page.getElementById(old.id);
      if (!fresh || isInUse(old) || fresh.innerHTML === old.dataset.shown) continue;
      const shown = fresh.innerHTML;
      replace(old, fresh);
      document.getElementById(old.id).dataset.shown = shown;
      changed = true;
    }
    if (changed) news.textContent = news.dataset.said;
    // It was counted a moment before the last that came.
    if (page.querySelector("[data-behind]")) soon();
  }

  function soon() {
    if (due !== null || document.hidden) return;
    due = setTimeout(refresh, Math.max(0, last + atMostEvery - Date.now()));
  }

  for (const part of document.querySelectorAll("[data-part]")) part.dataset.shown = part.innerHTML;
  if (/[?&](done|not)=/.test(location.search)) {
    const query = new URLSearchParams(location.search);
    query.delete("done");
    query.delete("not");
    const rest = query.toString();
    history.replaceState(null, "", location.pathname + (rest ? "?" + rest : "") + location.hash);
  }
  const stream = new EventSource(news.dataset.live);
  stream.addEventListener("changed", () => {
    news.textContent = "";
    soon();
  });
  setInterval(soon, anyway);
  document.addEventListener("visibilitychange", soon);
  window.addEventListener("pagehide", () => stream.close());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
})();
