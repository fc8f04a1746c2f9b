package dev.glovebox.demo.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ScriptLinkTest {

  @Test
  void scriptIsFoundInItsLinkWhateverItHolds() {
    String script = "print(\"Zürich — 東京 🙂\")\nx = a[0] & 1  # ?%+";

    assertEquals(script, ScriptLink.scriptIn(ScriptLink.of(script)));
  }

  @Test
  void linkNeedsNoEscapes() {
    assertEquals("#script=Pz8_fn5-", ScriptLink.of("???~~~"));
  }

  @Test
  void otherLinksHoldNoScript() {
    assertNull(ScriptLink.scriptIn(""));
    assertNull(ScriptLink.scriptIn("#panel-run"));
    assertNull(ScriptLink.scriptIn("#script=***"));
  }
}
