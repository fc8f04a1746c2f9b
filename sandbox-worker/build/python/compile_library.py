"""Makes the standard library's archive: compiled files, stored, the same bytes every time.

Docstrings and assertions are left out, and so are columns of source code, if the interpreter runs
with PYTHONNODEBUGRANGES: the archive has no source that a traceback could point into.
"""

import importlib.util
import io
import marshal
import zipfile

# A date that a zip file can hold; no clock is read.
EPOCH = (1980, 1, 1, 0, 0, 0)

UNCHECKED_HASH = (1).to_bytes(4, "little")


def compile_library(archive, paths, replacements):
    """The archive, as bytes, that holds the compiled form of these paths of another archive.

    Sources in the replacements, by path, take the place of those in the archive or join them.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(archive) as sources, zipfile.ZipFile(target, "w") as library:
        for path in sorted({*paths, *replacements}):
            source = replacements[path].encode() if path in replacements else sources.read(path)
            library.writestr(member(path + "c"), compiled(path, source, archive))
    return target.getvalue()


def compiled(path, source, archive):
    code = compile(source, f"{archive}/{path}", "exec", dont_inherit=True, optimize=2)
    header = importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + importlib.util.source_hash(source)
    return header + marshal.dumps(code)


def member(name):
    info = zipfile.ZipInfo(name, EPOCH)
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


def source_of(archive, path):
    with zipfile.ZipFile(archive) as sources:
        return sources.read(path).decode()
