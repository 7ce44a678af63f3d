// What the desk does beyond plain links and forms, none of which needs this: keeps drafts, says who
// else is writing, locks in time, and answers to keys.
"use strict";
(() => {
  const body = document.body;
  const desk = document.querySelector(".desk");
  const warning = document.getElementById("idle");
  const channel = new BroadcastChannel("desk");
  const tab = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("");
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const post = (path, fields = {}, more = {}) =>
    fetch(path, { method: "POST", body: new URLSearchParams(fields), ...more });
  const silent = { headers: { "X-Desk-No-Work": "1" } };

  // MARK: Drafts

  const second = 1000;
  // Browsers send no more than 64 KiB from a page that is being left.
  const keptMax = 60_000;

  class Draft {
    dirty = false;
    failed = false;
    sent = false;
    typed = false;
    saving = null;

    constructor(form) {
      this.form = form;
      this.path = form.dataset.draft;
      this.status = form.querySelector(".saved");
      form.addEventListener("input", (event) => {
        if (["password", "file"].includes(event.target.type)) return;
        const isFirst = !this.typed;
        this.dirty = this.typed = true;
        this.soon(second);
        if (isFirst) this.ask();
      });
      form.addEventListener("submit", (event) => {
        // A draft that came after the form would outlive it.
        if (this.saving) {
          event.preventDefault();
          this.saving.finally(() => form.requestSubmit(event.submitter));
        } else {
          this.sent = true;
        }
      });
      // What was refused is kept at once.
      if (document.querySelector("main .summary")) {
        this.dirty = this.typed = true;
        this.soon(0);
      }
      this.others = document.createElement("div");
      this.others.setAttribute("role", "status");
      form.prepend(this.others);
      this.ask();
      setInterval(() => this.ask(), 10 * second);
    }

    soon(time) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), time);
    }

    fields() {
      const all = new URLSearchParams();
      for (const [name, value] of new FormData(this.form)) {
        if (typeof value === "string" && name !== "passphrase") all.append(name, value);
      }
      all.set("tab", tab);
      return all;
    }

    get isTooLong() { return this.fields().toString().length > keptMax; }

    // Returns whether nothing is left to save.
    async save(last = false) {
      clearTimeout(this.timer);
      while (this.saving) await this.saving;
      if (!this.dirty || this.sent) return true;
      this.saving = this.send(last);
      await this.saving;
      this.saving = null;
      if (this.failed && !locking) this.soon(5 * second);
      return !this.failed;
    }

    async send(last) {
      this.dirty = false;
      const fields = this.fields();
      if (last) fields.set("last", "1");
      try {
        const answer = await post(this.path, fields, { keepalive: last && !this.isTooLong });
        this.failed = !answer.ok;
        if (answer.ok) {
          worked();
          this.say(this.status?.dataset.saved);
        } else {
          const text = answer.status === 409 ? (await answer.json()).text : null;
          this.say(text ?? this.status?.dataset.failed);
          if (answer.status === 403) lock(false);
        }
      } catch {
        this.failed = true;
        this.say(this.status?.dataset.failed);
      }
      if (this.failed) this.dirty = true;
    }

    say(text) {
      if (!this.status || this.status.textContent === text) return;
      this.status.textContent = text ?? "";
      this.status.classList.toggle("late", this.failed);
    }

    // Says that this tab is here, and learns who else is.
    async ask(gone = false) {
      const fields = { tab, [gone ? "gone" : this.typed ? "typed" : "open"]: "1" };
      try {
        const path = this.path.replace("/drafts/", "/presence/");
        const answer = await post(path, fields, { ...silent, keepalive: gone });
        if (answer.status === 403) return lock(false);
        if (!answer.ok || gone) return;
        const { texts } = await answer.json();
        if (texts.join() === this.heard) return;
        this.heard = texts.join();
        this.others.replaceChildren(...texts.map((text) => {
          const line = document.createElement("p");
          line.className = "notice";
          line.textContent = text;
          return line;
        }));
      } catch {
        // The next draft says that the desk does not answer.
      }
    }
  }

  let locking = false;
  const drafts = Array.from(document.querySelectorAll("form[data-draft]"), (form) => new Draft(form));

  addEventListener("beforeunload", (event) => {
    if (drafts.some((draft) => draft.dirty && !draft.sent && (draft.failed || draft.isTooLong))) {
      event.preventDefault();
    }
  });
  addEventListener("pagehide", () => {
    for (const draft of drafts) {
      if (draft.dirty && !draft.sent) draft.send(true);
      draft.ask(true);
    }
  });

  // MARK: The lock

  let lastWork = Date.now();
  function worked(isOwn = true) {
    lastWork = Date.now();
    warning.hidden = true;
    if (isOwn) channel.postMessage("work");
  }

  function empty() {
    body.replaceChildren();
    document.title = "";
  }

  // Hides the page at once, and empties it as soon as what was typed is kept.
  async function lock(isFirst) {
    if (locking) return;
    locking = true;
    desk.hidden = warning.hidden = true;
    if (isFirst) channel.postMessage("lock");
    for (;;) {
      const kept = await Promise.all(drafts.map((draft) => draft.save(true)));
      if (kept.every(Boolean)) break;
      document.getElementById("unsaved").hidden = false;
      await pause(3 * second);
    }
    if (isFirst) {
      // Other tabs keep what was typed in them while the session lasts.
      await pause(second / 3);
      empty();
      await post("/lock").catch(() => {});
      channel.postMessage("locked");
    }
    empty();
    if (!isFirst) await Promise.race([ended, pause(2 * second)]);
    location.replace("/unlock?next=" + encodeURIComponent(location.pathname + location.search));
  }

  async function stay() {
    lastWork = Date.now();
    try {
      const answer = await post("/stay");
      if (answer.ok) worked();
      else if (answer.status === 403) lock(false);
    } catch {
      // Then it locks by itself.
    }
  }

  let end;
  const ended = new Promise((done) => { end = done; });
  channel.onmessage = ({ data }) => {
    if (data === "lock") lock(false);
    else if (data === "locked") end();
    else worked(false);
  };
  worked();
  setInterval(() => {
    // A little before the server does, so that drafts can still be kept.
    const limit = body.dataset.idle * 60 * second * 0.98;
    const left = lastWork + limit - Date.now();
    if (left <= 0) return lock(true);
    if (left > Math.min(120 * second, limit / 3)) return;
    const rounded = Math.ceil(left / second);
    warning.querySelector("[role=timer]").textContent =
      `${Math.floor(rounded / 60)}:${String(rounded % 60).padStart(2, "0")}`;
    warning.hidden = locking;
  }, second);
  warning.querySelector("button").addEventListener("click", stay);
  // Whoever reads works too.
  for (const kind of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(kind, () => {
      if (warning.hidden && Date.now() - lastWork > 60 * second) stay();
    }, { passive: true });
  }
  document.getElementById("lock").form.addEventListener("submit", (event) => {
    event.preventDefault();
    lock(true);
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    empty();
    location.reload();
  });

  // MARK: Keys

  function move(step) {
    const rows = Array.from(document.querySelectorAll(".row"));
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step;
    rows[next]?.querySelector("a").focus();
  }

  function search() {
    const field = document.querySelector("input[type=search]");
    if (field) field.focus();
    else location.assign("/queue#q");
  }

  const places = { q: "/queue", d: "/", i: "/intake" };
  const keys = {
    "j": () => move(1),
    "k": () => move(-1),
    "/": search,
    "?": () => location.assign("/keys"),
    "g": () => { going = Date.now(); },
  };
  let going = 0;
  addEventListener("keydown", (event) => {
    if (!("keys" in body.dataset) || event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || locking) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
    const place = Date.now() - going < 2 * second ? places[event.key] : null;
    going = 0;
    if (!place && !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    if (place) location.assign(place);
    else keys[event.key]();
  });

  document.getElementById("problems")?.focus();
  if (location.hash === "#q") search();
})();
