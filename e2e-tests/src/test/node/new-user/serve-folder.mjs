/**
 * A web server as simple as most: a file is there, or 404, or the app's page with the status 200; each with the
 * Content-Security-Policy that is given.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".xml": "text/xml",
};

export function serveFolder(folder, { fallback, policy }) {
  const server = createServer(async (request, response) => {
    if (policy) response.setHeader("content-security-policy", policy);
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const content = await readFile(file).catch(() => undefined);
    if (content) return answer(response, 200, file, content);
    if (!fallback) return answer(response, 404, "none.txt", "Not Found");
    const page = join(folder, "index.html");
    return answer(response, 200, page, await readFile(page));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address().port));
  });
}

function answer(response, status, file, content) {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(status, { "content-type": type }).end(content);
}
