// The compressed forms of a file, as web servers look for them beside it.
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Names what the forms below come to, for whoever keeps them. */
export const QUALITY = 9;

export const forms = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

/** Writes .br and .gz beside a file, where they are smaller. */
export async function compress(file, pack = (form, content) => forms[form](content)) {
  const content = await readFile(file);
  for (const form of Object.keys(forms)) {
    const packed = await pack(form, content);
    if (packed.length < content.length) await writeFile(`${file}.${form}`, packed);
  }
}
