const BEGIN_CHARACTERS = 200;
const TOLD_WITHIN_MS = 50;

/** All that can be told of a file, as long as nothing is. */
export const NOTHING = {
  problem: "",
  directive: "",
  isBegun: false,
  isOnline: true,
  status: 0,
  type: "",
  frameOptions: "",
  policy: "",
  content: new ArrayBuffer(0),
  begin: "",
};

/** Fetches one file and tells all that came of it; it never rejects. */
export async function fetchFile(address, isFresh, isUrgent) {
  const policy = watchPolicy(address);
  let response;
  try {
    response = await fetch(address, {
      cache: isFresh ? "reload" : "default",
      priority: isUrgent ? "auto" : "low",
    });
    const body = response.ok ? await bodyOf(response) : {};
    return { ...NOTHING, ...headersOf(response), ...body };
  } catch (problem) {
    const directive = response ? "" : await policy.directive();
    return {
      ...NOTHING,
      directive,
      isBegun: response !== undefined,
      problem: String(problem),
      isOnline: navigator.onLine,
    };
  } finally {
    policy.stop();
  }
}

const headersOf = ({ status, headers }) => ({
  status,
  type: headers.get("content-type") ?? "",
  frameOptions: headers.get("x-frame-options") ?? "",
  policy: headers.get("content-security-policy") ?? "",
});

async function bodyOf(response) {
  return contentOf(await response.arrayBuffer());
}

/** What is told of a file that came. */
export function contentOf(content) {
  const begin = new TextDecoder().decode(new Uint8Array(content).subarray(0, BEGIN_CHARACTERS));
  return { content, begin };
}

/** The SHA-256 of a buffer in hexadecimal digits; nothing in a page without HTTPS, which has none to give. */
export async function hashOf(content) {
  if (!globalThis.crypto?.subtle) return "";
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Hears whether the page's policy forbids an address; browsers tell that only by an event, and in a while. */
function watchPolicy(address) {
  let forbidding = "";
  let wake = () => {};
  const hear = ({ blockedURI, effectiveDirective }) => {
    if (!blockedURI || !address.startsWith(blockedURI)) return;
    forbidding = effectiveDirective;
    wake();
  };
  document.addEventListener("securitypolicyviolation", hear);
  return {
    async directive() {
      if (!forbidding)
        await new Promise((resolve) => {
          wake = resolve;
          setTimeout(resolve, TOLD_WITHIN_MS);
        });
      return forbidding;
    },
    stop: () => document.removeEventListener("securitypolicyviolation", hear),
  };
}
