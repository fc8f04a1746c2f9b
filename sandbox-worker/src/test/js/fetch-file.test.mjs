import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { fetchFile, fetchKept } from "../../main/js/page/fetch-file.js";

const FILE = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
const KEPT = "public, max-age=31536000, immutable";
const SILENT = "nothing came for 5 seconds";
const A_MOMENT = 100;

globalThis.document = { addEventListener() {}, removeEventListener() {} };

/** What the browser tells of itself. */
const browserIs = (value) =>
  Object.defineProperty(globalThis, "navigator", { value, configurable: true });

beforeEach(() => {
  browserIs({ onLine: true });
  mock.timers.enable({ apis: ["setInterval", "setTimeout"] });
});

afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

for (const type of ["bytes", undefined]) {
  const kind = type ?? "copied";

  test(`a file comes as it is (${kind})`, async () => {
    answerWith({ type, pieces: [FILE.slice(0, 70_000), FILE.slice(70_000)] });
    const { bytes, content, begin, problem } = await fetchFile("/a", false, true, FILE.length);
    assert.deepEqual([bytes, problem], [FILE.length, ""]);
    assert.deepEqual(new Uint8Array(content), FILE);
    assert.equal(begin.length, 200);
  });

  test(`a file that is cut short is as long as it came (${kind})`, async () => {
    answerWith({ type, pieces: [FILE.slice(0, 1_000)] });
    const { bytes, content } = await fetchFile("/a", false, true, FILE.length);
    assert.deepEqual([bytes, content.byteLength], [1_000, 1_000]);
  });

  test(`of a file that is too long the rest is counted (${kind})`, async () => {
    answerWith({ type, pieces: [FILE] });
    const { bytes, content } = await fetchFile("/a", false, true, 1_000);
    assert.deepEqual([bytes, content.byteLength], [FILE.length, 1_000]);
  });

  test(`a file of which nothing comes any more is given up (${kind})`, async () => {
    answerWith({ type, pieces: [FILE.slice(0, 1_000)], ends: false });
    const told = fetchFile("/a", false, true, FILE.length);
    await seconds(6);
    const { isBegun, problem } = await told;
    assert.deepEqual([isBegun, problem], [true, SILENT]);
  });
}

test("a file without a body is empty", async () => {
  mock.method(globalThis, "fetch", async () => new Response(null, { status: 204 }));
  assert.equal((await fetchFile("/a", false, true, FILE.length)).bytes, 0);
});

test("a server that does not answer is given up", async () => {
  mock.method(globalThis, "fetch", (address, { signal }) => failing(signal));
  const told = fetchFile("/a", false, true, FILE.length);
  await seconds(6);
  const { isBegun, problem } = await told;
  assert.deepEqual([isBegun, problem], [false, SILENT]);
});

test("a file waits for as long as pieces of another one come", async () => {
  const coming = slowBody();
  mock.method(globalThis, "fetch", (address, { signal }) =>
    address === "/slow" ? answer(coming.stream) : failing(signal),
  );
  const slow = fetchFile("/slow", false, true, 20);
  const waiting = fetchFile("/waiting", false, false, FILE.length);
  for (let piece = 0; piece < 10; piece++) {
    coming.send(FILE.slice(piece, piece + 1));
    await seconds(2);
  }
  coming.end();
  assert.equal((await slow).bytes, 10);
  assert.equal(await Promise.race([waiting, "waits"]), "waits");
  await seconds(6);
  assert.equal((await waiting).problem, SILENT);
});

const LARGE = Uint8Array.from({ length: 1_000_000 }, (_, at) => at % 251);

/** In a browser that gathers Blobs outside of the page. */
const inChromium = () => browserIs({ onLine: true, userAgentData: {} });

test("a large file comes in a Blob, and is the same", async () => {
  inChromium();
  answerWith({ pieces: [LARGE.slice(0, 300_000), LARGE.slice(300_000)] });
  const { bytes, content, begin, problem } = await fetchKept("/a", false, true, LARGE.length);
  assert.ok(content instanceof Blob);
  assert.deepEqual([bytes, begin, problem], [LARGE.length, "", ""]);
  assert.deepEqual(new Uint8Array(await content.arrayBuffer()), LARGE);
});

test("of a large file that is another one the begin is told", async () => {
  inChromium();
  answerWith({ pieces: [new TextEncoder().encode("<!doctype html>".padEnd(300, "."))] });
  const { bytes, begin } = await fetchKept("/a", false, true, LARGE.length);
  assert.deepEqual([bytes, begin], [300, "<!doctype html>".padEnd(200, ".")]);
});

for (const [why, { isFresh = false, length = LARGE.length, isIn = inChromium, cache = KEPT }] of [
  ["what is small", { length: LARGE.length - 1 }],
  ["what is asked for past the cache", { isFresh: true }],
  ["what another browser gets", { isIn: () => {} }],
  ["what is not to be kept", { cache: "no-store, max-age=600" }],
  ["what is to be asked for each time", { cache: "max-age=0, must-revalidate" }],
  ["what is to be asked for first", { cache: "no-cache" }],
]) {
  test(`${why} comes in a buffer`, async () => {
    isIn();
    answerWith({ pieces: [LARGE.slice(0, length)], cache });
    const { content, bytes } = await fetchKept("/a", isFresh, true, length);
    assert.ok(content instanceof ArrayBuffer);
    assert.equal(bytes, length);
  });
}

test("a large file that comes slowly is waited for, and looked after until it is there", async () => {
  inChromium();
  const answers = slowAnswers();
  const told = fetchKept("/a", false, true, LARGE.length);
  for (let second = 0; second < 20; second++) {
    await seconds(1);
    for (const { send } of answers) send(LARGE.slice(second, second + 1));
  }
  assert.equal(answers.length, 2);
  answers[0].end();
  assert.deepEqual([(await told).bytes, (await told).problem], [20, ""]);
  assert.ok(answers[1].signal.aborted);
});

test("a large file of which nothing comes any more is given up", async () => {
  inChromium();
  const answers = slowAnswers();
  const told = fetchKept("/a", false, true, LARGE.length);
  await seconds(4);
  const leftOff = [];
  answers.forEach(({ signal }, at) => signal.addEventListener("abort", () => leftOff.push(at)));
  await seconds(5);
  assert.deepEqual([(await told).isBegun, (await told).problem], [true, SILENT]);
  assert.deepEqual(leftOff, [1, 0], "who looked after it would ask for it anew");
});

async function seconds(count) {
  for (let second = 0; second < count; second++) {
    await new Promise(setImmediate);
    mock.timers.tick(1_000);
  }
  await new Promise(setImmediate);
  mock.timers.tick(A_MOMENT);
  await new Promise(setImmediate);
}

const failing = (signal) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

const answer = async (body, cache = KEPT) =>
  new Response(body, { status: 200, headers: { "cache-control": cache } });

/** A fetch whose answer has these pieces, in a stream of this type. */
function answerWith({ type, pieces, ends = true, cache }) {
  mock.method(globalThis, "fetch", (address, { signal }) =>
    answer(
      new ReadableStream({
        type,
        start(stream) {
          pieces.forEach((piece) => stream.enqueue(piece.slice()));
          if (ends) stream.close();
          signal.addEventListener("abort", () => stream.error(signal.reason));
        },
        pull(stream) {
          if (ends) stream.byobRequest?.respond(0);
        },
      }),
      cache,
    ),
  );
}

/** A fetch whose answers come as they are told to, all of them. */
function slowAnswers() {
  const answers = [];
  mock.method(globalThis, "fetch", (address, { signal }) => {
    const { stream, send, end, fail } = slowBody();
    signal.addEventListener("abort", () => fail(signal.reason));
    answers.push({ send, end, signal });
    return answer(stream);
  });
  return answers;
}

function slowBody() {
  let stream;
  const body = new ReadableStream({ start: (controller) => (stream = controller) });
  return {
    stream: body,
    send: (piece) => stream.enqueue(piece),
    end: () => stream.close(),
    fail: (reason) => stream.error(reason),
  };
}
