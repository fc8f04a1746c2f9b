package dev.glovebox.demo.desk.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectTest {
  private static final Map<String, Object> CONTACT =
      Map.of("type", "fdc3.contact", "id", Map.of("clientId", "C-10001"));
  private static final Map<String, Object> INSTRUMENT =
      Map.of("type", "fdc3.instrument", "id", Map.of("ticker", "QUIS"));

  @Test
  void isReadInEachFormInWhichAContextComes() {
    Subject client = new Subject("C-10001", null);
    assertEquals(client, Subject.in(CONTACT));
    assertEquals(client, Subject.in(Map.of("type", "fdc3.contact", "data", CONTACT)));
    assertEquals(client, Subject.in(Map.of("fdc3", CONTACT)));
    assertEquals(client, Subject.in(Map.of("client", Map.of("id", "C-10001"))));
    assertEquals(new Subject(null, "QUIS"), Subject.in(INSTRUMENT));
  }

  @Test
  void isNobodyWhereAContextTellsOfNothingThatTheDeskHas() {
    assertEquals(Subject.NOBODY, Subject.in(Map.of()));
    assertEquals(Subject.NOBODY, Subject.in(Map.of("type", "fdc3.nothing")));
    assertEquals(Subject.NOBODY, Subject.in(Map.of("client", Map.of("id", 7))));
  }

  @Test
  void ofAChannelIsWhatHasChangedOnIt() {
    FollowedChannel channel = new FollowedChannel();
    Map<String, Object> client = Map.of("id", "C-10002");
    assertEquals("C-10002", channel.next(Map.of("client", client)).client());
    assertEquals("QUIS", channel.next(Map.of("client", client, "fdc3", INSTRUMENT)).instrument());
    assertEquals("C-10001", channel.next(Map.of("client", client, "fdc3", CONTACT)).client());
    assertEquals("C-10002", channel.next(Map.of("client", client, "fdc3", CONTACT)).client());
  }
}
