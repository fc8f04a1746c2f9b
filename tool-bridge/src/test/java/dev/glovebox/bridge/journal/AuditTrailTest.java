package dev.glovebox.bridge.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glovebox.bridge.journal.JournalEntry.CallEnded;
import dev.glovebox.bridge.journal.JournalEntry.CallIntended;
import dev.glovebox.bridge.journal.JournalEntry.CallJudged;
import dev.glovebox.bridge.journal.JournalEntry.DecisionKind;
import dev.glovebox.bridge.tool.Made;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
  @Test
  void entriesOfOneCallAreOneLineHoweverTheyAreMixed() {
    List<AuditEntry> trail =
        AuditTrail.of(
            List.of(intended("r", "c1"), intended("r", "c2"), ended("r", "c2"), ended("r", "c1")));
    assertEquals(
        List.of(
            new AuditEntry(intended("r", "c1"), null, ended("r", "c1")),
            new AuditEntry(intended("r", "c2"), null, ended("r", "c2"))),
        trail);
  }

  @Test
  void judgementIsPartOfItsCall() {
    CallJudged judged = new CallJudged("r", "c1", "crm.find", true, false, false, null, 2);
    AuditEntry entry = AuditTrail.of(List.of(intended("r", "c1"), judged)).get(0);
    assertEquals(judged, entry.judged());
    assertNull(entry.ended());
  }

  @Test
  void sameCallIdInTwoRunsIsTwoCalls() {
    assertEquals(2, AuditTrail.of(List.of(ended("r", "c1"), ended("other", "c1"))).size());
  }

  @Test
  void callThatUsesTheIdOfAnEndedOneHasItsOwnLine() {
    List<AuditEntry> trail =
        AuditTrail.of(List.of(intended("r", "c1"), ended("r", "c1"), ended("r", "c1")));
    assertEquals(2, trail.size());
    assertNull(trail.get(1).intended());
    assertEquals("c1", trail.get(1).first().callId());
  }

  private static CallIntended intended(String run, String call) {
    return new CallIntended(
        run, call, "crm.find", "crm", DecisionKind.ALLOW, "allow *", 2, null, 1);
  }

  private static CallEnded ended(String run, String call) {
    return new CallEnded(
        run, call, "crm.find", new Caller("s", ""), "ok", 1, 2, "", null, 3, Made.ONCE);
  }
}
