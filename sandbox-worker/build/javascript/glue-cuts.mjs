const DRAWING =
  "A sandbox draws nothing, plays nothing and has no frames: the cut lets the minifier drop" +
  " emscripten's browser library. Look at what runs at the top level of the glue.";
const FILES = "A sandbox has files in memory only. Look at FS.staticInit in emscripten's libfs.js.";

/** Patches, as `applyPatches` takes them, that remove what a sandbox has no use for. */
export const glueCuts = [
  {
    name: "no sound",
    find: "registerPostMainLoop(()=>SDL.audio?.queueNewAudioData?.());",
    replace: "",
    lookAt: DRAWING,
  },
  {
    name: "no main loop",
    find:
      'Module["requestAnimationFrame"]=MainLoop.requestAnimationFrame;' +
      'Module["pauseMainLoop"]=MainLoop.pause;Module["resumeMainLoop"]=MainLoop.resume;' +
      "MainLoop.init();",
    replace: "",
    lookAt: DRAWING,
  },
  {
    name: "no full screen",
    find: 'Module["requestFullscreen"]=requestFullscreen;',
    replace: "",
    lookAt: DRAWING,
  },
  {
    name: "no pictures among preloaded files",
    find: 'if(typeof Browser!="undefined")Browser.init();',
    replace: "",
    lookAt: DRAWING,
  },
  {
    name: "no message listener",
    find: "if(globalThis.setImmediate){emSetImmediate=setImmediateWrapped;",
    replace: "if(true){emSetImmediate=setImmediateWrapped;",
    lookAt:
      "Emscripten's stand-in for setImmediate listens to every message of the worker. Nothing" +
      " here uses it. Look at emSetImmediate in emscripten's libeventloop.js.",
  },
  {
    name: "files in memory only",
    find: "FS.filesystems={MEMFS,IDBFS,NODEFS,WORKERFS,PROXYFS}",
    replace: "FS.filesystems={MEMFS}",
    lookAt: FILES,
  },
  { name: "no database to close", find: "IDBFS.quit();", replace: "", lookAt: FILES },
  {
    name: "no libraries among preloaded files",
    find: "registerWasmPlugin();",
    replace: "",
    lookAt:
      "A sandbox loads no shared libraries. Look at registerWasmPlugin in emscripten's" +
      " libbrowser.js.",
  },
];
