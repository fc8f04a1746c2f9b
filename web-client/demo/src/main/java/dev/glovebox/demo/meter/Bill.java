package dev.glovebox.demo.meter;

import dev.glovebox.demo.conversation.Message;
import dev.glovebox.demo.conversation.Message.Call;
import dev.glovebox.demo.conversation.Message.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation, request by request. A model has no memory: each request sends the definitions of
 * all tools and the whole conversation so far.
 *
 * @param tools how many there are
 * @param definitions the tokens of their definitions
 * @param told what the tools answered
 */
public record Bill(int tools, int definitions, Size told, List<Stage> stages) {
  /** How much of something there is. */
  public record Size(int tokens, int bytes) {}

  /**
   * Counts what is said.
   *
   * @param definitions of the tools, each as it is sent
   */
  public static Bill of(List<String> definitions, List<Message> messages, Tokens tokens) {
    int defined = definitions.stream().mapToInt(tokens::in).sum();
    List<Stage> stages = new ArrayList<>();
    int sent = defined;
    int fresh = defined;
    Size told = new Size(0, 0);
    for (Message message : messages) {
      int size = sizeOf(message, tokens);
      if (message.role() == Role.MODEL) {
        stages.add(new Stage(deedOf(message.calls()), sent, fresh, size));
        fresh = 0;
      } else if (message.role() == Role.TOOL) {
        told = new Size(told.tokens() + size, told.bytes() + bytesOf(message.text()));
      }
      sent += size;
      fresh += size;
    }
    return new Bill(definitions.size(), defined, told, List.copyOf(stages));
  }

  /** All that the model reads if nothing is kept for it. */
  public int sent() {
    return stages.stream().mapToInt(Stage::sent).sum();
  }

  /** What it reads for the first time. */
  public int fresh() {
    return stages.stream().mapToInt(Stage::fresh).sum();
  }

  /** What it has read in an earlier request. */
  public int again() {
    return sent() - fresh();
  }

  public int written() {
    return stages.stream().mapToInt(Stage::written).sum();
  }

  private static int sizeOf(Message message, Tokens tokens) {
    int size = tokens.in(message.text());
    for (Call call : message.calls()) {
      size += tokens.in(call.tool()) + tokens.in(call.arguments());
    }
    return size;
  }

  private static int bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String deedOf(List<Call> calls) {
    if (calls.isEmpty()) {
      return "answers";
    }
    String first = calls.get(0).tool();
    if (calls.size() == 1) {
      return first;
    }
    boolean isOneTool = calls.stream().allMatch(call -> call.tool().equals(first));
    return isOneTool ? first + " × " + calls.size() : calls.size() + " calls";
  }
}
