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

const saying = (...lines) => element("saving").replaceChildren(...lines.flat());

// What cannot be read is missing from a file: said before there is one.
function saysWhatIsLeftOut(summary, goOn, label) {
  if (summary.leftOut.length === 0) return false;
  saying(make("div", { class: "notice" },
    make("p", {}, word("left-out")),
    list("ul", summary.leftOut.map((one) => link(captioned(one.label, one.message), one.path))),
    button(label, () => goOn({ ...summary, leftOut: [] }))));
  element("saving").querySelector("button").focus();
  return true;
}

function saysThatNothingIsAnswered(summary, goOn, label) {
  if (summary.answers?.length > 0) return false;
  // An application without answers may be meant; an answer without one says nothing.
  if (state.questions) {
    saying(make("p", { class: "problem" }, word("asked.empty")));
    return true;
  }
  saying(make("div", { class: "notice" }, make("p", {}, word("seal.empty")), button(label, goOn)));
  element("saving").querySelector("button").focus();
  return true;
}

async function seal(summary, armored, isEmptyMeant = false) {
  const checked = summary ?? ask("summarise", state.answers);
  const label = word(armored ? "seal.copy" : "seal");
  const goOn = (one) => seal(one, armored, isEmptyMeant);
  if (saysWhatIsLeftOut(checked, goOn, label)) return;
  if (!isEmptyMeant && saysThatNothingIsAnswered(checked, () => seal(checked, armored, true), label)) {
    return;
  }
  const random = randomDigits();
  // An engine without randomness fails here, and seals nothing.
  if (!random) return saying(make("p", { class: "problem" }, word("seal.no-randomness")));
  const sealed = ask("seal", { answers: state.answers, random, armored, today: today() });
  if (sealed.problem || !sealed.file) {
    return saying(make("p", { class: "problem" }, sealed.problem ?? word("seal.failed")));
  }
  const bytes = bytesOf(sealed.file);
  const lines = [make("p", { class: "state" }, filled(word("seal.receipt"), { code: sealed.receipt }))];
  if (armored) {
    const text = new TextDecoder().decode(bytes);
    const place = make("textarea", {
      rows: 6, readonly: true, ...own, dir: "ltr", "aria-label": word("seal.copy"),
    }, text);
    saying(...lines, place);
    place.select();
    const isCopied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    if (isCopied) element("saving").append(make("p", {}, word("seal.copied")));
  } else {
    download(sealed.name, bytes, "application/octet-stream");
    saying(...lines);
  }
  state.unsaved = false;
}

// A file that is not sealed.

function save(summary) {
  if (saysWhatIsLeftOut(summary, save, word("save"))) return;
  if (state.questions && saysThatNothingIsAnswered(summary)) return;
  const name = state.questions ? "answer.json" : "application.json";
  download(name, run("save", JSON.stringify(state.answers)), "application/json");
  state.unsaved = false;
  const { code } = ask("summarise", state.answers);
  saying(code ? make("p", {}, filled(word("file-code"), { code })) : []);
}
