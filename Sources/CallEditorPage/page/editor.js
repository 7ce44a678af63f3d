// Shows the form of a call that the module returns, and passes on what a person types. Every text,
// rule and figure comes from the module; this file only knows kinds of fields and the page.
(() => {
  const {
    ask, box, button, download, element, idOf, list, load, make, run, showWords, textOf,
    today,
  } = page("editor");
  const state = {
    language: "en",
    // What is answered otherwise than the call says today, by the id of the field.
    answers: {},
    // The day from which the changes hold, as typed.
    from: "",
    // What was said of invented applications: their text and the expected outcome.
    tests: [],
    // The short names that somebody wrote by hand.
    named: new Set(),
    // The fields that somebody answered, and the steps that somebody left: what is missing in others
    // is no mistake yet.
    answered: new Set(), left: new Set(),
    step: 0, unsaved: false, callSaved: false, testsSaved: false,
  };
  let form = { words: {}, steps: [], fields: [], languages: [], parents: [] };
  let review = null;

  const word = (id) => form.words["editor." + id] ?? form.words["page." + id] ?? "";
  // A question has its own mark.
  const captioned = (label, text) => label + (/[?؟]$/.test(label) ? "" : form.colon) + " " + text;
  const fieldsOf = (step) => form.fields.filter((one) => step.sections.includes(one.section));
  const valueOf = (one) => state.answers[one.id] ?? one.value;
  const single = (one) => valueOf(one)[0] ?? "";
  const isChanged = (one) => state.answers[one.id] !== undefined;

  // The effects of an answer.

  let waiting = null;

  // While somebody types, the call is reviewed once they pause.
  function change(one, value, isTyping) {
    state.answered.add(one.id);
    if (value.join("\n") === one.value.join("\n")) delete state.answers[one.id];
    else state.answers[one.id] = value;
    touched(isTyping, one.id);
  }

  function touched(isTyping, field) {
    Object.assign(state, { unsaved: true, callSaved: false, testsSaved: false });
    clearTimeout(waiting);
    waiting = null;
    if (!isTyping && form.fields.some((other) => other.condition?.field === field)) {
      assess();
      render();
    } else if (isTyping) waiting = setTimeout(renew, 300);
    else renew();
  }

  function renew() {
    clearTimeout(waiting);
    waiting = null;
    assess();
    showReview();
    showBelow();
  }

  // While an answer cannot be taken, what the call said last is shown below the problem.
  function assess() {
    const made = ask("review", {
      answers: state.answers, from: state.from, tests: state.tests, today: today(),
      isTried: form.steps[state.step].id === "tests",
    });
    review = made.isWhole || review === null ? made
      : { ...review, state: made.state, title: made.title, problems: made.problems, errors: [] };
  }

  // Fields.

  function field(one) {
    switch (one.kind) {
      case "choices": return choices(one);
      case "choice":
        if (one.choices.length === 1) return flag(one);
        return one.choices.length > 4 ? labelled(one, select(one)) : radios(one);
      default: return labelled(one, input(one));
    }
  }

  function input(one) {
    const kinds = {
      day: { type: "date" },
      amount: { type: "text", inputmode: "decimal", dir: "ltr" },
      percent: { type: "text", inputmode: "decimal", dir: "ltr" },
      count: { type: "text", inputmode: "numeric", dir: "ltr" },
      text: { type: "text", dir: "auto" },
    };
    const made = make("input", {
      ...kinds[one.kind],
      oninput: (event) => {
        derive(one, event.target.value);
        if (event.target.value === "") state.named.delete(one.id);
        else state.named.add(one.id);
        change(one, event.target.value === "" ? [] : [event.target.value], true);
      },
      onchange: () => waiting !== null && renew(),
    });
    made.value = single(one);
    made.placeholder = one.kind === "text" || one.kind === "day" ? "" : one.aboveValue[0] ?? "";
    return made;
  }

  // A short name follows the title, until somebody writes another.
  function derive(one, title) {
    if (!one.names || state.named.has(one.names)) return;
    // The English title counts, if there is one.
    const english = form.fields.find((other) => other.names === one.names && other.language === "en");
    if (english && english.id !== one.id && single(english) !== "") return;
    const name = run("name", title);
    state.answers[one.names] = name === "" ? [] : [name];
    const control = element(idOf(one.names));
    if (control) control.value = name;
  }

  function select(one) {
    return make("select", {
      onchange: (event) => change(one, event.target.value === "" ? [] : [event.target.value], false),
    }, make("option", { value: "" }, word("choose")),
      one.choices.map(({ code, title }) =>
        make("option", { value: code, selected: code === single(one) }, title)));
  }

  function labelled(one, control) {
    const id = idOf(one.id);
    control.id = id;
    control.autocomplete = "off";
    control.setAttribute("aria-describedby", id + "-below " + id + "-problem");
    const isNarrow = ["amount", "percent", "count", "day"].includes(one.kind);
    return make("div", { class: isNarrow ? "field narrow" : "field" },
      make("label", { for: id }, one.label),
      one.hint ? make("p", { class: "hint" }, one.hint) : null,
      make("p", { class: "problem", id: id + "-problem" }), control, below(one));
  }

  function group(one, role, ...content) {
    const id = idOf(one.id);
    return make("fieldset", {
      id, role, class: "field", "aria-describedby": id + "-below " + id + "-problem",
    },
      make("legend", {}, one.label),
      one.hint ? make("p", { class: "hint" }, one.hint) : null,
      make("p", { class: "problem", id: id + "-problem" }), content, below(one));
  }

  function flag(one) {
    const code = one.choices[0].code;
    const made = box("checkbox", idOf(one.id), code, one.label, single(one) === code,
      (event) => change(one, event.target.checked ? [code] : [], false));
    made.firstChild.id = idOf(one.id);
    return made;
  }

  function radios(one) {
    return group(one, "radiogroup", one.choices.map(({ code, title }) =>
      box("radio", idOf(one.id), code, title, single(one) === code, () => change(one, [code], false))));
  }

  function choices(one) {
    const chosen = new Set(valueOf(one));
    const isLong = one.choices.length > 30;
    // Countries come in the order of their codes.
    const offered = isLong
      ? [...one.choices].sort((a, b) => a.title.localeCompare(b.title, state.language))
      : one.choices;
    const boxes = offered.map(({ code, title }) =>
      box("checkbox", idOf(one.id), code, title, chosen.has(code), read));
    const count = make("p", { class: "hint" });
    function read() {
      const values = boxes.map((each) => each.firstChild).filter((each) => each.checked);
      change(one, values.map((each) => each.value), false);
      tell();
      // Titles are asked for in the chosen languages.
      if (one.id === "call.languages") render();
    }
    function tell() {
      const names = boxes.filter((each) => each.firstChild.checked).map((each) => each.textContent);
      count.textContent = captioned(word("chosen"),
        isLong && names.length > 0 && names.length <= 20
          ? names.join(", ") : String(names.length));
    }
    function clear() {
      for (const each of boxes) each.firstChild.checked = false;
      read();
    }
    tell();
    const all = make("div", isLong ? { class: "long", tabindex: 0, role: "group",
      "aria-label": one.label } : { class: "several" }, boxes);
    return group(one, null, isLong ? search(one, boxes) : null, count,
      isLong ? button(word("clear"), clear, { class: "link" }) : null, all);
  }

  function search(one, boxes) {
    const id = idOf(one.id) + "-search";
    const none = make("p", { class: "hint", role: "status" });
    return [
      make("label", { for: id }, word("search")),
      make("input", {
        type: "search", id, autocomplete: "off",
        oninput: (event) => {
          const sought = plain(event.target.value);
          for (const each of boxes) each.hidden = !plain(each.textContent).includes(sought);
          none.textContent = boxes.every((each) => each.hidden) ? word("none-found") : "";
        },
      }), none];
  }

  // Without accents and capitals, as people search.
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(state.language).trim();

  // What the fund says, and the ways back.
  function below(one) {
    return make("div", { class: "below", id: idOf(one.id) + "-below" }, belowParts(one));
  }

  function belowParts(one) {
    if (!one.hasAbove) return [];
    // An empty field keeps what the fund has; of choices, the fund's are chosen.
    const fund = ["choice", "choices"].includes(one.kind) ? one.aboveValue : [];
    const isSame = valueOf(one).join("\n") === fund.join("\n");
    return [
      one.above ? make("p", { class: "hint" }, captioned(word("the-fund"), one.above)) : null,
      one.isOwn || isChanged(one) ? make("span", { class: "own" }, word("own-value")) : null,
      !isSame
        ? button(word("as-fund"), () => set(one, fund), {
          class: "link", "aria-label": captioned(word("as-fund"), one.label) }) : null,
      isChanged(one)
        ? button(word("as-was"), () => set(one, one.value), {
          class: "link", "aria-label": captioned(word("as-was"), one.label) }) : null,
    ].filter((part) => part !== null);
  }

  function set(one, value) {
    change(one, value, false);
    render(idOf(one.id));
  }

  function showBelow() {
    for (const one of fieldsOf(form.steps[state.step])) {
      const place = element(idOf(one.id) + "-below");
      if (place && !place.contains(document.activeElement)) place.replaceChildren(...belowParts(one));
    }
  }

  // What the call amounts to.

  function showReview() {
    const panel = element("review");
    const problems = dueProblems();
    const isEarly = review.problems.length > 0 && problems.length === 0 && review.errors.length === 0;
    const title = isEarly ? "" : review.title;
    panel.className = isEarly ? "" : review.state;
    if (element("status").textContent !== title) element("status").textContent = title;
    element("findings").replaceChildren(
      part("to-correct", [...problems.map(problem), ...review.errors.map(finding)], true),
      part("to-consider", review.warnings.map(finding), false),
      part("changes", review.differences.map(difference), true),
      review.tests.length === 0 ? make("p", { class: "note" }, word("no-tests"))
        : part("tests", review.tests.map(test), review.tests.some((one) => !one.isPassed)),
      part("sentences", review.sentences.map(sentence), true));
    showProblems();
  }

  // The problems with what somebody has answered, or passed by.
  const dueProblems = () => review.problems.filter((one) => {
    const section = form.fields.find((other) => other.id === one.field)?.section;
    return !section || state.answered.has(one.field)
      || form.steps.some((step) => state.left.has(step.id) && step.sections.includes(section));
  });

  function part(name, entries, isOpen) {
    if (entries.length === 0) return "";
    return make("details", { open: isOpen, "data-part": name },
      make("summary", {}, `${word(name)} (${entries.length})`), list("ul", entries));
  }

  const problem = (one) => [
    button(captioned(one.label, one.message), () => goTo(one.field), { class: "link" })];

  const story = (lines) => list("ul", lines, { class: "story" });

  function finding(one) {
    return [
      one.field ? button(one.message, () => goTo(one.field), { class: "link" })
        : make("span", {}, one.message),
      one.place ? make("p", { class: "note", dir: "ltr" }, one.place) : null,
      one.story ? [make("p", {}, word("slips")), story(one.story)] : null,
    ];
  }

  function difference(one) {
    return [
      make("strong", {}, one.title),
      one.old ? make("p", { class: "before" }, one.old) : null,
      one.new ? make("p", { class: "after" }, one.new) : null,
    ];
  }

  function test(one) {
    return [
      make("span", {}, one.notes), " ",
      make("span", { class: one.isPassed ? "yes" : "no" }, word(one.isPassed ? "passed" : "failed")),
      one.lines.map((line) => make("p", { class: "note" }, line)),
    ];
  }

  function sentence(one) {
    return [
      make("span", {}, one.text),
      one.isOwn ? [" ", make("span", { class: "own" }, word("own-value"))] : null,
      one.entries.length > 0 ? list("ul", one.entries) : null,
      one.basis.map((line) => make("p", { class: "basis" }, line)),
    ];
  }

  function showProblems() {
    for (const old of document.querySelectorAll("[aria-invalid]")) old.removeAttribute("aria-invalid");
    for (const old of document.querySelectorAll("p.problem")) old.textContent = "";
    for (const one of [...dueProblems(), ...review.errors]) {
      const place = one.field ? element(idOf(one.field) + "-problem") : null;
      if (!place) continue;
      element(idOf(one.field)).setAttribute("aria-invalid", "true");
      place.textContent = one.message;
    }
  }

  // Steps.

  function goToStep(index) {
    if (waiting !== null) renew();
    for (const step of form.steps.slice(state.step, Math.max(index, state.step + 1))) {
      state.left.add(step.id);
    }
    state.step = Math.min(Math.max(index, 0), form.steps.length - 1);
    if (form.steps[state.step].id === "tests") assess();
    render();
    element("step-title").focus();
    window.scrollTo(0, 0);
  }

  function goTo(id) {
    const one = form.fields.find((other) => other.id === id);
    const index = form.steps.findIndex((step) => step.sections.includes(one?.section));
    if (index >= 0 && index !== state.step) {
      state.step = index;
      render();
    }
    const place = element(idOf(id));
    (place?.matches("fieldset") ? place.querySelector("input") : place)?.focus();
  }

  function formStep(step) {
    const fields = fieldsOf(step).filter(isAsked);
    return [
      step.id === "call" && form.isNew ? parents() : null,
      step.id === "call" && !form.isNew ? since() : null,
      fields.filter((one) => !one.entry).map(field),
      entriesOf(fields).map(([entry, own]) =>
        make("fieldset", { class: "entry" }, make("legend", {}, entry), own.map(field))),
      step.id === "call" ? opener() : null,
    ];
  }

  // A title is asked for in the languages of the call, and in that of the page.
  function isAsked(one) {
    if (one.condition) {
      const other = form.fields.find((each) => each.id === one.condition.field);
      return single(other) === one.condition.value || single(one) !== "";
    }
    if (one.section !== "call" || !one.language || single(one) !== "") return true;
    const chosen = form.fields.find((other) => other.id === "call.languages");
    return one.language === state.language || valueOf(chosen).includes(one.language);
  }

  // Fields that belong together, such as those of a group, under one heading; of new groups, those
  // that are written and one more.
  function entriesOf(fields) {
    const entries = new Map();
    for (const one of fields.filter((each) => each.entry)) {
      if (!entries.has(one.entry)) entries.set(one.entry, []);
      entries.get(one.entry).push(one);
    }
    // The short name follows from the title.
    const isName = (one) => one.id.endsWith(".id");
    for (const own of entries.values()) own.sort((one, other) => isName(one) - isName(other));
    let empty = 0;
    return [...entries].filter(([, own]) => {
      if (!own[0].isNew || own.some((one) => valueOf(one).length > 0)) return true;
      empty += 1;
      return empty === 1;
    });
  }

  function parents() {
    if (form.parents.length < 2) return null;
    return make("fieldset", { class: "field", role: "radiogroup" },
      make("legend", {}, word("field.extends")),
      form.parents.map(({ value, label }) =>
        box("radio", "extends", value, label, form.extends === value, () => {
          show(ask("choose", { language: state.language, extends: value }));
        })));
  }

  function since() {
    const control = make("input", {
      type: "date", id: "from", autocomplete: "off", "aria-describedby": "from-hint",
      oninput: (event) => {
        state.from = event.target.value;
        touched(true);
      },
    });
    control.value = state.from;
    return make("div", { class: "field narrow" },
      make("label", { for: "from" }, word("field.from")),
      make("p", { class: "hint", id: "from-hint" }, word("hint.from")), control);
  }

  function opener() {
    return make("div", { class: "field" },
      make("label", { for: "open-file" }, word("open")),
      make("input", { type: "file", id: "open-file", accept: ".yaml,.yml,.json", onchange: openFile }),
      make("p", { class: "problem", id: "file-problem", role: "alert" }));
  }

  function testStep() {
    if (review.examples.length === 0) return make("p", {}, word("no-examples"));
    return review.examples.map((example, index) => {
      const said = state.tests.find((one) => one.application === example.application);
      const options = [["eligible", word("yes")], ["ineligible", word("no")],
        ["needsPerson", word("by-person")]];
      return make("fieldset", { class: "example", role: "radiogroup", id: "example-" + index },
        make("legend", {}, example.title),
        make("p", {}, make("strong", {}, example.story[0])),
        example.at > 0 ? make("p", {}, make("strong", {}, example.story[example.at])) : null,
        make("p", { class: "note" },
          example.story.filter((_, line) => line > 0 && line !== example.at).join(" ")),
        make("p", {}, word("should-support")),
        make("div", { class: "boxes" }, options.map(([value, label]) =>
          box("radio", "example-" + index, value, label, said?.outcome === value, () => {
            answerExample(example, value);
          }))),
        make("p", { role: "status" }, said ? judgement(example, said.outcome) : ""));
    });
  }

  function answerExample(example, outcome) {
    state.tests = state.tests.filter((one) => one.application !== example.application);
    state.tests.push({ application: example.application, rule: example.rule,
      notes: [0, ...(example.at > 0 ? [example.at] : [])].map((line) => example.story[line]).join(" "),
      outcome });
    touched(false);
    render();
  }

  const judgement = (example, outcome) => outcome === example.outcome
    ? make("span", { class: "yes" }, word("agrees"))
    : [make("span", { class: "no" }, word("differs")), " ", example.reason];

  // In one folder of downloads, the tests need another name than the call.
  const testFile = () =>
    review.testFile === review.policyFile ? "tests-" + review.testFile : review.testFile;

  function saveStep() {
    return [
      review.problems.length === 0 ? null
        : [make("p", { class: "problem" }, captioned(word("to-correct"), "")),
          list("ul", review.problems.map(problem))],
      make("p", { class: "actions" },
        button(captioned(word("save-policy"), review.policyFile), savePolicy,
          { class: "main", id: "save-policy", disabled: review.problems.length > 0 }),
        state.tests.length === 0 ? null
          : button(captioned(word("save-tests"), testFile()), saveTests, { id: "save-tests" })),
      make("details", {}, make("summary", {}, word("the-file")),
        make("pre", { dir: "ltr", tabindex: 0 }, review.policyText ?? "")),
    ];
  }

  function savePolicy() {
    download(review.policyFile, review.policyText, "application/yaml");
    state.callSaved = true;
    state.unsaved = state.tests.length > 0 && !state.testsSaved;
  }

  function saveTests() {
    download(testFile(), review.testText, "application/yaml");
    state.testsSaved = true;
    state.unsaved = !state.callSaved;
  }

  function content(step) {
    if (step.id === "tests") return testStep();
    if (step.id === "save") return saveStep();
    return formStep(step);
  }

  function render(focusID) {
    const active = document.activeElement;
    const [id, name, value] = [focusID ?? active?.id, active?.name, active?.value];
    const step = form.steps[state.step];
    const last = form.steps.length - 1;
    element("steps").replaceChildren(list("ol", form.steps.map((one, index) =>
      button(one.title, () => goToStep(index), {
        "aria-current": index === state.step ? "step" : null,
      }))));
    element("step").replaceChildren(
      make("h2", { id: "step-title", tabindex: -1 }, step.title),
      make("p", { class: "intro" }, step.intro),
      ...[content(step)].flat(Infinity).filter((part) => part !== null),
      make("p", { class: "actions" },
        state.step > 0 ? button(word("back"), () => goToStep(state.step - 1)) : null,
        state.step < last
          ? button(word("next"), () => goToStep(state.step + 1), { class: "main" }) : null));
    showReview();
    const same = name && !focusID
      ? [...document.getElementsByName(name)].find((one) => one.value === value) : null;
    (same ?? (id ? element(id) : null))?.focus();
  }

  // Languages and files.

  function show(made) {
    form = { ...form, ...made };
    state.language = form.language;
    showWords(form, word);
    review = null;
    assess();
    render();
  }

  async function openFile(event) {
    const file = event.target.files[0];
    if (!file) return;
    const text = await file.text();
    // So that the same file can be chosen again once it is corrected.
    event.target.value = "";
    if (state.unsaved && !confirm(word("open-replaces"))) return;
    const opened = ask("open", { file: file.name, text });
    if (opened.problem) {
      element("file-problem").textContent = captioned(word("open-problem"), opened.problem);
      return;
    }
    Object.assign(state, {
      answers: {}, tests: [], unsaved: false, answered: new Set(), left: new Set(),
    });
    show(ask("choose", { language: state.language }));
  }

  async function begin() {
    try {
      await load();
      run("start", textOf("bundle"));
      element("app").hidden = false;
      show(ask("choose", { languages: navigator.languages }));
    } catch {
      element("broken").hidden = false;
    }
    document.body.classList.add("started");
  }

  element("language").addEventListener("change", (event) => {
    show(ask("choose", { language: event.target.value }));
  });
  window.addEventListener("beforeunload", (event) => {
    if (state.unsaved) event.preventDefault();
  });
  begin();
})();
