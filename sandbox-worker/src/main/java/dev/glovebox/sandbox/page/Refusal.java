package dev.glovebox.sandbox.page;

/**
 * Why there is no sandbox.
 *
 * @param remedy what whoever serves the page can do about it; empty where it is not theirs
 * @param isLasting whether asking again at once would end the same way
 */
public record Refusal(String reason, String remedy, boolean isLasting) {

  public static Refusal of(String reason) {
    return new Refusal(reason, "", false);
  }

  /** Whether whoever serves the page can mend it. */
  public boolean isOfTheHost() {
    return !remedy.isEmpty();
  }

  /** The same, found when there was no use in asking again. */
  public Refusal lasting() {
    return new Refusal(reason, remedy, true);
  }

  /** In one text, for whoever has no other place for the remedy. */
  public String told() {
    return isOfTheHost() ? reason + ". " + remedy : reason;
  }
}
