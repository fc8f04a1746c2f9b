package dev.glovebox.demo.conversation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the tools answered when a conversation was held again. */
public final class Answers {
  private Answers() {}

  /** The conversation with these answers in place of those that it was recorded with, in turn. */
  public static List<Message> in(List<Message> recorded, List<String> answers) {
    List<Message> retold = new ArrayList<>();
    Iterator<String> next = answers.iterator();
    for (Message message : recorded) {
      boolean isAnswer = message.role() == Message.Role.TOOL;
      retold.add(isAnswer ? Message.told(next.next()) : message);
    }
    return retold;
  }
}
