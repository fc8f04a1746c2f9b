package dev.glovebox.demo.catalogue;

/**
 * A function, as a list of functions has it.
 *
 * @param namespace its first name in Python
 * @param name its last name
 * @param says the first line of its description; an empty text where the answer names it only
 */
public record Entry(String namespace, String name, String says) {

  /** As a script calls it. */
  public String fullName() {
    return namespace + "." + name;
  }
}
