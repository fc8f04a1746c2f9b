package dev.glovebox.sandbox.page.run;

/**
 * A script as the guest takes it.
 *
 * @param setupJson its inputs, namespaces and limits
 * @param turns what goes into each of its turns
 * @param past how far it has been elsewhere
 */
public record Script(String code, String setupJson, TurnOrder turns, Past past) {
  public Script(String code, String setupJson, TurnOrder turns) {
    this(code, setupJson, turns, Past.NONE);
  }
}
