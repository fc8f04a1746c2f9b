/** Lets pages of any origin ask, as a server on another origin must. */
const HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST, PUT, DELETE",
  "Access-Control-Allow-Headers": "*, Authorization",
  "Access-Control-Expose-Headers": "*",
};

/** @returns {boolean} whether the request was only about permission, and is answered */
export function allowEveryOrigin(request, response) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== "OPTIONS") return false;
  response.writeHead(204).end();
  return true;
}
