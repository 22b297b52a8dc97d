// The one script of the site, and nobody needs it: leaving at once, the shortcut for it, and where the focus goes.
(function () {
  "use strict";
  var link = document.querySelector(".pt-exit");
  var live = document.getElementById("exit-status");
  var presses = 0, combined = false, timer;

  function reset() {
    presses = 0;
    clearTimeout(timer);
    link.removeAttribute("data-count");
    live.textContent = "";
  }
  function leave(event) {
    if (event) event.preventDefault();
    // Blank at once, even on a slow line; replace() keeps this page out of the Back list.
    document.documentElement.classList.add("pt-leaving");
    document.title = link.dataset.title;
    location.replace(link.href);
  }
  if (link && live) {
    document.querySelectorAll(".pt-exit, [data-exit]").forEach(function (a) { a.addEventListener("click", leave); });
    // Shift as part of a capital or of Shift+Tab does not count.
    document.addEventListener("keydown", function (e) { if (e.shiftKey && e.key !== "Shift") combined = true; });
    document.addEventListener("keyup", function (e) {
      if (e.key !== "Shift") { if (presses) reset(); return; }
      if (combined) { combined = false; return; }
      presses += 1;
      if (presses > 2) return leave();
      link.dataset.count = presses;
      live.textContent = presses === 1 ? link.dataset.more2 : link.dataset.more1;
      clearTimeout(timer);
      timer = setTimeout(reset, 5000);
    });
  }
  // Copying needs a script, so its button shows only with one; the text stands there to be selected either way.
  document.querySelectorAll("[data-copy]").forEach(function (b) {
    b.hidden = false;
    b.addEventListener("click", function () {
      navigator.clipboard.writeText(document.getElementById(b.dataset.copy).value).then(function () { live.textContent = b.dataset.done; });
    });
  });
  // A page that comes back from the browser's memory may be out of date, or already left.
  addEventListener("pageshow", function (e) { if (e.persisted) location.reload(); });
  var alert = document.querySelector("[role=alert]");
  if (alert) alert.focus();
})();
