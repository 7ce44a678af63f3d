// What a person opens: saved answers, a draft, the fund's questions as a file or as a code.

function openSection() {
  return make("details", {}, make("summary", {}, word("open.title")),
    make("p", {}, make("label", { for: "open-file" }, word("open.file")),
      make("input", { type: "file", id: "open-file", onchange: openFile })),
    make("p", { class: "problem", id: "file-problem", role: "alert" }),
    make("div", { id: "locked" }),
    make("div", { class: "field" },
      make("label", { for: "code" }, word("code")),
      make("p", { class: "hint", id: "code-hint" }, word("code.hint")),
      make("p", { class: "problem", id: "code-problem", role: "alert" }),
      onEnter(make("input", {
        id: "code", type: "text", class: "words", ...own, autocomplete: "off",
        autocapitalize: "characters", dir: "ltr", "aria-describedby": "code-hint code-problem",
      }), openCode),
      make("p", {}, button(word("open.button"), openCode, { id: "code-button" }))));
}

function onEnter(control, act) {
  control.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) act();
  });
  return control;
}

function openCode() {
  calm("code");
  const opened = ask("open", { code: element("code").value });
  if (opened.problem) return complain("code", opened.problem);
  adopt(opened);
}

async function openFile(event) {
  const file = event.target.files[0];
  if (!file) return;
  const address = await new Promise((done) => {
    const reader = new FileReader();
    reader.onloadend = () => done(reader.result ?? "");
    reader.readAsDataURL(file);
  });
  if (form === noForm) return;
  // So that the same file can be chosen again once it is corrected.
  event.target.value = "";
  element("locked").replaceChildren();
  take(ask("open", { file: address.slice(address.indexOf(",") + 1) }), address);
}

// Takes what a file holds, or asks for its passphrase.
function take(opened, address) {
  element("file-problem").textContent = opened.problem ?? "";
  if (opened.isLocked) return askPassphrase(address.slice(address.indexOf(",") + 1));
  if (opened.answers || opened.questions) adopt(opened);
}

function askPassphrase(file) {
  const open = async () => {
    calm("unlock");
    element("unlocking").textContent = word("draft.working");
    const passphrase = typed("unlock");
    await painted();
    if (form === noForm) return;
    const opened = ask("open", { file, passphrase });
    element("unlocking").textContent = "";
    if (opened.isWrong) return complain("unlock", word("open.wrong"));
    element("locked").replaceChildren();
    take(opened);
  };
  element("locked").replaceChildren(
    secretField("unlock", word("open.locked")), showBox(),
    make("p", {}, button(word("open.button"), open, { id: "unlock-button" })),
    make("p", { id: "unlocking", role: "status" }));
  onEnter(element("unlock"), open).focus();
}

function adopt({ answers = {}, questions = null, call = questions?.call ?? answers.call, step }) {
  const isKnown = form.calls.some((one) => one.value === call);
  const isOther = !questions && call
    && (isKnown ? !state.questions && state.call && call !== state.call : true);
  const question = filled(word(isKnown ? "open-other" : "open-unknown"), { call: titleOf(call) });
  if (isOther && !confirm(question)) return;
  const isEmpty = Object.keys(state.answers).length === 0;
  if (state.unsaved && !isEmpty && !confirm(word("open-replaces"))) return;
  state.answers = answers;
  state.questions = questions;
  state.unsaved = false;
  // The fund wrote in the applicant's language, which may not be that of the browser.
  if (questions?.language && !state.picked) state.language = questions.language;
  const country = answer(countryPath);
  if (isKnown) choose({ call, questions });
  else if (state.call) choose({ call: state.call, questions });
  else if (country) choose({ country, questions }, true);
  else choose({ questions });
  if (state.call) visit(step ? stepNamed(step) : 1);
}

// The fund's questions.

function askedNote() {
  return make("div", { class: "card" },
    make("p", {}, quoting("asked.reference", state.questions.reference)), askedAbout(),
    make("p", { class: "hint" }, word("asked.never")));
}

// What the questions are about, by the receipt that the person noted down.
const askedAbout = () => state.questions.receipt
  ? make("p", { class: "hint" }, quoting("asked.receipt", state.questions.receipt)) : null;

// What an officer wrote, in whatever language it is.
const askedWords = (step) => [
  askedAbout(),
  step.asked
    ? make("p", {
      class: "asked", dir: "auto", translate: "no", lang: state.questions.language ?? "",
    }, step.asked)
    : null,
  make("p", { class: "hint" }, word("asked.never")),
];
