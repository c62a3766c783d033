// SPDX-License-Identifier: Apache-2.0
// The page of templates works without this. It shows what is being written while it is written.
"use strict";

(() => {
  const form = document.querySelector("#badge_form");
  if (!form) return;
  const text = form.querySelector("#template");
  const guest = form.querySelector("#guest");
  const lines = form.querySelector("#template_lines");
  const said = form.querySelector("#template_said");
  const pages = form.querySelector("#template_pages");
  const calm = 500;
  const busy = 1000;
  let due = null;
  let asked = 0;
  let asking = null;
  // What is kept, so that it may be left; nothing, where the page came back with what was not.
  let written = "unsaved" in form.dataset ? null : text.value;

  // Line numbers, with those marked that something is wrong in.
  function number() {
    const wrong = new Set([...said.querySelectorAll("[data-line]")].map((each) => Number(each.dataset.line)));
    const count = text.value.split("\n").length;
    lines.replaceChildren(
      ...Array.from({ length: count }, (_, i) => {
        const line = document.createElement("span");
        line.textContent = i + 1 + "\n";
        if (wrong.has(i + 1)) line.className = "wrong";
        return line;
      }),
    );
    follow();
  }

  function follow() {
    lines.scrollTop = text.scrollTop;
  }

  // A column counts bytes of UTF-8, from 1.
  function placeOf(line, column) {
    const all = text.value.split("\n");
    const before = all.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    let bytes = 1;
    let at = 0;
    for (const letter of all[line - 1] ?? "") {
      if (bytes >= column) break;
      bytes += new TextEncoder().encode(letter).length;
      at += letter.length;
    }
    return { start: before + at, end: before + Math.min((all[line - 1] ?? "").length, at + 60) };
  }

  function goTo(line, column) {
    const { start, end } = placeOf(line, column);
    text.focus();
    text.setSelectionRange(start, Math.max(start, end));
    const height = parseFloat(getComputedStyle(text).lineHeight);
    text.scrollTop = Math.max(0, (line - 4) * height);
    text.scrollLeft = 0;
    follow();
  }

  // What says where something is leads there.
  function linkPlaces() {
    for (const place of said.querySelectorAll("span[data-line]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "place";
      button.textContent = place.textContent;
      button.dataset.line = place.dataset.line;
      button.addEventListener("click", () => goTo(Number(place.dataset.line), Number(place.dataset.column)));
      place.replaceWith(button);
    }
  }

  // What is right is shown; beside what is wrong the last good one stays, and pales.
  function take(page) {
    const fresh = page.getElementById("template_said");
    if (!fresh) return fail(form.dataset.notShown);
    const words = fresh.textContent.trim();
    // Whoever listens hears what is new alone.
    if (words !== said.textContent.trim()) said.replaceChildren(...document.importNode(fresh, true).childNodes);
    const shown = page.getElementById("template_pages");
    const some = shown.querySelector("figure") !== null;
    if (some) pages.replaceChildren(...document.importNode(shown, true).children);
    pages.classList.toggle("stale", !some);
    linkPlaces();
    number();
  }

  // What is seen is not what is written, and nobody would know.
  function fail(words) {
    const sentence = document.createElement("p");
    sentence.className = "badge_wrong";
    sentence.textContent = words;
    if (words !== said.textContent.trim()) said.replaceChildren(sentence);
    pages.classList.add("stale");
    number();
  }

  async function show() {
    due = null;
    const mine = ++asked;
    asking?.abort();
    asking = new AbortController();
    const body = new FormData(form);
    body.set("do", "preview");
    pages.setAttribute("aria-busy", "true");
    const answer = await fetch(form.action, { method: "POST", body, signal: asking.signal }).catch(() => null);
    if (mine !== asked) return;
    pages.removeAttribute("aria-busy");
    // Nobody is signed in any more: what was written is not to be lost by going there.
    if (answer?.redirected) return fail(form.dataset.signedOut);
    if (answer?.status === 429) return soon(busy);
    const page = await answer?.text().catch(() => null);
    if (mine !== asked) return;
    if (page == null) return fail(form.dataset.unreached);
    take(new DOMParser().parseFromString(page, "text/html"));
  }

  // What is not shown yet, and what is under way.
  function cancel() {
    clearTimeout(due);
    asked++;
    asking?.abort();
    pages.removeAttribute("aria-busy");
  }

  function soon(after = calm) {
    clearTimeout(due);
    due = setTimeout(show, after);
  }

  function insert(file) {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const data = reader.result.slice(reader.result.indexOf(",") + 1);
      text.setRangeText(`{"kind": "image", "box": [5, 5, 20, 10], "data": "${data}"},\n`, text.selectionStart, text.selectionStart, "end");
      text.focus();
      text.dispatchEvent(new Event("input", { bubbles: true }));
    });
    reader.readAsDataURL(file);
  }

  const picture = form.querySelector("#template_picture");
  picture.closest("[hidden]").hidden = false;
  picture.addEventListener("change", () => {
    const file = picture.files[0];
    picture.setCustomValidity(file && file.size > 110 * 1024 ? picture.dataset.large : "");
    if (file && picture.reportValidity()) insert(file);
    if (file && file.size <= 110 * 1024) picture.value = "";
  });

  text.addEventListener("input", () => {
    number();
    soon();
  });
  text.addEventListener("scroll", follow);
  guest.addEventListener("input", () => soon());
  // In a field of one line that would save.
  guest.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    soon(0);
  });
  form.querySelector("#template_preview").addEventListener("click", (event) => {
    event.preventDefault();
    soon(0);
  });
  form.addEventListener("submit", () => {
    // One is looked at at a time: what is saved comes before what is shown.
    cancel();
    written = text.value;
  });
  window.addEventListener("beforeunload", (event) => {
    if (text.value !== written) event.preventDefault();
  });

  linkPlaces();
  number();
  if (!said.querySelector("li")) soon(0);
})();
