// Questions.

const isAsked = (question) => question.kind === "each" ? answer(question.path)?.length > 0
  : !question.condition || question.condition.values.includes(answer(question.condition.path));

function field(question, path) {
  switch (question.kind) {
    case "list": return listField(question, path);
    case "counted": return countedField(question, path);
    case "ifAny": return ifAnyField(question, path);
    case "each": return make("div", {}, entries(question, path, answer(path).length, false));
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
        rows: question.charactersMax ? 6 : 2, maxlength: question.charactersMax, ...own,
        autocapitalize: "sentences", oninput: (event) => change(path, event.target.value, event),
      }, answer(path) ?? ""));
    case "texts":
      return labelled(question, path, make("textarea", {
        rows: 2, ...own, oninput: (event) => {
          const texts = event.target.value.split(/[;؛\n]/).map((one) => one.trim()).filter(Boolean);
          change(path, texts.length > 0 ? texts : undefined, event);
        },
      }, (answer(path) ?? []).join("; ")));
    default: return labelled(question, path, input(question, path));
  }
}

// What a person writes is neither checked, translated nor remembered by the browser.
const own = { spellcheck: "false", translate: "no", autocorrect: "off" };

function input(question, path) {
  const kinds = {
    day: { type: "date" },
    amount: { type: "text", inputmode: "decimal", dir: "ltr" },
    wholeNumber: { type: "text", inputmode: "numeric", dir: "ltr" },
  };
  const made = make("input", {
    ...kinds[question.kind], ...own, autocapitalize: "off",
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
    }, { class: "today" }));
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
  if (question.options.length > 30 && !names) {
    const order = new Intl.Collator(state.language);
    options.sort((one, other) => order.compare(one[1], other[1]));
  }
  if (current && !options.some(([value]) => value === current)) options.push([current, current]);
  const made = options.map(([value, label]) =>
    make("option", { value, selected: value === current }, label));
  const others = question.others ? made.splice(question.others.from) : [];
  return make("select", { onchange: (event) => change(path, event.target.value, event) },
    make("option", { value: "" }, word("choose")), made,
    others.length > 0 ? make("optgroup", { label: question.others.title }, others) : null);
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
  // What is optional can be taken back.
  const current = answer(path) ?? (question.optional ? "" : null);
  const all = question.optional ? [...options, ["", word("no-answer")]] : options;
  return group(question, path, all.map(([value, label]) =>
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

// The path within an entry; of a list in the entry, the first one.
const at = (path, index, template) =>
  template.replace(path + "[]", `${path}[${index}]`).replaceAll("[]", "[0]");

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
    make("h2", {}, question.label, optionalMark(question)),
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
