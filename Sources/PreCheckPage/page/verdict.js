// The effects of an answer.

function change(path, value, event) {
  setAnswer(path, value === "" ? undefined : value);
  if (path === countryPath && form.calls.length > 1) {
    state.choosing = false;
    return choose({ country: value });
  }
  // Text is still being typed, and there may be further boxes to tick.
  const isUnderWay = event?.type === "input" || event?.target.type === "checkbox";
  state.underWay = isUnderWay ? path : null;
  const conditional = form.steps.some((step) =>
    step.questions.some((question) => question.condition?.path === path));
  if (conditional) render();
  else judge();
}

function settle(path) {
  if (state.underWay !== path) return;
  // What is being pressed must not move away: an answer is left at the end of the press.
  if (state.pressing) {
    state.left = path;
    return;
  }
  state.underWay = null;
  judge();
}

function release() {
  setTimeout(() => {
    state.pressing = false;
    if (state.left) settle(state.left);
    state.left = null;
  });
}

function judge() {
  if (!state.call) return showNoVerdict();
  if (state.questions) return showProblems(ask("summarise", state.answers).problems ?? []);
  showVerdict(ask("judge", {
    answers: state.answers, underWay: state.underWay ?? undefined, today: today(),
  }));
  if (performance.getEntriesByName("first-verdict").length === 0) {
    performance.mark("first-verdict");
  }
}

function showNoVerdict() {
  element("verdict").className = "";
  element("status").className = "";
  for (const id of ["status", "count", "reasons"]) element(id).replaceChildren();
  element("more").hidden = true;
  showProblems([]);
}

function showVerdict(verdict) {
  const panel = element("verdict");
  panel.className = verdict.state ?? "";
  const status = element("status");
  status.className = `mark ${verdict.state ?? ""}`;
  // Only a change is announced.
  if (status.textContent !== verdict.brief) status.textContent = verdict.brief ?? "";
  element("count").textContent = verdict.count ?? "";
  const more = element("more");
  more.hidden = false;
  // Its elements stay, or a tap that ends an answer would hit what is gone.
  const [name, text] = more.children;
  name.textContent = state.reading ? "" : captioned(word("verdict"), "");
  text.textContent = state.reading ? `${word("close")} ▾` : `${verdict.count ?? ""} ▴`;
  more.setAttribute("aria-expanded", String(state.reading));
  element("reasons").replaceChildren(...outcome(verdict), ...reasons(verdict, word("verdict.why")));
  const place = element("outcome");
  if (place) {
    place.replaceChildren(...outcome(verdict));
    element("behind").replaceChildren(...reasons(verdict, word("verdict.why")));
  }
  showProblems(verdict.problems ?? []);
}

// The verdict, what to change, what a person decides, what is still open.
function outcome(verdict) {
  const parts = verdict.parts ?? [];
  const shown = (name) => parts.filter((one) => one.part === name).map(part);
  const left = [...shown("notSaid"), ...shown("forPerson")];
  const isLeft = ["notSaid", "personLooks"].includes(verdict.state);
  return [
    make("div", { class: verdict.state },
      make("p", { class: "state mark" }, verdict.title ?? "")),
    make("p", {}, verdict.note ?? ""),
    ...shown("inTheWay"), ...(isLeft ? left : []),
    ...(verdict.open?.length > 0 ? [openQuestions(verdict.open)] : []),
    ...shown("toAnswer"), ...(isLeft ? [] : left),
    ...(verdict.answerBy ?? []).slice(0, 1)
      .map((line) => make("p", { class: "answer-by" }, line)),
  ];
}

// Everything else, folded.
function reasons(verdict, title) {
  const parts = (verdict.parts ?? []).filter((one) => ["fitting", "notDeciding"].includes(one.part));
  const lines = (texts, name) => (texts ?? []).map((line) => make("p", { class: name }, line));
  return [make("details", { "data-part": "behind" }, make("summary", {}, title),
    parts.map(part),
    verdict.reviewer?.length > 0
      ? [make("h3", {}, word("verdict.reviewer-asks")), list("ul", verdict.reviewer)] : [],
    verdict.totals ? make("p", { class: "totals" }, verdict.totals) : null,
    lines(verdict.rates, "note"), lines((verdict.answerBy ?? []).slice(1), "note"),
    make("p", { class: "note" }, word("verdict.reading-note")))];
}

function part(one) {
  const isMain = one.part === "inTheWay";
  const content = list("ul", one.findings.map((finding) => [
    // What can be done comes first, then what the rule says.
    ...(finding.changes ?? []).map((change) => make("p", { class: "remedy" },
      change.path ? link(change.text, change.path) : change.text)),
    make("span", {}, finding.text),
    ...finding.covering.map((call) => make("p", { class: "remedy" }, call)),
    finding.basis.length > 0
      ? make("details", { class: "why" }, make("summary", {}, word("verdict.why")),
        finding.basis.map((line) => make("p", { class: "basis" }, line)))
      : null,
  ]), { class: isMain ? "cards" : null });
  if (isMain) for (const entry of content.children) entry.className = "card";
  return make("section", { "data-part": one.part },
    make("h2", {}, `${one.title} (${one.findings.length})`), content);
}

const link = (text, path) => button(text, () => goTo(path), { class: "link" });

function openQuestions(open) {
  return make("details", { open: open.length < 6, "data-part": "open", "data-print": true },
    make("summary", {}, `${word("verdict.to-answer")} (${open.length})`),
    list("ul", open.map((question) => link(question.label, question.path))));
}

function showProblems(problems) {
  const shown = problems.filter((problem) => problem.path !== state.underWay);
  const summary = element("problems");
  for (const old of document.querySelectorAll("[aria-invalid]")) {
    old.removeAttribute("aria-invalid");
  }
  for (const old of document.querySelectorAll("p.problem")) old.textContent = "";
  for (const problem of shown) {
    element(idOf(problem.path))?.setAttribute("aria-invalid", "true");
    const place = element(idOf(problem.path) + "-problem");
    if (place) place.textContent = problem.message;
  }
  const lines = shown.map((problem) => `${problem.label}: ${problem.message}`);
  // Announced again only if something is new.
  if (summary.dataset.lines === lines.join("\n")) return;
  summary.dataset.lines = lines.join("\n");
  summary.hidden = shown.length === 0;
  summary.replaceChildren(...(shown.length === 0 ? [] : [
    make("h2", {}, word("problems")),
    list("ul", shown.map((problem, index) =>
      link(lines[index], problem.path))),
  ]));
}
