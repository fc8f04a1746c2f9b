package dev.glovebox.client.browser;

import dev.glovebox.client.browser.objects.OutcomeObject;
import dev.glovebox.client.outcome.RunOutcome.RunUsage;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** The sum of all runs of one CodeMode, and of the stubs that were shown to the model. */
final class UsageLedger {
  private double runs;
  private double scriptMs;
  private double wallMs;
  private double readBytes;
  private double sentBytes;
  private double leftBytes;
  private double leftTokens;
  private double inspectTokens;

  void add(RunUsage usage) {
    runs++;
    scriptMs += usage.scriptMs();
    wallMs += usage.wallMs();
    readBytes += usage.readBytes();
    sentBytes += usage.sentBytes();
    leftBytes += usage.leftBytes();
    leftTokens += usage.leftTokens();
  }

  void addInspected(int tokens) {
    inspectTokens += tokens;
  }

  JSObject total() {
    OutcomeObject.UsageObject object = JSObjects.create();
    object.setScriptMs(scriptMs);
    object.setWallMs(wallMs);
    object.setReadBytes(readBytes);
    object.setSentBytes(sentBytes);
    object.setLeftBytes(leftBytes);
    object.setLeftTokens(leftTokens);
    return counted(object, runs, inspectTokens);
  }

  @JSBody(
      params = {"object", "runs", "inspectTokens"},
      script = "return Object.assign(object, { runs: runs, inspectTokens: inspectTokens })")
  private static native JSObject counted(JSObject object, double runs, double inspectTokens);
}
