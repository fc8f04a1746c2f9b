package dev.glovebox.bridge.gate;

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

  /** For how long the answer holds for further calls of the same tool. Edits do not carry over. */
  enum Remember {
    ONCE,
    RUN,
    SESSION,
    TOOL
  }
}
