// Leaving: the answers are cleared before the page, which a browser may keep for Back.

function clear() {
  Object.assign(state, {
    call: null, answers: {}, step: 0, unsaved: false, underWay: null, reading: false,
    pressing: false, left: null, choosing: false, fromResult: false, trail: [], at: 0, guarded: false,
    questions: null, picked: false, sealed: null,
  });
  form = noForm;
  for (const id of ["step", "problems", "status", "count", "reasons"]) {
    element(id)?.replaceChildren();
  }
  element("problems")?.removeAttribute("data-lines");
  for (const id of ["verdict", "status"]) element(id)?.removeAttribute("class");
  document.body?.classList.remove("reading", "result", "answering");
  element("app")?.setAttribute("hidden", "");
  forget();
}

function leave() {
  clear();
  document.documentElement.replaceChildren();
  window.location.replace("about:blank");
}

let escapes = [];
function countEscapes(event) {
  if (event.key !== "Escape") {
    escapes = [];
    return;
  }
  escapes = [...escapes, event.timeStamp].filter((time) => event.timeStamp - time < 2000);
  if (escapes.length >= 3) leave();
  else if (state.reading) history.back();
}

// The heights of the bars, which nothing that is focused may lie under.
function measureBars() {
  const bar = element("bar");
  if (!bar) return;
  const isSticky = getComputedStyle(bar).position === "sticky";
  const style = document.documentElement.style;
  style.setProperty("--head", `${document.querySelector("header").offsetHeight}px`);
  style.setProperty("--foot", `${isSticky ? bar.offsetHeight : 0}px`);
}

function unfoldForPrint() {
  for (const one of document.querySelectorAll("#step details[data-print]:not([open])")) {
    one.open = true;
    one.dataset.folded = "";
  }
}

function foldAfterPrint() {
  for (const one of document.querySelectorAll("details[data-folded]")) {
    one.open = false;
    delete one.dataset.folded;
  }
}

function start() {
  document.addEventListener("keydown", countEscapes, true);
  document.addEventListener("pointerdown", () => { state.pressing = true; }, true);
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, release, true);
  element("leave").addEventListener("click", leave);
  element("leave").hidden = false;
  element("step").addEventListener("submit", (event) => event.preventDefault());
  element("next").addEventListener("click", next);
  element("more").addEventListener("click", () =>
    state.reading ? history.back() : visit(state.step, true));
  element("language").addEventListener("change", (event) => {
    state.language = event.target.value;
    state.picked = true;
    const isFound = !state.questions && (!state.call || form.matches?.includes(state.call));
    choose(isFound ? { country: answer(countryPath) } : {}, true);
  });
  window.addEventListener("beforeunload", (event) => {
    if (state.unsaved) event.preventDefault();
  });
  window.addEventListener("popstate", returned);
  window.addEventListener("pagehide", clear);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) begin();
  });
  window.addEventListener("beforeprint", unfoldForPrint);
  window.addEventListener("afterprint", foldAfterPrint);
  const bars = new ResizeObserver(measureBars);
  bars.observe(element("bar"));
  bars.observe(document.querySelector("header"));
  begin();
}

async function begin() {
  let calls;
  try {
    await load();
    calls = JSON.parse(run("set_policies", textOf("policies"))).calls;
  } catch {
    element(isBlocked() ? "no-module" : "broken").hidden = false;
    document.body.classList.add("started", "first");
    return;
  }
  history.replaceState({ step: 0, at: 0 }, "");
  state.trail = [{ step: 0, reading: false }];
  element("app").hidden = false;
  choose({
    language: undefined, languages: navigator.languages,
    call: calls.length === 1 ? calls[0] : undefined,
  });
  // The rules further down are shown after the first verdict.
  setTimeout(() => {
    for (const rules of document.querySelectorAll("#rules > [lang]")) rules.open = false;
    document.body.classList.add("started");
  });
}

start();
