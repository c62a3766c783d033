// SPDX-License-Identifier: Apache-2.0
// Pages work without this. It keeps a form from being sent twice, and a guest's page up to date.
"use strict";

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-once]")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
});

// Back to a page as it was left: its forms may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("[data-sent]")) delete form.dataset.sent;
});

const news = document.querySelector("[data-live]");

function isInUse(part) {
  return part.contains(document.activeElement);
}

async function refresh() {
  const answer = await fetch(location.pathname, { cache: "no-store" });
  // A link that has ended says so itself.
  if (answer.status === 404) location.reload();
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  let changed = false;
  for (const old of document.querySelectorAll("[data-part]")) {
    const fresh = page.getElementById(old.id);
    if (!fresh || fresh.outerHTML === old.outerHTML || isInUse(old)) continue;
    old.replaceWith(document.importNode(fresh, true));
    changed = true;
  }
  if (changed) news.textContent = news.dataset.said;
}

if (news) {
  // What a form came to is said once, not again at each reload.
  if (/^\?(done|not)=/.test(location.search)) history.replaceState(null, "", location.pathname + location.hash);
  const stream = new EventSource(news.dataset.live);
  const longest = 3000;
  stream.addEventListener("changed", (event) => {
    news.textContent = "";
    // What concerns all guests, not all of them ask for in the same moment.
    setTimeout(refresh, event.data === "all" ? Math.random() * longest : 0);
  });
  window.addEventListener("pagehide", () => stream.close());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}
