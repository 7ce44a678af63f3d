// Steps: where, one for each group of questions, the result.

const last = () => form.steps.length + 1;
const stepTitle = (index) =>
  index === 0 ? word(state.questions ? "asked" : "title")
    : index === last() ? word(state.questions ? "asked.result" : "result")
      : form.steps[index - 1].title;

function goTo(path) {
  state.fromResult = state.fromResult || state.step === last();
  visit(stepOf(path));
  const folded = element(idOf(path.replace(/\].*$/, "]")));
  if (folded?.matches("details")) unfold(folded);
  let place = element(idOf(path));
  for (let shorter = path; !place && shorter; ) {
    shorter = shorter.replace(/(\.[^.[]*|\[\d+\])$/, "").replace(/^[^.[]*$/, "");
    place = element(idOf(shorter));
  }
  place?.closest("details")?.setAttribute("open", "");
  const control = place?.matches("fieldset, section, details")
    ? place.querySelector("input, select, textarea") ?? place : place;
  (control ?? element("step-title")).focus();
}

function startStep() {
  return [
    make("p", { class: "lead" }, word("promise")),
    make("p", { class: "hint" }, word("safety.device")),
    state.questions ? askedNote() : [
      form.country ? field(form.country, countryPath) : null,
      make("div", { id: "choice" }, callChoice()),
    ],
    make("details", {}, make("summary", {}, word("safety")),
      list("ul", ["danger", "nothing-sent", "connection", "traces", "leave"]
        .map((id) => word("safety." + id)), { class: "advice" })),
    openSection(),
  ];
}

const titleOf = (call) => form.calls.find((one) => one.value === call)?.label ?? call;

// The call that follows from the country, and the others if the person wants one of them.
function callChoice() {
  if (form.calls.length === 1) return [];
  const note = form.matchNote ? [make("p", { class: "hint" }, form.matchNote)] : [];
  if (state.call && !state.choosing) {
    return make("div", { class: "card" },
      make("p", {}, filled(word("call-chosen"), { call: titleOf(state.call) })), note,
      button(word("change"), () => {
        state.choosing = true;
        render();
        document.querySelector("[name=call]:checked")?.focus();
      }));
  }
  if (!state.choosing && !answer(countryPath)) return [];
  const some = form.matches?.length > 0 && !state.choosing ? form.matches : null;
  const offered = form.calls.filter((call) => !some || some.includes(call.value));
  return [note, group({ label: word("call") }, "call", offered.map(({ value, label }) =>
    box("radio", "call", value, label, state.call === value, () => {
      state.unsaved = true;
      guard();
      choose({ call: value });
    })), "radiogroup")];
}

function questionStep() {
  const step = form.steps[state.step - 1];
  const fields = (questions) =>
    questions.filter(isAsked).map((question) => field(question, question.path));
  if (!step.parts) return [state.questions ? askedWords(step) : null, fields(step.questions)];
  let next = 0;
  return [make("p", { class: "lead" }, step.hint), step.parts.map((part) => {
    const questions = step.questions.slice(next, (next += part.size));
    return questions.some(isAsked) ? folded(part, questions, fields(questions)) : null;
  })];
}

// A part of the optional step, open once it holds an answer.
function folded({ title, reason }, questions, fields) {
  const id = idOf("part." + questions[0].path);
  const holds = (question, path) => question.kind === "each"
    ? answer(path)?.some((_, index) =>
      question.questions.some((inner) => holds(inner, at(path, index, inner.path))))
    : answer(path) !== undefined;
  const isOpen = element(id)?.open || questions.some((question) => holds(question, question.path));
  return make("details", { id, class: "part", open: isOpen },
    make("summary", {}, title), make("p", { class: "hint" }, reason), fields);
}

function resultStep() {
  const summary = ask("summarise", state.answers);
  const seals = canSeal();
  const isAsked = state.questions !== null;
  return [
    isAsked ? askedNote() : make("p", { class: "lead" }, titleOf(state.call)),
    make("div", { id: "outcome" }),
    applySection(seals),
    make("div", { id: "saving", role: "status", tabindex: -1 }, seals ? receipt() : null),
    seals ? null : make("p", { class: "hint" }, word("save-hint")),
    make("p", { class: "actions" }, button(word("print"), () => window.print())),
    seals ? openly(summary) : null,
    isAsked && !summary.answers?.length ? null
      : make("details", { "data-print": true, open: isAsked }, make("summary", {}, word("answers")),
      (summary.answers ?? []).map((one) => [
        make("h2", {}, one.title, " ",
          button(word("change"), () => {
            const index = form.steps.findIndex((step) => step.title === one.title
              || step.parts?.some((part) => part.title === one.title)) + 1;
            state.fromResult = true;
            visit(index);
          }, { class: "link screen-only", "aria-label": captioned(word("change"), one.title) })),
        make("dl", {}, one.answers.map((entry) =>
          make("div", {}, make("dt", {}, entry.label), make("dd", { translate: "no" }, entry.value)))),
      ])),
    isAsked ? null : [
      make("details", {}, make("summary", {}, word("checklist")),
        list("ul", summary.checklist ?? [], { class: "checklist" })),
      make("div", { id: "behind" }),
      make("p", { class: "print-only" },
        filled(word("checked-on"), { day: shownDay(today()) }), " · ",
        filled(word("file-code"), { code: summary.code })),
    ],
  ];
}

const shownDay = (day) =>
  // The catalogues write the day before the month, in English too.
  new Intl.DateTimeFormat(state.language === "en" ? "en-GB" : state.language, { dateStyle: "long", timeZone: "UTC" })
    .format(new Date(day));

function render(focusID) {
  const focused = focusID ?? document.activeElement?.id;
  const value = document.activeElement?.value;
  const name = document.activeElement?.name;
  const end = last();
  state.step = Math.min(state.step, state.call ? end : 0);
  const content = state.step === 0 ? startStep() : state.step === end ? resultStep() : questionStep();
  element("step").replaceChildren(
    make("p", { id: "above" },
      state.step > 0 ? button("‹ " + word("back"), back, { id: "back", class: "link" }) : null,
      make("span", { id: "number" })),
    make("h1", { id: "step-title", tabindex: -1 }, stepTitle(state.step)),
    ...content.flat(Infinity).filter((one) => one), ...[draftSection()].flat());
  frame();
  refocus(focused, name, value);
}

// What stands around the questions.
function frame() {
  const end = last();
  const isResult = state.step > 0 && state.step === end;
  document.body.classList.toggle("first", state.step === 0);
  document.body.classList.toggle("result", isResult);
  document.body.classList.toggle("answering", state.questions !== null);
  Object.assign(element("step").dataset, { step: state.step, call: state.call ?? "" });
  element("tools").hidden = state.step > 0;
  element("sample").hidden = !form.apply?.isSample;
  element("fund").textContent = form.fund ?? "";
  element("progress").firstElementChild.style.inlineSize =
    `${Math.round(100 * (state.step + (isResult ? 0 : 0.5)) / Math.max(end, 7))}%`;
  element("number").textContent = state.call && !isResult
    ? filled(word("step"), { number: state.step + 1, count: end }) : "";
  element("next").textContent =
    isResult ? word(canSeal() ? "seal" : "save")
      : state.fromResult && state.step > 0 ? word("to-result") : word("next");
  element("verdict").hidden = !state.call || state.questions !== null;
  judge();
}

// Returns the focus to the control that had it before the step was redrawn.
function refocus(id, name, value) {
  const same = name
    ? [...document.getElementsByName(name)].find((one) => one.value === value) : null;
  (same ?? (id ? element(id) : null))?.focus();
}

function next() {
  if (state.step === last()) {
    const summary = ask("summarise", state.answers);
    return canSeal() ? seal(summary, false) : save(summary);
  }
  if (!state.call) {
    element(idOf(countryPath) + "-problem").textContent = word("choose");
    return (document.querySelector("[name=call]") ?? element(idOf(countryPath))).focus();
  }
  const goal = state.fromResult && state.step > 0 ? last() : state.step + 1;
  visit(goal);
}

function back() {
  const before = state.trail[state.at - 1];
  if (before?.step === state.step - 1 && !before.reading) history.back();
  else visit(state.step - 1);
}

// The browser's history: an entry for each step, which holds its number and nothing else.

function visit(step, reading = false) {
  guard();
  if (reading) state.scroll = window.scrollY;
  // The open verdict is left behind by whatever is chosen in it.
  const isReplaced = state.reading && !reading;
  if (!isReplaced) state.at += 1;
  state.trail.length = state.at;
  state.trail.push({ step, reading });
  history[isReplaced ? "replaceState" : "pushState"]({ step, reading, at: state.at }, "");
  show({ step, reading });
}

// One entry before the first step, so that Back from there can ask.
function guard() {
  if (state.guarded) return;
  state.guarded = true;
  history.replaceState({ guard: true }, "");
  enter();
}

function enter() {
  state.at = 0;
  state.trail = [{ step: 0, reading: false }];
  history.pushState({ step: 0, at: 0 }, "");
}

function show({ step, reading }) {
  const wasReading = state.reading;
  const isSame = step === state.step;
  state.reading = Boolean(reading);
  state.underWay = null;
  document.body.classList.toggle("reading", state.reading);
  if (isSame && (wasReading || state.reading)) {
    judge();
    element(state.reading ? "verdict-title" : "more").focus({ preventScroll: true });
    window.scrollTo({ top: state.reading ? 0 : state.scroll, behavior: "instant" });
    return;
  }
  state.step = step;
  if (step === last()) state.fromResult = false;
  dropEmptyEntries();
  render();
  element("step-title").focus({ preventScroll: true });
  window.scrollTo({ top: 0, behavior: "instant" });
}

function returned(event) {
  const entry = event.state ?? { step: 0, at: 0 };
  if (form === noForm) return;
  if (!entry.guard) {
    state.at = entry.at ?? 0;
    return show(entry);
  }
  if (state.unsaved && !confirm(word("leave-question"))) {
    enter();
    return show({ step: 0 });
  }
  state.unsaved = false;
  history.back();
  // Where nothing comes before, the page begins anew.
  setTimeout(() => {
    clear();
    begin();
  }, 300);
}
