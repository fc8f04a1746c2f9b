package dev.glovebox.demo.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
  @Test
  void answersOfNowStandWhereTheRecordedOnesWere() {
    Message model = new Message(Message.Role.MODEL, "I look.", List.of());

    List<Message> retold =
        Answers.in(
            List.of(Message.asked("Who?"), model, Message.told("a"), model, Message.told("b")),
            List.of("now a", "now b"));

    assertEquals(
        List.of(Message.asked("Who?"), model, Message.told("now a"), model, Message.told("now b")),
        retold);
  }
}
