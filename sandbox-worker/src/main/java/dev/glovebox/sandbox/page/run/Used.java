package dev.glovebox.sandbox.page.run;

/**
 * What a run has used of its limits, in every sandbox that it was in.
 *
 * @param scriptMs the script's own running time
 * @param wallMs everything but waiting for a person
 */
public record Used(double scriptMs, double wallMs) {
  public static final Used NOTHING = new Used(0, 0);
}
