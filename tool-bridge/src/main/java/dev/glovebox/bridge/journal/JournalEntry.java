package dev.glovebox.bridge.journal;

/** One line of the journal. Times are milliseconds of the gate's clock. */
public sealed interface JournalEntry {
  String runId();

  String callId();

  /** The qualified name of the tool, or what the script wrote when no tool was found. */
  String tool();

  double atMs();

  /** A call that met a known tool with valid arguments, before anything is done about it. */
  record CallIntended(
      String runId,
      String callId,
      String tool,
      String source,
      DecisionKind decision,
      String rule,
      int argumentBytes,
      double atMs)
      implements JournalEntry {}

  /** A person, or an answer remembered from one, decided on a call that had to be asked about. */
  record CallJudged(
      String runId,
      String callId,
      String tool,
      boolean approved,
      boolean edited,
      boolean remembered,
      double atMs)
      implements JournalEntry {}

  /**
   * The end of a call.
   *
   * @param status {@code ok}, or the code of the failure
   * @param ms from the arrival of the call to its end
   * @param bytes of the result; 0 for a failure
   */
  record CallEnded(
      String runId, String callId, String tool, String status, double ms, int bytes, double atMs)
      implements JournalEntry {
    public static final String OK = "ok";
  }

  /** What the policy said. */
  enum DecisionKind {
    ALLOW,
    ASK,
    DENY
  }
}
