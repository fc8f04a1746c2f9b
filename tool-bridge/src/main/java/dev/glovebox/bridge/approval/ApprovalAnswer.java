package dev.glovebox.bridge.approval;

/** What a person decided. */
public sealed interface ApprovalAnswer {
  Remember remember();

  /**
   * Go on.
   *
   * @param editedArgumentsJson a JSON object to use in place of the script's arguments, or null
   */
  record Approved(String editedArgumentsJson, Remember remember) implements ApprovalAnswer {}

  /**
   * Do not.
   *
   * @param reason for the script to read; may be empty
   */
  record Denied(String reason, Remember remember) implements ApprovalAnswer {}

  /**
   * No decision at all: asking failed, or what came back cannot be read. The call is not made.
   *
   * @param problem what was wrong; may be empty
   */
  record Unusable(String problem) implements ApprovalAnswer {
    @Override
    public Remember remember() {
      return Remember.ONCE;
    }
  }

  /** For how long the answer holds for further calls of the same tool. Edits do not carry over. */
  enum Remember {
    ONCE,
    RUN,
    SESSION,
    TOOL
  }
}
