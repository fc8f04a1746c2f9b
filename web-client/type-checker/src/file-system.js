/** What a file system has and this one refuses; pyright knows one by its having them. */
const REFUSED = [
  "chdir",
  "copyFileSync",
  "createReadStream",
  "createWriteStream",
  "mapDirectory",
  "mkdirSync",
  "readFile",
  "readFileText",
  "rmdirSync",
  "unlinkSync",
  "writeFileSync",
];

/** The files that the analysis sees: texts in memory, in folders that exist because of them. */
export class MemoryFiles {
  #files = new Map();
  #folders = new Map([["/", new Map()]]);
  #uriOf;

  /** `uriOf` makes pyright's address of a path. */
  constructor(uriOf) {
    this.#uriOf = uriOf;
  }

  write(path, text) {
    const { folder, name } = split(path);
    this.#files.set(path, text);
    this.#folderOf(folder).set(name, entry(name, folder, true));
  }

  remove(path) {
    const { folder, name } = split(path);
    this.#files.delete(path);
    this.#folderOf(folder).delete(name);
  }

  existsSync(uri) {
    const path = pathOf(uri);
    return this.#files.has(path) || this.#folders.has(path);
  }

  readFileSync(uri) {
    return this.#files.get(pathOf(uri)) ?? missing(pathOf(uri));
  }

  readdirEntriesSync(uri) {
    return [...(this.#folders.get(pathOf(uri)) ?? missing(pathOf(uri))).values()];
  }

  readdirSync(uri) {
    return this.readdirEntriesSync(uri).map(({ name }) => name);
  }

  statSync(uri) {
    const path = pathOf(uri);
    if (this.#files.has(path)) return status(true, this.#files.get(path).length);
    return this.#folders.has(path) ? status(false, 0) : missing(path);
  }

  isCaseSensitive() {
    return true;
  }

  realCasePath(uri) {
    return uri;
  }

  realpathSync(uri) {
    return uri;
  }

  getModulePath() {
    return this.#uriOf("/");
  }

  tmpdir() {
    return this.#uriOf("/tmp");
  }

  tmpfile() {
    return this.#uriOf("/tmp/file");
  }

  isMappedUri() {
    return false;
  }

  getOriginalUri(uri) {
    return uri;
  }

  getMappedUri(uri) {
    return uri;
  }

  isInZip() {
    return false;
  }

  createFileSystemWatcher() {
    return { close() {} };
  }

  #folderOf(path) {
    if (!this.#folders.has(path)) {
      const { folder, name } = split(path);
      this.#folderOf(folder).set(name, entry(name, folder, false));
      this.#folders.set(path, new Map());
    }
    return this.#folders.get(path);
  }
}

for (const name of REFUSED) {
  MemoryFiles.prototype[name] = () => {
    throw new Error(`the checker's files have no ${name}`);
  };
}

function split(path) {
  const slash = path.lastIndexOf("/");
  return { folder: slash <= 0 ? "/" : path.slice(0, slash), name: path.slice(slash + 1) };
}

function pathOf(uri) {
  const path = uri.getFilePath();
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

const kindOf = (isFile) => ({
  isFile: () => isFile,
  isDirectory: () => !isFile,
  isSymbolicLink: () => false,
  isBlockDevice: () => false,
  isCharacterDevice: () => false,
  isFIFO: () => false,
  isSocket: () => false,
});

const entry = (name, parentPath, isFile) => ({ name, parentPath, ...kindOf(isFile) });

const status = (isFile, size) => ({ size, mtimeMs: 1, ctimeMs: 1, ...kindOf(isFile) });

/** @returns {never} */
function missing(path) {
  throw Object.assign(new Error(`there is no ${path}`), { code: "ENOENT" });
}
