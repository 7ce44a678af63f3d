// Applying: where the fund takes applications, and the sealed file.

const canSeal = () => form.apply?.recipients?.length > 0 && can("seal");

function applySection(seals) {
  const apply = form.apply;
  if (!apply) return [];
  const kinds = { email: word("apply.email"), web: word("apply.web"), signal: "Signal" };
  const source = apply.readOn ? `${apply.source}, ${shownDay(apply.readOn)}` : apply.source;
  return make("section", { id: "apply" },
    make("h2", {}, word("apply")),
    make("p", {}, word(seals ? "apply.sealed" : "apply.elsewhere")),
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
    button(label, () => goOn({ leftOut: [] }))));
  element("saving").querySelector("button").focus();
  return true;
}

async function seal(summary, armored) {
  const checked = summary ?? ask("summarise", state.answers);
  const label = word(armored ? "seal.copy" : "seal");
  if (saysWhatIsLeftOut(checked, (one) => seal(one, armored), label)) return;
  const random = new Uint8Array(256);
  try {
    crypto.getRandomValues(random);
  } catch {
    random.fill(0);
  }
  // An engine without randomness fails here, and seals nothing.
  if (new Set(random).size < 32) return saying(make("p", { class: "problem" }, word("seal.no-randomness")));
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  random.fill(0);
  const sealed = ask("seal", { answers: state.answers, random: hex, armored, today: today() });
  if (sealed.problem || !sealed.file) {
    return saying(make("p", { class: "problem" }, sealed.problem ?? word("seal.failed")));
  }
  const bytes = Uint8Array.from(atob(sealed.file), (one) => one.charCodeAt(0));
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

// Files.

function save(summary) {
  if (saysWhatIsLeftOut(summary, save, word("save"))) return;
  download("application.json", run("save", JSON.stringify(state.answers)), "application/json");
  state.unsaved = false;
  const { code } = ask("summarise", state.answers);
  saying(make("p", {}, filled(word("file-code"), { code })));
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
  const isKnown = form.calls.some((call) => call.value === answers.call);
  const isOther = answers.call && (isKnown ? state.call && answers.call !== state.call : true);
  const question = filled(
    word(isKnown ? "open-other" : "open-unknown"), { call: titleOf(answers.call) });
  if (isOther && !confirm(question)) return;
  const isEmpty = Object.keys(state.answers).length === 0;
  if (state.unsaved && !isEmpty && !confirm(word("open-replaces"))) return;
  state.answers = answers;
  state.unsaved = false;
  const country = answer(countryPath);
  if (isKnown) choose({ call: answers.call });
  else if (state.call) choose({ call: state.call });
  else if (country) choose({ country }, true);
  else render();
  if (state.call) visit(1);
}
