package dev.glovebox.demo.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.demo.conversation.Message;
import dev.glovebox.demo.conversation.Message.Call;
import dev.glovebox.demo.conversation.Message.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillTest {
  /** A token is a letter here. */
  private static final Tokens LETTERS = String::length;

  private static final List<Message> MESSAGES =
      List.of(
          Message.asked("who?"),
          model("", new Call("find", "{}")),
          Message.told("Müller"),
          model("Müller."));

  @Test
  void eachRequestSendsTheDefinitionsAndAllThatWasSaid() {
    Bill bill = Bill.of(List.of("0123456789", "01234"), MESSAGES, LETTERS);

    assertEquals(
        List.of(new Stage("find", 19, 19, 6), new Stage("answers", 31, 12, 7)), bill.stages());
    assertEquals(50, bill.sent());
    assertEquals(31, bill.fresh());
    assertEquals(19, bill.again(), "the second request sends the first one again");
    assertEquals(13, bill.written());
    assertEquals(2, bill.tools());
    assertEquals(15, bill.definitions());
  }

  @Test
  void whatToolsAnsweredIsCountedOnceInTokensAndInBytes() {
    assertEquals(new Bill.Size(6, 7), Bill.of(List.of(), MESSAGES, LETTERS).told());
  }

  @Test
  void severalCallsOfOneRequestAreOneStage() {
    List<Message> twice =
        List.of(
            Message.asked(""),
            model("", new Call("f", "1"), new Call("f", "2")),
            model("", new Call("f", "1"), new Call("g", "2")));

    assertEquals(
        List.of("f × 2", "2 calls"),
        Bill.of(List.of(), twice, LETTERS).stages().stream().map(Stage::what).toList());
  }

  private static Message model(String text, Call... calls) {
    return new Message(Role.MODEL, text, List.of(calls));
  }
}
