/**
 * Two functions of the compiler's runtime look at whatever foreign code throws or rejects with: every `catch`
 * begins in one, which marks what was thrown, and every value that Java knows as no more than an object passes
 * the other. This lets them see everything through `thrown.js`, so that there is no call into foreign code
 * that could be forgotten.
 */
const IMPORT =
  'import{lookable as gloveboxLookable,markable as gloveboxMarkable}from"glovebox:thrown";';
const CATCHING =
  /(=\s*err\s*=>\s*\{)(\s*let\s+ex\s*=\s*err\[[^\]]+\];[^"]{0,80}"\(JavaScript\) ")/g;
const WRAPPING =
  /(=\s*([\w$]+)\s*=>\s*\{\s*if\s*\(\2\s*===\s*null\)\s*return null;)(\s*return \2 instanceof [\w$]+\(\)\s*\?\s*\2\s*:)/g;

export function catchWhatIsThrown(compiled) {
  const marking = replaceOnce(compiled, CATCHING, "$1err=gloveboxMarkable(err);$2");
  return IMPORT + replaceOnce(marking, WRAPPING, "$1$2=gloveboxLookable($2);$3");
}

function replaceOnce(compiled, pattern, replacement) {
  const count = [...compiled.matchAll(pattern)].length;
  if (count !== 1)
    throw new Error(
      `core.js: ${pattern} was found ${count} times, expected 1. Look at the runtime of this version of` +
        " TeaVM, where what was thrown is marked, and where objects are wrapped.",
    );
  return compiled.replace(pattern, replacement);
}
