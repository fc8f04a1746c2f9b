/** What a hostile guest posts in answer to a script, by name. The name before the colon is the failure's code. */
const DEEP = 100_000;
const call = (id, tool = "bank.find_clients", positional = "[]", named = "{}") => [
  "call",
  id,
  tool,
  positional,
  named,
];
const failed = (...changed) => [
  "failed",
  "script-error",
  "Error",
  "text",
  1,
  1,
  "",
  "",
  ...changed,
];

function nested(depth) {
  let value = [];
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

function cyclic() {
  const value = [1];
  value.push(value);
  return value;
}

const FRAMES = {
  "completed: honest": (port, say) => say(["completed", "42"]),

  "interpreter-died: no array": (port) => port.postMessage("completed"),
  "interpreter-died: null": (port) => port.postMessage(null),
  "interpreter-died: undefined": (port) => port.postMessage(undefined),
  "interpreter-died: number": (port) => port.postMessage(7),
  "interpreter-died: object like an array": (port) => port.postMessage({ length: 2, 0: 1, 1: [] }),
  "interpreter-died: typed array": (port) => port.postMessage(new Uint8Array([1, 2])),
  "interpreter-died: empty batch": (port) => port.postMessage([]),
  "interpreter-died: batch without frames": (port) => port.postMessage([1]),
  "interpreter-died: half a million batches without frames": (port) => {
    for (let i = 0; i < 500_000; i++) port.postMessage([1]);
  },
  "interpreter-died: hole in the batch": (port) => port.postMessage(new Array(3)),
  "interpreter-died: another version": (port) => port.postMessage([2, ["completed", "1"]]),
  "interpreter-died: version as text": (port) => port.postMessage(["1", ["completed", "1"]]),
  "interpreter-died: version that is not a number": (port) =>
    port.postMessage([NaN, ["completed", "1"]]),
  "interpreter-died: 1,001 frames": (port) =>
    port.postMessage([1, ...Array(1_001).fill(["printed", "stdout", "x"])]),
  "interpreter-died: batch of a million holes": (port) => port.postMessage(new Array(1_000_000)),

  "interpreter-died: frame that is text": (port, say) => say("completed"),
  "interpreter-died: frame that is null": (port, say) => say(null),
  "interpreter-died: empty frame": (port, say) => say([]),
  "interpreter-died: frame that is a map": (port, say) => say(new Map([["completed", 1]])),
  "interpreter-died: unknown kind": (port, say) => say(["open", "door"]),
  "interpreter-died: kind of a prototype": (port, say) => say(["__proto__", "1"]),
  "interpreter-died: kind that is a number": (port, say) => say([1, "1"]),
  "interpreter-died: kind of a megabyte": (port, say) => say(["x".repeat(1 << 20)]),
  "interpreter-died: word of the page": (port, say) => say(["execute", "1", "{}"]),
  "interpreter-died: frame too short": (port, say) => say(["completed"]),
  "interpreter-died: frame too long": (port, say) => say(["completed", "1", "2"]),
  "interpreter-died: value that is not a text": (port, say) =>
    say(["completed", { toString: "1" }]),
  "interpreter-died: value that is an array": (port, say) => say(["completed", ["1"]]),
  "interpreter-died: text of another realm": (port, say) => say(["completed", Object("1")]),
  "interpreter-died: deep frame": (port, say) => say(["completed", nested(5_000)]),
  "interpreter-died: circle": (port, say) => say(["completed", cyclic()]),
  "interpreter-died: regular expression": (port, say) => say([/completed/, "1"]),
  "interpreter-died: memory in place of text": (port, say) =>
    say(["completed", new ArrayBuffer(64)]),
  "interpreter-died: error in place of text": (port, say) => say(["completed", new Error("x")]),

  "interpreter-died: idle with NaN": (port, say) => say(["idle", NaN]),
  "interpreter-died: idle until infinity": (port, say) => say(["idle", Infinity]),
  "interpreter-died: idle twice": (port, say) => say(["idle", -1], ["idle", -1]),
  "interpreter-died: ready while running": (port, say) => say(["ready", 1]),
  "interpreter-died: clean while running": (port, say) => say(["clean"]),
  "interpreter-died: marked while running": (port, say) => say(["marked", 1, 1]),
  "interpreter-died: went back while running": (port, say) => say(["went-back", 1]),
  "interpreter-died: broken": (port, say) => say(["broken", "of its own will"]),
  "interpreter-died: broken with a megabyte": (port, say) => say(["broken", "x".repeat(1 << 20)]),

  "interpreter-died: call with a negative id": (port, say) => say(call(-1)),
  "interpreter-died: call with a broken id": (port, say) => say(call(1.5)),
  "interpreter-died: call with a huge id": (port, say) => say(call(2 ** 53)),
  "interpreter-died: call with NaN": (port, say) => say(call(NaN)),
  "interpreter-died: call with a large number": (port, say) => say(call(1n)),
  "interpreter-died: call with id 0": (port, say) => say(call(0)),
  "interpreter-died: call ahead": (port, say) => say(call(2)),
  "interpreter-died: call twice": (port, say) => say(call(1), call(1)),
  "interpreter-died: call of a long name": (port, say) => say(call(1, "x".repeat(513))),
  "interpreter-died: failure on line -1": (port, say) => say(failed().with(4, -1)),
  "interpreter-died: failure with one field more": (port, say) => say(failed("more")),
  "interpreter-died: failure with a long traceback": (port, say) =>
    say(failed().with(7, "x".repeat(16_385))),

  "limit-output: print of a megabyte": (port, say) =>
    say(["printed", "stdout", "x".repeat(1 << 20)]),
  "interpreter-died: print of more than a megabyte": (port, say) =>
    say(["printed", "stdout", "x".repeat((1 << 20) + 1)]),
  "interpreter-died: a hundred thousand small prints": (port, say) => {
    for (let i = 0; i < 100_000; i++) say(["printed", "stdout", "x"]);
  },
  "interpreter-died: twice as many prints as a batch holds": (port, say) => {
    for (let batch = 0; batch < 2; batch++) say(...Array(999).fill(["printed", "stdout", "x"]));
  },
  "interpreter-died: print of nothing": (port, say) => say(["printed", "stdout", ""]),
  "interpreter-died: a million messages": (port, say) => {
    for (let i = 0; i < 1_000_000; i++) say(["printed", "stderr", "x"]);
  },
  "interpreter-died: twenty thousand calls in one turn": (port, say) => {
    for (let id = 1; id < 20_000; id++) say(call(id, "bank.slow"));
  },
  "interpreter-died: call with arguments of 70 megabytes": (port, say) =>
    say(call(1, "bank.find_clients", `["${"x".repeat(70 << 20)}"]`)),
  "completed: call with arguments of 60 megabytes": (port, say) =>
    say(call(1, "bank.find_clients", `["${"x".repeat(60 << 20)}"]`), ["completed", "42"]),
  "limit-result: value of sixty megabytes": (port, say) =>
    say(["completed", `"${"é".repeat(60 << 20)}"`]),
  "interpreter-died: value of seventy megabytes": (port, say) =>
    say(["completed", `"${"x".repeat(70 << 20)}"`]),
  "limit-result: value that was not sent": (port, say) => say(["oversized", 2 ** 31 - 1]),
  "interpreter-died: small value that was not sent": (port, say) => say(["oversized", 2]),
  "interpreter-died: value of no size": (port, say) => say(["oversized", -1]),
  "script-error: failure with a long message": (port, say) =>
    say(failed().with(3, "x".repeat(16_384))),
  "interpreter-died: failure with a message of a megabyte": (port, say) =>
    say(failed().with(3, "x".repeat(1 << 20))),
  "limit-result: value of two million letters": (port, say) =>
    say(["completed", `"${"x".repeat(1 << 21)}"`]),
  "result-not-json: value that is not JSON": (port, say) => say(["completed", "alert(1)"]),
  "result-not-json: empty value": (port, say) => say(["completed", ""]),
  "completed: twice": (port, say) => say(["completed", "42"], ["completed", "43"]),
  "completed: and then a failure": (port, say) => say(["completed", "42"], failed()),
  "completed: and then a call": (port, say) =>
    say(["completed", "42"], call(1, "bank.close_account")),
  "script-error: failure with a made-up code": (port, say) => say(failed().with(1, "made-up")),
  "script-error: failure that blames Glovebox": (port, say) =>
    say(failed().with(1, "sandbox-unavailable")),
  "script-error: failure named like a prototype": (port, say) => say(failed().with(1, "__proto__")),
  "completed: calls of prototypes": (port, say) => {
    const names = [
      "__proto__.polluted",
      "constructor.constructor",
      "bank.__proto__",
      "bank.toString",
      "",
    ];
    say(...names.map((name, index) => call(index + 1, name)), ["completed", "42"]);
  },
  "completed: arguments that pollute": (port, say) => {
    const text = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    say(call(1, "bank.find_clients", "[]", text), ["completed", "42"]);
  },
  "completed: arguments nested deeply": (port, say) => {
    const text = "[".repeat(DEEP) + "]".repeat(DEEP);
    say(call(1, "bank.find_clients", text, "{}"), ["completed", "42"]);
  },
  "limit-wall: silence": (port, say) => say(["idle", -1]),
  "limit-cpu: silence that is not idleness": () => {},
  "limit-wall: sleep until long after": (port, say) => say(["idle", 1e300]),
};
