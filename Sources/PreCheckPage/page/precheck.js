// Shows what the module returns and passes on what a person types. Every text, rule and figure
// comes from the module; these files only know paths, kinds of questions and the page.
//
// The files are one script, in the order in which `PreCheckPage.c` names them.

const {
  ask, box, button, can, download, element, forget, idOf, isBlocked, list, load, make, run,
  showWords, textOf, today,
} = page("precheck");
const state = {
  language: "en", call: null, answers: {}, step: 0, unsaved: false,
  // The path of the question that is being answered, which is not reported as wrong yet.
  underWay: null,
  // Whether something is being pressed, and the question that was left by that.
  pressing: false, left: null,
  // Whether the verdict is open in place of the step, and where the step was scrolled to.
  reading: false, scroll: 0,
  // Whether the calls to choose from are listed although one is chosen.
  choosing: false,
  // Whether the person came from the result to change an answer.
  fromResult: false,
  // The steps in the browser's history, this page's place among them, and its entry before them.
  trail: [], at: 0, guarded: false,
  // The fund's questions that are answered in place of those of an application, and whether the
  // person chose a language.
  questions: null, picked: false,
  // The file that was sealed last, and of what.
  sealed: null,
};
const noForm = { words: {}, steps: [], calls: [], languages: [] };
let form = noForm;
const countryPath = "applicant.country";

// Texts.

const word = (id) => form.words["page." + id] ?? "";
const filled = (text, values) =>
  text.replace(/\{([a-z]+)\}/g, (place, name) => String(values[name] ?? place));
const captioned = (label, text) => label + form.colon + " " + text;

// A sentence with a code or a name in it, which keeps its own direction.
function quoting(id, text) {
  const [before, after] = word(id).split(/\{[a-z]+\}/);
  return [before, make("bdi", { class: "words", translate: "no" }, text), after];
}

const entryName = (question, index) => filled(question.entry, { number: index + 1 });

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
    fillUpTo(place, key);
    place[key] ??= typeof all[depth + 1] === "number" ? [] : newEntry(all.slice(0, depth + 1));
    place = place[key];
  });
  const last = all[all.length - 1];
  fillUpTo(place, last);
  if (value === undefined) delete place[last];
  else place[last] = value;
  state.unsaved = true;
  guard();
}

// A question of the fund may be about a later entry alone.
function fillUpTo(place, index) {
  while (Array.isArray(place) && place.length < index) place.push({});
}

// Entries that were added and left empty are no answers; only the last may stand open.
function dropEmptyEntries() {
  if (state.questions) return;
  for (const path of ["incidents", "budget.items"]) {
    const entries = answer(path);
    if (!Array.isArray(entries)) continue;
    const linked = new Set((answer("budget.items") ?? []).flatMap((one) => one?.respondsTo ?? []));
    const kept = entries.filter((entry) => entry
      && (linked.has(entry.id) || Object.keys(entry).some((key) => key !== "id")));
    if (kept.length === entries.length) continue;
    const place = keys(path).slice(0, -1).reduce((at, key) => at[key], state.answers);
    const last = keys(path).at(-1);
    if (kept.length > 0) place[last] = kept;
    else delete place[last];
  }
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
  if (form.country?.path === template) return form.country;
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

// Calls and languages.

// Before a call is chosen there are no questions but the one about the country.
function choose(request, isWhole = request.country === undefined) {
  form = {
    steps: [], matches: form.matches, matchNote: form.matchNote,
    ...ask("choose", { language: state.language, ...request }),
  };
  if (request.country === "") form.matches = form.matchNote = undefined;
  state.call = form.call ?? null;
  state.language = form.language;
  state.underWay = null;
  showWords(form, word);
  for (const place of document.querySelectorAll("#rules > [lang]")) {
    place.hidden = place.lang !== form.language;
  }
  // The country is chosen by typing letters, which a list made anew would not remember.
  if (isWhole || !element("choice")) return render();
  element("choice").replaceChildren(...[callChoice()].flat(Infinity));
  frame();
}
