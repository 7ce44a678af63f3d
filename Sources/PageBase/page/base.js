// What every page that the tool writes has in common: the module, text in and text out, elements,
// words and files.
"use strict";

// The tools of a page whose module's functions begin with a name.
const page = (name) => {
  const element = (id) => document.getElementById(id);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let module = null;
  let unpacker = null;

  function run(request, text) {
    const bytes = encoder.encode(text);
    const start = module.page_allocate(bytes.length);
    new Uint8Array(module.memory.buffer, start, bytes.length).set(bytes);
    const result = module[name + "_" + request](start, bytes.length);
    new Uint8Array(module.memory.buffer, start, bytes.length).fill(0);
    module.page_free(start);
    return decoder.decode(new Uint8Array(module.memory.buffer, result, module.page_length()));
  }

  // Whether the module has a function.
  const can = (request) => Boolean(module?.[name + "_" + request]);

  const ask = (request, value) => JSON.parse(run(request, JSON.stringify(value)));

  // The bytes of an element: seven bits in each character, or fourteen in one from U+00A0 on.
  function bytesOf(id) {
    const text = element(id).textContent;
    const bytes = new Uint8Array(Number(element(id).dataset.size));
    const avoided = [0, 7, 8, 9, 10, 11, 12, 13, 26, 27, 60, 127];
    let bits = 0, count = 0, end = 0;
    const take = (digit) => {
      bits = (bits << 7) | digit;
      count += 7;
      if (count < 8) return;
      count -= 8;
      bytes[end] = bits >> count;
      bits &= 127;
      end += 1;
    };
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= 160) take(avoided[(code - 160) >> 7]);
      take(code < 160 ? code : (code - 160) & 127);
    }
    return bytes;
  }

  // The text of an element, which is packed where the module is.
  const textOf = (id) => element(id).dataset.size === undefined
    ? element(id).textContent : decoder.decode(unpacked(bytesOf(id)));

  const isPlain = () => "plain" in element("module").dataset;

  // Whether the browser runs no module, as one does whose owner is careful.
  const isBlocked = () => typeof WebAssembly === "undefined" && !isPlain();

  async function load() {
    const packed = bytesOf("module");
    if (element("unpacker")) {
      unpacker = await compiled(bytesOf("unpacker"));
      module = await compiled(unpacked(packed));
      return;
    }
    const stream = new Response(packed).body.pipeThrough(new DecompressionStream("gzip"));
    if (isPlain()) {
      await runScript(await new Response(stream).text());
      module = plainModule();
      return;
    }
    // Compiled while it is decompressed.
    const response = new Response(stream, { headers: { "Content-Type": "application/wasm" } });
    module = (await WebAssembly.instantiateStreaming(response, {})).instance.exports;
  }

  // The functions of a module. Nothing else is under way, so that waiting for another thread would
  // only take longer; a browser that refuses to compile so much here does it there.
  async function compiled(bytes) {
    try {
      return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
    } catch {
      return (await WebAssembly.instantiate(bytes, {})).instance.exports;
    }
  }

  // The bytes of a file in the format of .lzma, whose size stands after its properties.
  function unpacked(packed) {
    const { memory, unpacking_allocate: allocate, unpacking_unpack: unpack } = unpacker;
    const size = new DataView(packed.buffer).getUint32(5, true);
    const start = allocate(packed.length);
    const result = allocate(size);
    if (!start || !result) throw new Error("memory");
    new Uint8Array(memory.buffer, start, packed.length).set(packed);
    if (!unpack(start, packed.length, result, size)) throw new Error("damaged");
    return new Uint8Array(memory.buffer, result, size);
  }

  // Runs a script that was packed in the page.
  async function runScript(text) {
    const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const script = make("script", { src: address });
    await new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
      document.head.append(script);
    });
    script.remove();
    URL.revokeObjectURL(address);
  }

  // Leaves nothing of what was typed in the module's memory.
  function forget() {
    if (module) new Uint8Array(module.memory.buffer).fill(0);
    module = null;
    unpacker = null;
  }

  // Creating elements.

  function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) {
        made.setAttribute(name, value);
      }
    }
    made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return made;
  }

  const list = (tag, entries, attributes = {}) =>
    make(tag, attributes, entries.map((entry) => make("li", {}, entry)));
  const button = (text, onclick, attributes = {}) =>
    make("button", { type: "button", onclick, ...attributes }, text);
  const idOf = (path) => "q-" + path.replace(/[^A-Za-z0-9]+/g, "-");

  function box(type, name, value, label, checked, onchange) {
    const control = make("input", { type, name, value, checked, onchange });
    return make("label", { class: "box" }, control, make("span", {}, label));
  }

  function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  // Writes the words of the chosen language where the elements have names for them.
  function showWords(form, word) {
    document.documentElement.lang = form.language;
    document.documentElement.dir = form.direction;
    document.title = word("title");
    for (const place of document.querySelectorAll("[data-word]")) {
      place.textContent = word(place.dataset.word);
    }
    element("language").replaceChildren(...form.languages.map(({ value, label }) =>
      make("option", { value, lang: value, selected: value === form.language }, label)));
  }

  // Hands out a text as a file.
  function download(file, text, type) {
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: file });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  return {
    ask, box, button, can, download, element, forget, idOf, isBlocked, list, load, make, run,
    showWords, textOf, today,
  };
};
