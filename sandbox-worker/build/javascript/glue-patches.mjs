const MODULES =
  "Pyodide parsed and ran five small programs at each start to get modules that one function gives it. Look at" +
  " finalizeBootstrap in Pyodide's api.ts.";

/** Text patches of pyodide.asm.mjs, as `applyPatches` takes them. */
export const gluePatches = [
  {
    name: "classic workers are welcome",
    find: 'if(i&&$n())throw new Error("Classic web workers are not supported");',
    replace: "",
    lookAt: "The same question as in the loader. Look at calculateDerivedFlags there.",
  },
  {
    name: "no module address",
    find: "var _scriptName=import.meta.url;",
    replace: 'var _scriptName="";',
    lookAt:
      "It keeps import.meta out, which a classic script cannot hold. Look for the places where" +
      " the glue reads its own address.",
  },
  {
    name: "no address of the wasm",
    find: 'return new URL("pyodide.asm.wasm",import.meta.url).href',
    replace: 'return"pyodide.asm.wasm"',
    lookAt:
      "The wasm is handed to the glue, never fetched by it. Look at findWasmBinary in" +
      " emscripten's preamble.js.",
  },
  {
    name: "global offset table by name",
    find:
      "var updateGOT=(exports,replace)=>{for(var symName in exports){" +
      "if(isInternalSym(symName)){continue}",
    replace:
      "var updateGOT=(exports,replace)=>{for(var symName in GOT){" +
      "if(!(symName in exports)||isInternalSym(symName)){continue}",
    lookAt:
      "It links only the names that the wasm asked for, instead of every export. Look at" +
      " updateGOT in emscripten's libdylink.js.",
  },
  {
    name: "function table map starts empty",
    find: "functionsInTableMap=new WeakMap;updateTableMap(0,wasmTable.length)}",
    replace: "functionsInTableMap=new WeakMap}",
    lookAt:
      "It saves a walk over the whole function table at start. Look at getFunctionAddress in" +
      " emscripten's libaddfunction.js.",
  },
  {
    name: "functions to draw and to log have no address",
    find: '"GOT.func":GOTProxyHandler};return imports}',
    replace:
      '"GOT.func":new Proxy({},{get:()=>new WebAssembly.Global({value:"i32",mutable:true},0)})};' +
      "return imports}",
    lookAt:
      "The wasm asks for these addresses on behalf of shared libraries, and a sandbox loads none;" +
      " python-wasm.test.mjs lists them. Look at getWasmImports in emscripten's preamble.js.",
  },
  {
    name: "long text goes to Python in one piece",
    find: 'a(pn,"js2python_string");',
    replace:
      "var oneByOne=pn,encoder=new TextEncoder;pn=t=>{" +
      "if(t.length<256)return oneByOne(t);" +
      "let made=_PyUnicode_New(t.length,127);if(made===0)throw new R;" +
      "let at=_PyUnicode_Data(made);" +
      "if(encoder.encodeInto(t,HEAPU8.subarray(at,at+t.length)).read===t.length)return made;" +
      "_Py_DecRef(made);return oneByOne(t)};",
    lookAt:
      "Pyodide copies a text character by character, which takes 10 ms for a megabyte. The browser" +
      " writes ASCII straight into memory. Look at js2python_string in Pyodide's js2python.js.",
  },
  {
    name: "no trampoline of its own",
    find:
      "addOnPreRun(function setEmscriptenTrampoline(){const ptr=getPyEMTrampolinePtr();" +
      "const offset=HEAP32[__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET/4>>>0];" +
      "HEAP32[(__PyRuntime+offset)/4>>>0]=ptr});",
    replace: "",
    lookAt:
      "Each start compiled a program for calls of C functions, and the memory of the snapshot then took its" +
      " address away. Its place in memory stays 0, which means the glue's own function. Look at" +
      " setEmscriptenTrampoline in CPython's Python/emscripten_trampoline.c.",
  },
  {
    name: "the core of a snapshot is imported",
    find: 'let[r,n]=API.rawRun("import _pyodide_core");',
    replace: 'let[r,n]=t?[0,""]:API.rawRun("import _pyodide_core");',
    lookAt: MODULES,
  },
  {
    name: "nothing is run to find modules",
    find:
      ',API.runPythonInternal_dict=API._pyodide._base.eval_code("{}"),' +
      'API.importlib=API.runPythonInternal("import importlib; importlib");' +
      "let o=API.importlib.import_module;",
    replace: ';let o=API._pyodide._base.import_module;API.importlib=o("importlib");',
    lookAt: MODULES,
  },
  {
    name: "nothing is run to find what modules hold",
    find:
      'let i=API.runPythonInternal("import __main__; __main__.__dict__"),' +
      's=API.runPythonInternal("import builtins; builtins.__dict__");',
    replace: 'let i=o("__main__").__dict__,s=o("builtins").__dict__;',
    lookAt: MODULES,
  },
  {
    name: "nobody else runs Python so",
    find:
      "API.runPythonInternal=function(t){" +
      "return API._pyodide._base.eval_code(t,API.runPythonInternal_dict)};",
    replace: "",
    lookAt: MODULES,
  },
];
