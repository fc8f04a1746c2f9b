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
    /** What workers with Python are made of: all of one delivery, of which no file was refused. */
    let guest;

    /** Of one that is killed while its address is made out there is none. */
    const begin = async (id, address, port) => {
      workers.set(id, { address });
      const at = await address;
      if (!workers.has(id)) return undefined;
      const worker = new Worker(at);
      workers.set(id, { worker, address });
      worker.onerror = (event) => {
        event.preventDefault();
        control.postMessage(["failed", id, event.message ?? "its program could not be loaded"]);
      };
      worker.postMessage({ port }, [port]);
      return worker;
    };

    const orders = {
      /** The program of guests, which was compared: from now on they can be spawned. */
      furnish(program) {
        const address = addressOf(program);
        let compileWasm, compileMemory;
        const module = new Promise((resolve) => (compileWasm = (wasm) => resolve(compile(wasm))));
        const memory = new Promise((resolve) => (compileMemory = resolve));
        const parts = Promise.all([module, memory.then(WebAssembly.compile)]);
        parts.catch(() => {});
        guest = { address, compileWasm, compileMemory, parts };
      },
      /**
       * The wasm. It is compiled while the memory is still under way, and while the page still compares it: what
       * becomes of it is told, and given to workers, when the page says that all is right.
       */
      compile: (wasm) => guest.compileWasm(wasm),
      /** What Python starts from. It comes last, and says that all that came was right. */
      remember(memory) {
        guest.compileMemory(memory instanceof Blob ? memory.arrayBuffer() : memory);
        guest.parts.then(
          () => control.postMessage(["up"]),
          (problem) => control.postMessage(["broken", String(problem)]),
        );
      },
      /** It makes itself ready while what Python consists of is still under way. */
      spawn: async (id, [port]) => {
        const { address, parts } = guest;
        const worker = await begin(id, address, port);
        parts.then(
          ([module, snapshot]) => worker?.postMessage({ module, snapshot }),
          () => {},
        );
      },
      /** A worker that is not a guest: it has a program of its own, and no Python in it. */
      run: ({ id, program }, [port]) => begin(id, addressOf(program), port),
      kill(id) {
        const { worker, address } = workers.get(id) ?? {};
        worker?.terminate();
        if (address !== guest?.address) address?.then((at) => URL.revokeObjectURL(at));
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
