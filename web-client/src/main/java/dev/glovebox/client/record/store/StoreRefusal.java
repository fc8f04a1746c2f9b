package dev.glovebox.client.record.store;

/** Why something of a run is not to be had, or is not written. */
public record StoreRefusal(Kind kind, String words) {
  /** There is none. */
  public static final StoreRefusal NONE = ofStore("");

  private static final String THE_RUN = "the run ";

  /** What somebody can do about it depends on this. */
  public enum Kind {
    /** The store fails. */
    STORE,
    /** Another window has the run. */
    ELSEWHERE,
    /** It cannot be had for what was asked. */
    REQUEST
  }

  public static StoreRefusal ofStore(String words) {
    return new StoreRefusal(Kind.STORE, words);
  }

  /** What was asked is done elsewhere, or not at all. */
  public static StoreRefusal elsewhere() {
    return elsewhere("another window has the run");
  }

  public static StoreRefusal elsewhere(String words) {
    return new StoreRefusal(Kind.ELSEWHERE, words);
  }

  /** This page has it. */
  public static StoreRefusal underWay(String runId) {
    return new StoreRefusal(Kind.REQUEST, THE_RUN + runId + " is under way");
  }

  public static StoreRefusal absent(String runId) {
    return new StoreRefusal(Kind.REQUEST, "there is no run " + runId);
  }

  public static StoreRefusal present(String runId) {
    return new StoreRefusal(Kind.REQUEST, "there is a run " + runId + " already");
  }

  public boolean isNone() {
    return words.isEmpty();
  }

  public boolean isElsewhere() {
    return kind == Kind.ELSEWHERE;
  }
}
