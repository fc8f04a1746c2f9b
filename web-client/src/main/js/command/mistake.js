/** A mistake of whoever wrote the file, or started the command: told in one line. */
export class Mistake extends Error {
  name = "Mistake";
}
