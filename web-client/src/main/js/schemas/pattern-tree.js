/**
 * Reads a regular expression, which the browser has accepted with the flag `u`, into a tree of choices: chars,
 * seq, alt, loop and end. Undefined for what a backtracking engine may need long for by itself: references back and
 * lookarounds, unless they are asked for, and modifiers. A reference is taken for any text.
 */
import { ANY, NOT_NEWLINE, DIGITS, SPACES, WORDS, complement, union } from "./char-sets.js";

const ESCAPED = { t: 9, n: 10, v: 11, f: 12, r: 13, b: 8 };
const CLASSES = { d: DIGITS, s: SPACES, w: WORDS };
export const UNBOUNDED = Infinity;

class Unreadable extends Error {}

export function treeOf(pattern, read = {}) {
  try {
    const reader = new Reader(pattern, read);
    const tree = reader.choice();
    return reader.at === reader.text.length ? tree : undefined;
  } catch (problem) {
    if (problem instanceof Unreadable) return undefined;
    throw problem;
  }
}

class Reader {
  constructor(pattern, { lookarounds = false, references = false }) {
    this.readsLookarounds = lookarounds;
    this.readsReferences = references;
    this.text = [...pattern];
    this.at = 0;
  }

  peek = () => this.text[this.at];

  take() {
    if (this.at === this.text.length) throw new Unreadable();
    return this.text[this.at++];
  }

  eat(word) {
    const found = this.text.slice(this.at, this.at + word.length).join("") === word;
    if (found) this.at += word.length;
    return found;
  }

  choice() {
    const options = [this.sequence()];
    while (this.eat("|")) options.push(this.sequence());
    return options.length === 1 ? options[0] : { kind: "alt", options };
  }

  sequence() {
    const parts = [];
    while (this.at < this.text.length && this.peek() !== "|" && this.peek() !== ")")
      parts.push(this.repeated(this.atom()));
    return { kind: "seq", parts };
  }

  repeated(body) {
    const [least, most] = this.bounds() ?? [1, 1];
    if (least === 1 && most === 1) return body;
    this.eat("?");
    return { kind: "loop", body, least, most };
  }

  bounds() {
    if (this.eat("*")) return [0, UNBOUNDED];
    if (this.eat("+")) return [1, UNBOUNDED];
    if (this.eat("?")) return [0, 1];
    if (!this.eat("{")) return undefined;
    let words = "";
    while (this.peek() !== "}") words += this.take();
    this.take();
    const [least, most = least] = words.split(",");
    return [Number(least), most === "" ? UNBOUNDED : Number(most)];
  }

  atom() {
    const sign = this.take();
    if (sign === "^") return { kind: "start" };
    if (sign === "$") return { kind: "end" };
    if (sign === ".") return chars(NOT_NEWLINE);
    if (sign === "[") return chars(this.set());
    if (sign === "(") return this.group();
    if (sign !== "\\") return chars(single(sign.codePointAt(0)));
    if (this.eat("b") || this.eat("B")) return { kind: "border" };
    if (this.readsReferences && this.isReference()) return this.reference();
    return chars(this.escape());
  }

  isReference() {
    return this.peek() === "k" || (this.peek() >= "1" && this.peek() <= "9");
  }

  reference() {
    if (this.take() === "k") while (this.take() !== ">");
    while (this.peek() >= "0" && this.peek() <= "9") this.take();
    return { kind: "loop", body: chars(ANY), least: 0, most: UNBOUNDED };
  }

  group() {
    if (this.eat("?") && !this.eat(":")) {
      if (this.readsLookarounds && ["=", "!", "<=", "<!"].some((sign) => this.eat(sign)))
        return { kind: "look", body: this.closed() };
      if (!this.eat("<") || this.peek() === "=" || this.peek() === "!") throw new Unreadable();
      while (this.take() !== ">");
    }
    return this.closed();
  }

  closed() {
    const inner = this.choice();
    if (this.take() !== ")") throw new Unreadable();
    return inner;
  }

  set() {
    const isNegated = this.eat("^");
    const members = [];
    while (!this.eat("]")) members.push(...this.range());
    const ranges = union(members, []);
    return isNegated ? complement(ranges) : ranges;
  }

  range() {
    const from = this.member();
    if (this.peek() !== "-" || this.text[this.at + 1] === "]") return from;
    this.take();
    const to = this.member();
    return [[from[0][0], to.at(-1)[1]]];
  }

  member() {
    const sign = this.take();
    return sign === "\\" ? this.escape() : single(sign.codePointAt(0));
  }

  escape() {
    const sign = this.take();
    if (CLASSES[sign]) return CLASSES[sign];
    if (CLASSES[sign.toLowerCase()]) return complement(CLASSES[sign.toLowerCase()]);
    if (sign === "p" || sign === "P") {
      while (this.take() !== "}");
      return ANY;
    }
    if (sign === "k" || (sign >= "1" && sign <= "9")) throw new Unreadable();
    if (sign === "c") return single(this.take().codePointAt(0) % 32);
    if (sign === "x") return single(parseInt(this.take() + this.take(), 16));
    if (sign === "u") return single(this.unicode());
    if (sign === "0") return single(0);
    return single(ESCAPED[sign] ?? sign.codePointAt(0));
  }

  /** Two escapes may make one character: what such a text matches is not looked into. */
  unicode() {
    let digits = "";
    if (this.eat("{")) {
      while (this.peek() !== "}") digits += this.take();
      this.take();
    } else {
      for (let i = 0; i < 4; i++) digits += this.take();
    }
    const code = parseInt(digits, 16);
    if (code >= 0xd800 && code <= 0xdfff) throw new Unreadable();
    return code;
  }
}

const chars = (set) => ({ kind: "chars", set });
const single = (code) => [[code, code]];
