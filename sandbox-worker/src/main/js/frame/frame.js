// The whole program of the sealed frame. It compiles the wasm once, starts workers, and ends them.
// It believes its parent's first message, of that only the port, and from then on that port alone.
(() => {
  // No policy stops WebRTC. The frame needs none, so whoever got in here finds none.
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) delete globalThis[name];

  const asScript = (program) => new Blob([program], { type: "text/javascript" });

  /** The address from which a worker starts: see narrowing.js. */
  const addressOf = async (program) =>
    workersComeFrom === "data:"
      ? asData(asScript(program))
      : URL.createObjectURL(asScript(program));

  const asData = (blob) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });

  const compile = async (wasm) =>
    WebAssembly.compileStreaming(
      new Response(wasm, { headers: { "content-type": "application/wasm" } }),
    );

  const serve = (control) => {
    const workers = new Map();
    const guest = { address: undefined, compiled: undefined, start: undefined };

    const begin = (id, address, start, port) => {
      const worker = new Worker(address);
      workers.set(id, { worker, address });
      worker.onerror = (event) => {
        event.preventDefault();
        control.postMessage(["failed", id, event.message ?? "its program could not be loaded"]);
      };
      worker.postMessage({ ...start, port }, [port]);
    };

    const orders = {
      /**
       * Python's programs. The wasm is compiled while the memory is still under way, and while the page
       * still compares it: what becomes of it is told when the page says that all is right.
       */
      furnish({ guest: program, wasm }) {
        const address = addressOf(program);
        guest.compiled = compile(wasm).then(async (module) => {
          guest.address = await address;
          return module;
        });
        guest.compiled.catch(() => {});
      },
      /** What Python starts from; from now on guests can be spawned. */
      remember(memory) {
        const bytes = memory instanceof Blob ? memory.arrayBuffer() : Promise.resolve(memory);
        Promise.all([guest.compiled, bytes.then(WebAssembly.compile)]).then(
          ([module, snapshot]) => {
            guest.start = { module, snapshot };
            control.postMessage(["up"]);
          },
          (problem) => control.postMessage(["broken", String(problem)]),
        );
      },
      spawn: (id, [port]) => begin(id, guest.address, guest.start, port),
      /** A worker that is not a guest: it has a program of its own, and no Python in it. */
      run: async ({ id, program }, [port]) => {
        workers.set(id, {});
        const address = await addressOf(program);
        if (workers.has(id)) begin(id, address, {}, port);
      },
      kill(id) {
        const { worker, address } = workers.get(id) ?? {};
        worker?.terminate();
        if (address && address !== guest.address) URL.revokeObjectURL(address);
        workers.delete(id);
      },
      ask: () => control.postMessage(["here"]),
    };
    control.onmessage = ({ data: [order, given], ports }) => orders[order](given, ports);
  };

  // Told by a frame that is taken out of the page or navigated, where its workers have ended by then. Chromium keeps a
  // frame that listens for its end, with its workers in it.
  const bidFarewell = (control) =>
    addEventListener("pagehide", () => control.postMessage(["gone"]));

  const receive = (event) => {
    if (event.source !== parent) return;
    removeEventListener("message", receive);
    const [control] = event.ports;
    if (event.data) bidFarewell(control);
    serve(control);
  };

  addEventListener("message", receive);
  parent.postMessage("glovebox-frame-up", "*");
})();
