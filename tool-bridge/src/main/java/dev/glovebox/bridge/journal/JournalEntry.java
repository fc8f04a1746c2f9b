package dev.glovebox.bridge.journal;

import dev.glovebox.bridge.tool.Made;

/** One line of the journal. Times are milliseconds of the gate's clock. */
public sealed interface JournalEntry {
  String runId();

  String callId();

  /** The qualified name of the tool, or what the script wrote when no tool was found. */
  String tool();

  double atMs();

  /**
   * A call that met a known tool with valid arguments, before anything is done about it.
   *
   * @param argumentsJson null unless the journal keeps payloads
   */
  record CallIntended(
      String runId,
      String callId,
      String tool,
      String source,
      DecisionKind decision,
      String rule,
      int argumentBytes,
      String argumentsJson,
      double atMs)
      implements JournalEntry {}

  /**
   * A person, or an answer remembered from one, decided on a call that had to be asked about.
   *
   * @param editedJson the arguments that a person put in place of the script's; null when there are
   *     none, or unless the journal keeps payloads
   */
  record CallJudged(
      String runId,
      String callId,
      String tool,
      boolean approved,
      boolean edited,
      boolean remembered,
      String editedJson,
      double atMs)
      implements JournalEntry {}

  /**
   * The end of a call.
   *
   * @param caller on whose behalf it was made
   * @param status {@code ok}, or the code of the failure
   * @param ms from the arrival of the call to its end
   * @param bytes of the result; 0 for a failure
   * @param warning what is odd about the result without being a failure; may be empty
   * @param resultJson null for a failure, or unless the journal keeps payloads
   * @param made how it came to its answer
   */
  record CallEnded(
      String runId,
      String callId,
      String tool,
      Caller caller,
      String status,
      double ms,
      int bytes,
      String warning,
      String resultJson,
      double atMs,
      Made made)
      implements JournalEntry {
    public static final String OK = "ok";
  }

  /** What the policy said; a quota that is used up denies. */
  enum DecisionKind {
    ALLOW("allow"),
    ASK("ask"),
    DENY("deny");

    private final String word;

    DecisionKind(String word) {
      this.word = word;
    }

    /** As the rules of a policy write it. */
    public String word() {
      return word;
    }
  }
}
