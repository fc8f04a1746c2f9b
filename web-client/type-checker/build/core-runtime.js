// Stands before pyright's modules in the bundle: loads one when it is first asked for, and stands in
// for the little of Node that the analysis touches.
const makers = {};
const loaded = new Map();

function load(id) {
  if (!loaded.has(id)) {
    const module = { exports: {} };
    loaded.set(id, module);
    makers[id].call(module.exports, module, module.exports, load);
  }
  return loaded.get(id).exports;
}

const has = (object, name) => Object.hasOwn(object, name);

function define(target, properties, kind) {
  for (const name in properties) {
    if (has(properties, name) && !has(target, name)) {
      Object.defineProperty(target, name, { enumerable: true, [kind]: properties[name] });
    }
  }
}

load.d = (exports, getters, values) => {
  define(exports, getters, "get");
  define(exports, values, "value");
};
load.o = has;
load.r = (exports) => {
  Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
  Object.defineProperty(exports, "__esModule", { value: true });
};
load.n = (module) => {
  const getter = module?.__esModule ? () => module.default : () => module;
  load.d(getter, { a: getter });
  return getter;
};
load.g = globalThis;
load.nmd = (module) => Object.assign(module, { paths: [], children: module.children ?? [] });
load.hmd = load.nmd;

const process = {
  env: {},
  platform: "linux",
  execArgv: [],
  versions: {},
  cwd: () => "/",
  memoryUsage: () => ({ heapUsed: 0, rss: 1 }),
  hrtime: Object.assign(() => [0, 0], { bigint: () => 0n }),
};

const Buffer = {
  from: (text) => ({ length: text.length, toString: () => text }),
  isBuffer: () => false,
  byteLength: (text) => text.length,
};

const NODE = {
  // @ts-expect-error It stands before this file in the bundle.
  path,
  os: {
    homedir: () => "/",
    platform: () => "linux",
    totalmem: () => 2 ** 33,
    freemem: () => 2 ** 32,
  },
  v8: {
    getHeapStatistics: () => ({ heap_size_limit: 2 ** 32, total_heap_size: 1, used_heap_size: 1 }),
  },
  worker_threads: { isMainThread: true, threadId: 0 },
};

/** Signs that work be left off, by which an editor stops what it asked for; here nobody gives one. */
const EDITOR = {
  CancellationToken: { None: { isCancellationRequested: false } },
  Disposable: { create: (dispose) => ({ dispose }) },
  LSPErrorCodes: { RequestCancelled: -32800, ServerCancelled: -32802 },
  ResponseError: class extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  },
};

/** What is asked for and not there fails where it is used, with its name. */
function standIn(name) {
  if (NODE[name]) return NODE[name];
  const known = name === "vscode-languageserver" ? EDITOR : {};
  return new Proxy(known, {
    get: (_, member) => known[member] ?? refuse(`${name}.${String(member)}`),
  });
}

function refuse(what) {
  throw new Error(`the checker has no ${what}`);
}
