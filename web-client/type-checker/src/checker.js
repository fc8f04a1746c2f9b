import { Analysis } from "./analysis.js";
import { Chain } from "./given/chain.js";
import { findingsIn, isError, placed, told, unlessUnsure } from "./findings.js";
import { withoutClasses } from "./given/generated-classes.js";
import { AllowedImports } from "./given/imports.js";
import { withoutOwnImports } from "./given/own-imports.js";
import { withoutObserved } from "./given/observed.js";
import { withoutAnnotations } from "./given/unannotated.js";

const CHECKS_BEFORE_RECYCLING = 200;
/** It brings in the builtins too, which would be read anew with each script if nothing else needed them. */
const FOUNDATION = "typing";

/** Checks scripts against the stubs of the tools. Lives as long as its worker. */
export class Checker {
  #analysis;
  #chain;
  #unsureChain;
  #isUnsure = false;
  #imports;
  #count = 0;
  #sinceRecycling = 0;

  constructor(typeshed, allowedImports) {
    this.#analysis = new Analysis(typeshed);
    this.#chain = new Chain(this.#analysis, "/scripts");
    this.#unsureChain = new Chain(this.#analysis, "/unsure");
    this.#imports = new AllowedImports(allowedImports);
    this.#chain.stubs("");
    this.keep(FOUNDATION);
  }

  /** What scripts may call from now on: the text that `inspect` shows. */
  stubs(text) {
    this.#chain.stubs(text);
    const unsure = withoutObserved(text);
    this.#isUnsure = unsure !== text;
    if (this.#isUnsure) this.#unsureChain.stubs(unsure);
  }

  /** Keeps a module of the standard library at hand. */
  keep(module) {
    const path = `/scripts/keep_${module.replaceAll(".", "_")}.py`;
    this.#analysis.open(path, `import ${module}\n`);
    this.#analysis.analyse(path);
  }

  /**
   * What is wrong with a script: at most ten findings, ordered by line. What follows only from what
   * the script declares of its own types, or from results that were observed and that nobody declared,
   * is no more than a warning.
   */
  check(script) {
    const { findings, text, tree } = this.#found(script, this.#chain, told);
    if (!findings.some(isError)) return this.#spoken(findings);
    const bare = withoutAnnotations(text, tree);
    if (bare === text && !this.#isUnsure) return this.#spoken(findings);
    const chain = this.#isUnsure ? this.#unsureChain : this.#chain;
    const sure = this.#found({ ...script, code: bare }, chain, placed);
    return this.#spoken(unlessUnsure(findings, sure.findings));
  }

  #spoken(findings) {
    const said = (text) => withoutClasses(text, this.#chain.generatedClasses);
    return findings.map((each) => ({
      ...each,
      message: said(each.message),
      hint: said(each.hint),
    }));
  }

  /** `form` makes plain data of findings, while the script is there. */
  #found(script, chain, form) {
    const { code, session = "", earlier = [], inputs = [], changing } = script;
    const modules = this.#imports.usedWithout(code);
    // What earlier scripts of a session have defined may change something under a name of theirs.
    const known = earlier.length > 0 && changing?.length > 0 ? undefined : changing;
    const before = chain.before({ session, earlier, inputs, modules, code });
    const path = `/scripts/script${++this.#count}.py`;
    const text = withoutOwnImports(code, chain.namespaces);
    this.#analysis.open(path, text, before.path);
    try {
      const analysed = this.#analysis.analyse(path);
      const { namespaces } = chain;
      const keepsNothing = session === "";
      const given = { text, changing: known, namespaces, keepsNothing };
      const findings = form(this.#findings(analysed, given));
      return { findings, text, tree: analysed.parsed.parseTree };
    } finally {
      this.#analysis.close(path);
      before.close();
      this.#sinceRecycling++;
    }
  }

  /** A session is over: its runs are no longer remembered. */
  forget(session) {
    this.#chain.forget(session);
    this.#unsureChain.forget(session);
  }

  /** To be called when nobody waits: gives back what many checks have left. */
  recycle() {
    if (this.#sinceRecycling < CHECKS_BEFORE_RECYCLING) return;
    this.#sinceRecycling = 0;
    this.#analysis.recycle();
  }

  #findings(analysed, script) {
    return findingsIn(analysed, {
      ...script,
      evaluator: this.#analysis.evaluator,
      nodeInfo: this.#analysis.nodeInfo,
      imports: this.#imports,
      allowed: this.#imports.entries,
    });
  }
}
