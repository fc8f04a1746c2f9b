/** Text patches of pyodide.mjs, as `applyPatches` takes them. */
export const loaderPatches = [
  {
    name: "classic workers are welcome",
    find: 'if(r&&ae())throw new Error("Classic web workers are not supported");',
    replace: "",
    lookAt:
      "Pyodide refuses classic workers because it wants to import() its glue, which is bundled" +
      " here. Without this patch the worker would have to set self.importScripts to undefined" +
      " before loading. Look at calculateDerivedFlags in Pyodide's environments.ts.",
  },
  {
    name: "no files of the machine",
    find: "be(e.env),z,...Ee(e.fsInit)]",
    replace: "be(e.env),...Ee(e.fsInit)]",
    lookAt:
      "It leaves out the file system that writes to the user's disk. Look at" +
      " getFileSystemInitializationFuncs in Pyodide's module.ts.",
  },
  {
    name: "no time zones on a disk",
    find: 'i.env.PYTHONINSPECT??="1"',
    replace: 'i.env.PYTHONINSPECT??="1",i.env.PYTHONTZPATH??=""',
    lookAt:
      "It keeps zoneinfo from reading its path out of sysconfig, which the library leaves out." +
      " Look at initializeConfiguration in Pyodide's pyodide.ts.",
  },
];
