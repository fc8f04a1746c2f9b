package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.Redaction;
import dev.glovebox.client.egress.SecretValues;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunEgressTest {
  private final Egress egress =
      new Egress(Redaction.of(List.of("iban"), text -> text, null), new JacksonParser(), 4_000, 8);
  private final SecretValues secrets = egress.secretsOf("");
  private final RunEgress way = new RunEgress(egress, secrets);

  @Test
  void onlyWhatHasLeftIsCountedEachTime() {
    way.leaving("{\"prompt\":\"not yet\"}");
    assertEquals(0, way.sentBytes());
    way.left("{\"prompt\":\"\u00e9\"}");
    way.left("{}");
    assertEquals(15 + 2, way.sentBytes());
  }

  @Test
  void whatTheRunWasGivenIsKnownAgain() {
    String asked = "{\"prompt\":\"Whose is CH9300762?\"}";
    assertEquals(asked, way.leaving(asked));
    secrets.read("{\"iban\":\"CH9300762\"}");
    assertEquals("{\"prompt\":\"Whose is [redacted]?\"}", way.leaving(asked));
    assertEquals("crm.[redacted]", way.told("crm.CH9300762"));
  }

  @Test
  void moreSecretsThanCanBeKeptLetNothingLeave() {
    StringBuilder many = new StringBuilder("{\"iban\":[");
    for (int i = 0; i < 50_002; i++) {
      many.append(i == 0 ? "" : ",").append("\"CH").append(100_000 + i).append('"');
    }
    secrets.read(many.append("]}").toString());
    assertNull(way.leaving("{\"prompt\":\"a\"}"));
  }
}
