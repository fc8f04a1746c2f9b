const SHORTEST_SECRET = 6;
const BLOT = "[credential]";

/**
 * What is added to one request, by the page's option `auth`: fixed credentials, or what a function of
 * the page gives for it. Each secret may be a function too, so that a token can be renewed.
 */
export async function credentialsOf(auth, request, signal) {
  const headers = new Map();
  const query = new Map();
  const secrets = new Set();
  try {
    if (typeof auth === "function") {
      const { operation, method, url } = request;
      const given = (await auth({ operation, method, url, signal })) ?? {};
      for (const [name, value] of Object.entries(given.headers ?? {})) headers.set(name, value);
      for (const [name, value] of Object.entries(given.query ?? {})) query.set(name, value);
    } else if (auth) {
      await addFixed(auth, { headers, query, secrets });
    }
  } catch (reason) {
    console.warn("The credentials of an API could not be made.", reason);
    throw new Error("The page could not make the credentials for the API.");
  }
  for (const value of [...headers.values(), ...query.values()]) addSecret(secrets, String(value));
  return {
    headers,
    urlOf: (url) => withQuery(url, query),
    blot: (text) => blotted(text, secrets),
  };
}

async function addFixed({ bearer, basic, apiKey }, { headers, query, secrets }) {
  if (bearer !== undefined) headers.set("Authorization", `Bearer ${await valueOf(bearer)}`);
  if (basic) {
    const password = String(await valueOf(basic.password));
    const bytes = new TextEncoder().encode(`${basic.username}:${password}`);
    headers.set("Authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);
    addSecret(secrets, password);
  }
  if (apiKey) {
    const place = apiKey.in === "query" ? query : headers;
    place.set(apiKey.name, await valueOf(apiKey.value));
  }
}

const valueOf = (value) => (typeof value === "function" ? value() : value);

/** `Bearer …` is a secret, and so is what comes after the word. */
function addSecret(secrets, value) {
  for (const secret of [value, value.slice(value.lastIndexOf(" ") + 1)]) {
    if (secret.length >= SHORTEST_SECRET) secrets.add(secret);
  }
}

function withQuery(url, query) {
  if (query.size === 0) return url;
  const target = new URL(url);
  for (const [name, value] of query) target.searchParams.set(name, value);
  return target.href;
}

function blotted(text, secrets) {
  const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
  return longestFirst.reduce(
    (kept, secret) =>
      kept
        .replaceAll(secret, BLOT)
        .replaceAll(JSON.stringify(secret).slice(1, -1), BLOT)
        .replaceAll(encodeURIComponent(secret), BLOT),
    text,
  );
}
