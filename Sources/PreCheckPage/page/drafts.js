// Drafts: what is written so far, in a file under a passphrase.

const passphraseMin = 12;

// As the tool prepares passphrases, so that every device and program has the same.
const typed = (id) => element(id).value.normalize("NFC").replace(/\p{Zs}/gu, " ").trim();

// Text that is hidden while it is typed. Browsers would keep what is in a field for passwords.
function secretField(id, label, hint) {
  const noted = hint ? `${id}-hint ` : "";
  return make("div", { class: "field" },
    make("label", { for: id }, label),
    hint ? make("p", { class: "hint", id: `${id}-hint` }, hint) : null,
    make("p", { class: "problem", id: `${id}-problem`, role: "alert" }),
    make("input", {
      id, type: "text", class: "secret", ...own, autocomplete: "off", autocapitalize: "off",
      dir: "auto", "aria-describedby": `${noted}${id}-problem`,
    }));
}

const showBox = () => box("checkbox", "show", "", word("draft.show"), false, (event) => {
  for (const one of document.querySelectorAll(".secret")) {
    one.classList.toggle("shown", event.target.checked);
  }
});

function complain(id, text) {
  element(id + "-problem").textContent = text;
  element(id).setAttribute("aria-invalid", "true");
  element(id).focus();
}

function calm(id) {
  element(id + "-problem").textContent = "";
  element(id).removeAttribute("aria-invalid");
}

function draftSection() {
  if (!can("keep")) return [];
  return make("details", { id: "draft" }, make("summary", {}, word("draft")),
    make("p", {}, word("draft.hint")),
    secretField("passphrase", word("draft.passphrase"),
      filled(word("draft.passphrase-hint"), { count: passphraseMin })),
    make("p", {}, button(word("draft.make"), makePassphrase)),
    make("div", { id: "made", role: "status" }),
    secretField("passphrase-again", word("draft.again")),
    showBox(),
    make("p", {}, button(word("draft.save"), keepDraft, { id: "keep" })),
    make("div", { id: "kept", role: "status", tabindex: -1 }));
}

// Five words of five letters, like those that the tool makes: 80 bits that can be read aloud.
function makePassphrase() {
  const random = randomBytes();
  if (!random) return complain("passphrase", word("seal.no-randomness"));
  const letter = (letters, bits) => letters[bits % letters.length];
  const passphrase = Array.from({ length: 5 }, (_, index) => {
    const bits = random[2 * index] * 256 + random[2 * index + 1];
    return [[12, 0], [10, 1], [6, 0], [4, 1], [0, 0]]
      .map(([shift, isVowel]) => letter(isVowel ? "aiou" : "bdfghjklmnprstvz", bits >> shift))
      .join("");
  }).join(" ");
  random.fill(0);
  for (const id of ["passphrase", "passphrase-again"]) {
    element(id).value = passphrase;
    calm(id);
  }
  element("kept").replaceChildren();
  element("made").replaceChildren(
    make("p", {}, make("bdi", { class: "words", translate: "no" }, passphrase)),
    make("p", { class: "hint" }, word("draft.made")));
}

// Random bytes of the browser; null if it has no generator, or one that does not work.
function randomBytes() {
  const random = new Uint8Array(256);
  try {
    crypto.getRandomValues(random);
  } catch {
    return null;
  }
  return new Set(random).size < 32 ? null : random;
}

function randomDigits() {
  const random = randomBytes();
  if (!random) return null;
  const digits = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  random.fill(0);
  return digits;
}

const bytesOf = (file) => Uint8Array.from(atob(file), (one) => one.charCodeAt(0));

// Once what was written to the page is on the screen.
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

async function keepDraft() {
  element("kept").replaceChildren();
  const passphrase = typed("passphrase");
  for (const id of ["passphrase", "passphrase-again"]) calm(id);
  if (Array.from(passphrase).length < passphraseMin || new Set(passphrase).size < 5) {
    return complain("passphrase", word("draft.short"));
  }
  if (typed("passphrase-again") !== passphrase) return complain("passphrase-again", word("draft.differs"));
  const random = randomDigits();
  if (!random) return complain("passphrase", word("seal.no-randomness"));
  element("kept").append(make("p", {}, word("draft.working")));
  await painted();
  if (form === noForm) return;
  const kept = ask("keep", {
    answers: state.answers, step: stepName(state.step), passphrase, random, today: today(),
  });
  if (!kept.file) {
    return say("kept", make("p", { class: "problem" }, kept.problem ?? word("draft.failed")));
  }
  download(kept.name, bytesOf(kept.file), "application/octet-stream");
  state.unsaved = false;
  for (const id of ["passphrase", "passphrase-again"]) element(id).value = "";
  element("made").replaceChildren();
  say("kept", make("p", { class: "state" }, quoting("draft.saved", kept.name)));
}

// A step by the name that a draft has for it: numbers differ between calls.
const stepName = (index) =>
  index === 0 ? "start" : index === last() ? "result" : form.steps[index - 1].step;

function stepNamed(name) {
  const index = form.steps.findIndex((step) => step.step === name);
  return index >= 0 ? index + 1 : name === "result" ? last() : name === "start" ? 0 : 1;
}
