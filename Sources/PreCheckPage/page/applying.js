// Applying: where the fund takes applications, and the sealed file.

const canSeal = () => form.apply?.recipients?.length > 0 && can("seal");

const applyWord = (seals) => {
  if (state.questions) return seals ? "asked.send" : "asked.openly";
  return seals ? "apply.sealed" : "apply.elsewhere";
};

function applySection(seals) {
  const apply = form.apply;
  if (!apply) return [];
  const kinds = { email: word("apply.email"), web: word("apply.web"), signal: "Signal" };
  const source = apply.readOn ? `${apply.source}, ${shownDay(apply.readOn)}` : apply.source;
  return make("section", { id: "apply" },
    make("h2", {}, word(state.questions ? "asked.how" : "apply")),
    make("p", {}, word(applyWord(seals))),
    list("ul", (apply.channels ?? []).map((channel) => [
      captioned(kinds[channel.kind] ?? word("apply.other"), ""),
      make("bdi", { class: "words", translate: "no" }, channel.address ?? ""),
      channel.note ? make("p", { class: "note" }, channel.note) : null,
    ])),
    seals ? [
      make("p", { class: "hint" }, word("seal.hint")),
      make("p", { class: "hint" }, word("seal.words")),
      list("ul", apply.recipients.map((one) =>
        [captioned(one.title, ""), make("bdi", { class: "words", translate: "no" }, one.words)])),
      make("p", { class: "actions" }, button(word("seal.copy"), () => seal(null, true))),
    ] : null,
    apply.source ? make("p", { class: "note" }, filled(word("verdict.clause"), { source })) : null);
}

// Says what became of a file, in sight between the bars.
function say(id, ...lines) {
  const place = element(id);
  if (!place) return;
  place.replaceChildren(...lines.flat(Infinity).filter((one) => one));
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
}

// What cannot be read is missing from a file: said before there is one.
function saysWhatIsLeftOut(id, summary, goOn, label) {
  if (summary.leftOut.length === 0) return false;
  say(id, make("div", { class: "notice" },
    make("p", {}, word("left-out")),
    list("ul", summary.leftOut.map((one) => link(captioned(one.label, one.message), one.path))),
    button(label, () => goOn({ ...summary, leftOut: [] }))));
  element(id).querySelector("button").focus();
  return true;
}

function saysThatNothingIsAnswered(id, summary, goOn, label) {
  if (summary.answers?.length > 0) return false;
  // An application without answers may be meant; an answer without one says nothing.
  if (state.questions) {
    say(id, make("p", { class: "problem" }, word("asked.empty")));
    return true;
  }
  say(id, make("div", { class: "notice" }, make("p", {}, word("seal.empty")), button(label, goOn)));
  element(id).querySelector("button").focus();
  return true;
}

// What a sealed file says, and the day that is in its name.
const whatIsSealed = () =>
  JSON.stringify([state.call, state.questions, state.answers, today()]);

// The receipt of what is on the page, if that was sealed.
const receipt = () => state.sealed?.of === whatIsSealed()
  ? make("p", { class: "state" }, quoting("seal.receipt", state.sealed.receipt)) : null;

// The same answers have one sealed file, and so one receipt.
function sealed() {
  const of = whatIsSealed();
  if (state.sealed?.of === of) return state.sealed;
  const random = randomDigits();
  // An engine without randomness fails here, and seals nothing.
  if (!random) return { problem: word("seal.no-randomness") };
  const made = ask("seal", { answers: state.answers, random, today: today() });
  if (made.problem || !made.file) return { problem: made.problem ?? word("seal.failed") };
  return state.sealed = { ...made, of };
}

const armored = (file) => [
  "-----BEGIN AGE ENCRYPTED FILE-----", ...file.match(/.{1,64}/g),
  "-----END AGE ENCRYPTED FILE-----", "",
].join("\n");

async function seal(summary, isCopy, isEmptyMeant = false) {
  const checked = summary ?? ask("summarise", state.answers);
  const label = word(isCopy ? "seal.copy" : "seal");
  const goOn = (one) => seal(one, isCopy, isEmptyMeant);
  if (saysWhatIsLeftOut("saving", checked, goOn, label)) return;
  if (!isEmptyMeant
    && saysThatNothingIsAnswered("saving", checked, () => seal(checked, isCopy, true), label)) {
    return;
  }
  const made = sealed();
  if (made.problem) return say("saving", make("p", { class: "problem" }, made.problem));
  state.unsaved = false;
  if (!isCopy) {
    download(made.name, bytesOf(made.file), "application/octet-stream");
    return say("saving", receipt(), make("p", {}, quoting("file.saved", made.name)));
  }
  const text = armored(made.file);
  const copy = make("textarea", {
    rows: 6, readonly: true, ...own, dir: "ltr", "aria-label": word("seal.copy"),
  }, text);
  say("saving", receipt(), copy);
  copy.select();
  const isCopied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  if (isCopied) say("saving", receipt(), copy, make("p", {}, word("seal.copied")));
}

// A file that is not sealed.

function openly(summary) {
  return make("div", {},
    make("p", { class: "actions" },
      button(word("save"), () => save(summary), { "aria-describedby": "save-hint" })),
    make("p", { id: "save-hint", class: "hint" }, word("save-hint")),
    make("div", { id: "saved", role: "status", tabindex: -1 }));
}

function save(summary) {
  const id = element("saved") ? "saved" : "saving";
  if (saysWhatIsLeftOut(id, summary, save, word("save"))) return;
  if (state.questions && saysThatNothingIsAnswered(id, summary)) return;
  const name = state.questions ? "answer.json" : "application.json";
  download(name, run("save", JSON.stringify(state.answers)), "application/json");
  state.unsaved = false;
  const { code } = ask("summarise", state.answers);
  say(id, make("p", {}, quoting("file.saved", name)),
    code ? make("p", {}, quoting("file-code", code)) : null);
}
