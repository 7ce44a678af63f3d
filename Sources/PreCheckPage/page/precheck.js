// Shows what the module returns and passes on what a person types. Every text, rule and figure
// comes from the module; this file only knows paths, kinds of questions and the page.
(() => {
  const {
    ask, box, button, download, element, forget, idOf, list, load, make, run, showWords, today,
  } = page("precheck");
  const state = {
    language: "en", call: null, answers: {}, step: 0, unsaved: false,
    // The path of the question that is being answered, which is not reported as wrong yet.
    underWay: null,
  };
  const noForm = { words: {}, steps: [], calls: [], languages: [] };
  let form = noForm;

  // Texts.

  const word = (id) => form.words["page." + id] ?? "";
  const captioned = (label, text) => label + form.colon + " " + text;

  const entryName = (question, index) => question.entry.replace("{number}", String(index + 1));

  // Answers, by paths such as budget.items[0].unitCost.

  const keys = (path) =>
    path.split(/[.[\]]+/).filter(Boolean).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

  function answer(path) {
    let value = state.answers;
    for (const key of keys(path)) value = value?.[key];
    return value;
  }

  function setAnswer(path, value) {
    const all = keys(path);
    let place = state.answers;
    all.slice(0, -1).forEach((key, depth) => {
      place[key] ??= typeof all[depth + 1] === "number" ? [] : newEntry(all.slice(0, depth + 1));
      place = place[key];
    });
    const last = all[all.length - 1];
    if (value === undefined) delete place[last];
    else place[last] = value;
    state.unsaved = true;
  }

  // An entry of a list; if others refer to it, with a new id.
  function newEntry(path) {
    const list = findQuestion(path.slice(0, -1).join("."));
    if (typeof path[path.length - 1] !== "number" || !list?.ids) return {};
    const used = new Set((answer(list.path) ?? []).map((entry) => entry?.id));
    let number = 1;
    while (used.has(list.ids + number)) number += 1;
    return { id: list.ids + number };
  }

  function findQuestion(path) {
    const template = path.replace(/\[\d+\]/g, "[]");
    for (const step of form.steps) {
      for (const question of step.questions) {
        if (question.path === template) return question;
        const inner = question.questions?.find((one) => one.path === template);
        if (inner) return inner;
      }
    }
    return null;
  }

  const stepOf = (path) => {
    const root = path.replace(/\[.*/, "");
    const index = form.steps.findIndex((step) =>
      step.questions.some((question) => question.path === root || question.path === path));
    return index < 0 ? 0 : index + 1;
  };

  // Questions.

  const isAsked = (question) =>
    !question.condition || question.condition.values.includes(answer(question.condition.path));

  function field(question, path) {
    switch (question.kind) {
      case "list": return listField(question, path);
      case "counted": return countedField(question, path);
      case "ifAny": return ifAnyField(question, path);
      case "yesNo":
        return radios(question, path, [["true", word("yes")], ["false", word("no")]]);
      case "choice":
        return question.options.length > 7
          ? labelled(question, path, select(question, path))
          : radios(question, path, question.options);
      case "choices": return checkboxes(question, path, question.options);
      case "incidents": return checkboxes(question, path, incidentOptions());
      case "documents": return checkboxes(question, path, question.options, documentOf(path));
      case "text":
        return labelled(question, path, make("textarea", {
          rows: 2, oninput: (event) => change(path, event.target.value, event),
        }, answer(path) ?? ""));
      default: return labelled(question, path, input(question, path));
    }
  }

  function input(question, path) {
    const kinds = {
      day: { type: "date" },
      amount: { type: "text", inputmode: "decimal", dir: "ltr" },
      wholeNumber: { type: "text", inputmode: "numeric", dir: "ltr" },
    };
    const made = make("input", {
      ...kinds[question.kind],
      oninput: (event) => change(path, event.target.value, event),
      onchange: () => question.kind !== "day" && settle(path),
      // A date field changes with each digit of the year.
      onfocusout: () => settle(path),
    });
    made.value = answer(path) ?? "";
    return made;
  }

  // An answer whose own text is the label, with its hint and its error.
  function labelled(question, path, control) {
    const id = idOf(path);
    control.id = id;
    control.autocomplete = "off";
    const parts = [make("label", { for: id }, question.label, optionalMark(question))];
    if (question.hint) parts.push(make("p", { class: "hint", id: id + "-hint" }, question.hint));
    parts.push(make("p", { class: "problem", id: id + "-problem" }));
    control.setAttribute(
      "aria-describedby", (question.hint ? id + "-hint " : "") + id + "-problem");
    parts.push(control);
    if (path === "receivedAt") {
      parts.push(button(word("today"), () => {
        control.value = today();
        change(path, control.value, null);
      }));
    }
    return make("div", { class: "field" }, parts);
  }

  const optionalMark = (question) =>
    question.optional ? make("span", { class: "optional" }, " (" + word("optional") + ")") : null;

  function select(question, path) {
    const names = question.path.endsWith("currency") ? currencyNames() : null;
    const current = answer(path) ?? "";
    const options = question.options.map(([value, label]) =>
      [value, names ? label + " – " + names(value) : label]);
    if (question.path.endsWith("country")) {
      options.sort((one, other) => one[1].localeCompare(other[1], state.language));
    }
    if (current && !options.some(([value]) => value === current)) options.push([current, current]);
    return make("select", { onchange: (event) => change(path, event.target.value, event) },
      make("option", { value: "" }, word("choose")),
      options.map(([value, label]) =>
        make("option", { value, selected: value === current }, label)));
  }

  function currencyNames() {
    const names = new Intl.DisplayNames([state.language], { type: "currency" });
    return (code) => names.of(code);
  }

  function group(question, path, boxes, role) {
    const id = idOf(path);
    return make("fieldset", {
      id, tabindex: -1, role, class: "field",
      onfocusout: (event) => event.currentTarget.contains(event.relatedTarget) || settle(path),
      "aria-describedby": (question.hint ? id + "-hint " : "") + id + "-problem",
    },
      make("legend", {}, question.label, optionalMark(question)),
      question.hint ? make("p", { class: "hint", id: id + "-hint" }, question.hint) : null,
      make("p", { class: "problem", id: id + "-problem" }),
      boxes);
  }

  function radios(question, path, options) {
    const current = answer(path);
    return group(question, path, options.map(([value, label]) =>
      box("radio", idOf(path), value, label, current === value, (event) => {
        change(path, value, event);
      })), "radiogroup");
  }

  // Any of the options, or the answer that it is none of them. An entry is its own code, or has one.
  function checkboxes(question, path, options, entry = { code: (one) => one, of: (code) => code }) {
    const chosen = answer(path);
    const codes = new Set(chosen?.map(entry.code));
    const boxes = options.map(([value, label]) =>
      box("checkbox", idOf(path), value, label, codes.has(value), read));
    const none = box(
      "checkbox", idOf(path), "", word("none-of-these"), chosen?.length === 0, (event) => {
        for (const one of boxes) one.firstChild.checked = false;
        change(path, event.target.checked ? [] : undefined, null);
      });
    function read(event) {
      const values = boxes.map((one) => one.firstChild).filter((one) => one.checked)
        .map((one) => entry.of(one.value));
      none.firstChild.checked = false;
      change(path, values.length > 0 ? values : undefined, event);
    }
    return group({ hint: word("choices-hint"), ...question }, path, [...boxes, none]);
  }

  // A document by its kind; its other values are kept.
  const documentOf = (path) => ({
    code: (one) => one?.kind,
    of: (kind) => answer(path)?.find((one) => one?.kind === kind) ?? { kind },
  });

  function incidentOptions() {
    const question = findQuestion("incidents");
    const types = question?.questions.find((one) => one.kind === "choice")?.options ?? [];
    return (answer("incidents") ?? []).map((incident, index) => {
      const type = types.find(([value]) => value === incident?.type)?.[1];
      const name = entryName(question, index);
      return [incident?.id ?? "", type ? captioned(name, type) : name];
    }).filter(([id]) => id);
  }

  // Lists.

  const at = (path, index, template) => template.replace(path + "[]", `${path}[${index}]`);

  // More entries than this are folded, and their questions made when one is opened.
  const entriesShown = 20;

  function entries(question, path, count, canRemove) {
    const made = (_, index) => entry(question, path, index, canRemove);
    const folded = (_, index) => {
      const details = make("details", {
        id: idOf(`${path}[${index}]`), ontoggle: () => details.open && unfold(details),
      }, make("summary", {}, entryName(question, index)));
      details.make = () => made(null, index);
      return details;
    };
    return Array.from({ length: count }, count > entriesShown ? folded : made);
  }

  function entry(question, path, index, canRemove) {
    return make("fieldset", { class: "entry" },
      make("legend", {}, entryName(question, index)),
      question.questions.filter(isAsked).map((inner) => field(inner, at(path, index, inner.path))),
      canRemove
        ? button(word("remove"), () => removeEntry(path, index), {
          "aria-label": captioned(word("remove"), entryName(question, index)),
        })
        : null);
  }

  function unfold(details) {
    if (details.make) {
      details.append(details.make());
      details.make = null;
      judge();
    }
    details.open = true;
  }

  function removeEntry(path, index) {
    const removed = answer(path)?.[index];
    const left = (answer(path) ?? []).filter((_, position) => position !== index);
    setAnswer(path, left.length > 0 || findQuestion(path).kind === "ifAny" ? left : undefined);
    if (path === "incidents" && removed?.id) forgetIncident(removed.id);
    render(idOf(path));
  }

  // Costs no longer refer to an incident once it is removed.
  function forgetIncident(id) {
    for (const item of answer("budget.items") ?? []) {
      if (Array.isArray(item?.respondsTo)) {
        item.respondsTo = item.respondsTo.filter((one) => one !== id);
        if (item.respondsTo.length === 0) delete item.respondsTo;
      }
    }
  }

  function addButton(path, count) {
    return button(word("add"), () => {
      for (let index = 0; index <= count; index += 1) {
        if (answer(`${path}[${index}]`) === undefined) {
          setAnswer(`${path}[${index}]`, newEntry([...keys(path), index]));
        }
      }
      render();
      const folded = element(idOf(`${path}[${count}]`));
      if (folded) unfold(folded);
      const added =
        folded ?? element("main").querySelectorAll(`#${idOf(path)} > fieldset.entry`)[count];
      added?.querySelector("input, select, textarea")?.focus();
    });
  }

  function listField(question, path) {
    const count = Math.max(1, answer(path)?.length ?? 0);
    return make("section", { id: idOf(path), tabindex: -1, class: "list" },
      make("h3", {}, question.label, optionalMark(question)),
      make("p", { class: "problem", id: idOf(path) + "-problem" }),
      entries(question, path, count, (answer(path)?.length ?? 0) > 0), addButton(path, count));
  }

  function countedField(question, path) {
    const count = answer(path)?.length;
    const most = Math.max(10, count ?? 0);
    const control = make("select", {
      onchange: (event) => {
        const wanted = event.target.value;
        const kept = (answer(path) ?? []).slice(0, Number(wanted));
        while (kept.length < Number(wanted)) kept.push({});
        change(path, wanted === "" ? undefined : kept, event);
        render();
      },
    }, make("option", { value: "" }, word("choose")),
      Array.from({ length: most + 1 }, (_, number) =>
        make("option", { value: number, selected: number === count }, String(number))));
    return make("div", {}, labelled(question, path, control),
      question.questions ? entries(question, path, count ?? 0, false) : []);
  }

  function ifAnyField(question, path) {
    const current = answer(path);
    const options = [["false", word("no")], ["true", word("yes")]];
    const chosen = current === undefined ? null : String(current.length > 0);
    const count = current?.length ?? 0;
    return make("section", { class: "list" },
      group(question, path, options.map(([value, label]) =>
        box("radio", idOf(path), value, label, chosen === value, (event) => {
          change(path, value === "false" ? [] : (answer(path)?.length ? answer(path) : [{}]), event);
          render();
        })), "radiogroup"),
      count > 0 ? [...entries(question, path, count, true), addButton(path, count)] : []);
  }

  // The effects of an answer.

  function change(path, value, event) {
    setAnswer(path, value === "" ? undefined : value);
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
    state.underWay = null;
    judge();
  }

  function judge() {
    if (!state.call) return;
    showVerdict(ask("judge", {
      answers: state.answers, underWay: state.underWay ?? undefined, today: today(),
    }));
    if (performance.getEntriesByName("first-verdict").length === 0) {
      performance.mark("first-verdict");
    }
  }

  function showVerdict(verdict) {
    const panel = element("verdict");
    panel.className = verdict.state ?? "";
    // Only a change is announced.
    if (element("status").textContent !== verdict.title) {
      element("status").textContent = verdict.title ?? "";
    }
    const parts = (verdict.parts ?? []).map(part);
    const before = parts.filter((one) => one.dataset.part === "inTheWay");
    element("reasons").replaceChildren(
      make("p", {}, verdict.note ?? ""),
      ...before,
      ...(verdict.open?.length > 0 ? [openQuestions(verdict.open)] : []),
      ...parts.filter((one) => one.dataset.part !== "inTheWay"),
      ...(verdict.reviewer?.length > 0
        ? [make("details", {}, make("summary", {}, word("verdict.reviewer-asks")),
          list("ul", verdict.reviewer))] : []),
      ...(verdict.totals ? [make("p", { class: "totals" }, verdict.totals)] : []),
      ...(verdict.rates ?? []).map((line) => make("p", { class: "note" }, line)),
      ...(verdict.answerBy ?? []).map((line) => make("p", { class: "answer-by" }, line)),
      make("p", { class: "note" }, word("verdict.reading-note")));
    showProblems(verdict.problems ?? []);
  }

  function part(one) {
    const isOpen = ["inTheWay", "notSaid", "forPerson", "toAnswer"].includes(one.part);
    const content = list("ul", one.findings.map((finding) => [
      make("span", {}, finding.text),
      ...finding.remedies.map((remedy) => make("p", { class: "remedy" }, remedy)),
      ...finding.covering.map((call) => make("p", { class: "remedy" }, call)),
      ...finding.basis.map((line) => make("p", { class: "basis" }, line)),
    ]));
    return make("details", { open: isOpen, "data-part": one.part },
      make("summary", {}, `${one.title} (${one.findings.length})`), content);
  }

  function openQuestions(open) {
    return make("details", { open: open.length < 6, "data-part": "open" },
      make("summary", {}, `${word("verdict.to-answer")} (${open.length})`),
      list("ul", open.map((question) =>
        button(question.label, () => goTo(question.path), { class: "link" }))));
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
        button(lines[index], () => goTo(problem.path), { class: "link" }))),
    ]));
  }

  // Steps.

  const stepCount = () => form.steps.length + 2;
  const stepTitle = (index) =>
    index === 0 ? word("safety")
      : index === stepCount() - 1 ? word("result") : form.steps[index - 1].title;

  function goToStep(index) {
    state.step = Math.min(Math.max(index, 0), stepCount() - 1);
    state.underWay = null;
    render();
    element("step-title").focus();
    window.scrollTo(0, 0);
  }

  function goTo(path) {
    state.step = stepOf(path);
    state.underWay = null;
    render();
    const folded = element(idOf(path.replace(/\].*$/, "]")));
    if (folded?.matches("details")) unfold(folded);
    let place = element(idOf(path));
    for (let shorter = path; !place && shorter; ) {
      shorter = shorter.replace(/(\.[^.[]*|\[\d+\])$/, "").replace(/^[^.[]*$/, "");
      place = element(idOf(shorter));
    }
    const control = place?.matches("fieldset, section, details")
      ? place.querySelector("input, select, textarea") ?? place : place;
    (control ?? element("step-title")).focus();
  }

  function safetyStep() {
    const callOptions = form.calls.map(({ value, label }) => [value, label]);
    return [
      list("ul", ["nothing-sent", "device", "connection", "traces", "leave", "danger"]
        .map((id) => word("safety." + id)), { class: "advice" }),
      group({ label: word("call") }, "call", callOptions.map(([value, label]) =>
        box("radio", "call", value, label, state.call === value, () => choose(value))),
        "radiogroup"),
      make("p", {}, make("label", { for: "open-file" }, word("open")),
        make("input", { type: "file", id: "open-file", accept: ".json", onchange: openFile })),
      make("p", { class: "problem", id: "file-problem", role: "alert" }),
    ];
  }

  function resultStep() {
    const summary = ask("summarise", state.answers);
    return [
      make("p", {}, form.calls.find((call) => call.value === state.call)?.label),
      make("p", { class: "actions" },
        button(word("save"), save, { "aria-describedby": "save-hint" }),
        button(word("print"), () => window.print())),
      make("p", { id: "save-hint", class: "hint" }, word("save-hint")),
      make("h3", {}, word("checklist")),
      list("ul", summary.checklist ?? [], { class: "checklist" }),
      make("h3", {}, word("answers")),
      (summary.answers ?? []).map((one) => [
        make("h4", {}, one.title),
        make("dl", {}, one.answers.map((entry) =>
          make("div", {}, make("dt", {}, entry.label), make("dd", {}, entry.value)))),
      ]),
    ];
  }

  function render(focusID) {
    const focused = focusID ?? document.activeElement?.id;
    const value = document.activeElement?.value;
    const name = document.activeElement?.name;
    const last = stepCount() - 1;
    element("steps").replaceChildren(list("ol", Array.from({ length: stepCount() }, (_, index) =>
      button(stepTitle(index), () => goToStep(index), {
        "aria-current": index === state.step ? "step" : null,
        disabled: index > 0 && !state.call,
      }))));
    const content =
      state.step === 0 ? safetyStep()
        : state.step === last ? resultStep()
          : form.steps[state.step - 1].questions.filter(isAsked)
            .map((question) => field(question, question.path));
    element("step").replaceChildren(
      make("h2", { id: "step-title", tabindex: -1 }, stepTitle(state.step)),
      ...content.flat(Infinity),
      make("p", { class: "actions" },
        state.step > 0 ? button(word("back"), () => goToStep(state.step - 1)) : null,
        state.step < last
          ? button(word("next"), () => goToStep(state.step + 1),
            { class: "main", disabled: !state.call })
          : null));
    element("verdict").hidden = !state.call;
    judge();
    refocus(focused, name, value);
  }

  // Returns the focus to the control that had it before the step was redrawn.
  function refocus(id, name, value) {
    const same = name
      ? [...document.getElementsByName(name)].find((one) => one.value === value) : null;
    (same ?? (id ? element(id) : null))?.focus();
  }

  // Calls and languages.

  // Before a call is chosen there are no questions.
  const chosen = (request) => ({ steps: [], ...ask("choose", request) });

  function choose(call) {
    state.call = call ?? state.call;
    if (call) state.unsaved = true;
    show(chosen({ language: state.language, call: state.call ?? undefined }));
  }

  function show(made) {
    form = made;
    state.language = form.language;
    state.underWay = null;
    showWords(form, word);
    for (const place of document.querySelectorAll("#rules > [lang]")) {
      place.hidden = place.lang !== form.language;
    }
    render();
  }

  // Files.

  function save() {
    download("application.json", run("save", JSON.stringify(state.answers)), "application/json");
    state.unsaved = false;
  }

  async function openFile(event) {
    const file = event.target.files[0];
    if (!file) return;
    const answers = JSON.parse(run("open", await file.text()));
    // So that the same file can be chosen again once it is corrected.
    event.target.value = "";
    if (answers.problem) {
      element("file-problem").textContent = answers.problem;
      return;
    }
    const isEmpty = Object.keys(state.answers).length === 0;
    if (state.unsaved && !isEmpty && !confirm(word("open-replaces"))) return;
    state.answers = answers;
    state.unsaved = false;
    choose(form.calls.some((call) => call.value === answers.call) ? answers.call : state.call);
    if (state.call) goToStep(1);
  }

  // Leaving: the answers are cleared before the page, which a browser may keep for Back.

  function clear() {
    Object.assign(state, { call: null, answers: {}, step: 0, unsaved: false, underWay: null });
    form = noForm;
    for (const id of ["steps", "step", "problems", "status", "reasons"]) {
      element(id)?.replaceChildren();
    }
    element("problems")?.removeAttribute("data-lines");
    element("verdict")?.removeAttribute("class");
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
  }

  function start() {
    document.addEventListener("keydown", countEscapes, true);
    element("leave").addEventListener("click", leave);
    element("language").addEventListener("change", (event) => {
      state.language = event.target.value;
      choose(null);
    });
    window.addEventListener("beforeunload", (event) => {
      if (state.unsaved) event.preventDefault();
    });
    window.addEventListener("pagehide", clear);
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) begin();
    });
    begin();
  }

  async function begin() {
    let calls;
    try {
      await load();
      calls = JSON.parse(run("set_policies", element("policies").textContent)).calls;
    } catch {
      element("broken").hidden = false;
      document.body.classList.add("started");
      return;
    }
    state.call = calls.length === 1 ? calls[0] : null;
    element("app").hidden = false;
    show(chosen({ languages: navigator.languages, call: state.call ?? undefined }));
    // The rules further down are shown after the first verdict.
    setTimeout(() => {
      for (const rules of document.querySelectorAll("#rules > [lang]")) rules.open = false;
      document.body.classList.add("started");
    });
  }

  start();
})();
