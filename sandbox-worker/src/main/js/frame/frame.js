// The whole program of the sealed frame. It compiles the wasm once, if there is one, starts workers, and ends them.
// It believes its parent's first message and, after that, only the port that came with it.
(() => {
  // No policy stops WebRTC. The frame needs none, so whoever got in here finds none.
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) delete globalThis[name];

  const workers = new Map();

  const serve = (control, assets, module) => {
    let memory = {};
    const address = URL.createObjectURL(new Blob([assets.guest], { type: "text/javascript" }));
    const spawn = (id, port) => {
      const worker = new Worker(address);
      workers.set(id, worker);
      worker.onerror = (event) => {
        event.preventDefault();
        control.postMessage(["failed", id, String(event.message)]);
      };
      worker.postMessage({ module, ...memory, port }, [port]);
    };
    const kill = (id) => {
      workers.get(id)?.terminate();
      workers.delete(id);
    };
    const remember = (given) => {
      memory = given;
      control.postMessage(["up"]);
    };
    control.onmessage = ({ data: [order, given], ports }) => {
      if (order === "spawn") spawn(given, ports[0]);
      else if (order === "kill") kill(given);
      else if (order === "ask") control.postMessage(["here"]);
      else if (order === "remember") remember(given);
    };
    // Python's memory may still be under way: it waits in the port until the wasm is compiled.
    if (!module) control.postMessage(["up"]);
  };

  // Told by a frame that is taken out of the page or navigated: its workers end with it.
  const bidFarewell = (control) =>
    addEventListener("pagehide", () => control.postMessage(["gone"]));

  /** Not every worker has Python in it. */
  const compile = async (wasm) =>
    wasm &&
    WebAssembly.compileStreaming(
      new Response(wasm, { headers: { "content-type": "application/wasm" } }),
    );

  const receive = (event) => {
    if (event.source !== parent) return;
    removeEventListener("message", receive);
    const assets = event.data;
    const control = event.ports[0];
    bidFarewell(control);
    compile(assets.wasm).then(
      (module) => serve(control, assets, module),
      (problem) => control.postMessage(["broken", String(problem)]),
    );
  };

  addEventListener("message", receive);
  parent.postMessage("glovebox-frame-up", "*");
})();
