package dev.glovebox.demo.conversation;

import java.util.List;

/**
 * One message of a conversation.
 *
 * @param text may be empty where a model only calls
 * @param calls of a model; empty for whoever else speaks
 */
public record Message(Role role, String text, List<Call> calls) {
  /** Who speaks. */
  public enum Role {
    USER,
    MODEL,
    TOOL
  }

  /**
   * A call of a tool.
   *
   * @param arguments as JSON
   */
  public record Call(String tool, String arguments) {}

  public static Message asked(String text) {
    return new Message(Role.USER, text, List.of());
  }

  public static Message told(String text) {
    return new Message(Role.TOOL, text, List.of());
  }
}
