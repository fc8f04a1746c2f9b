package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.argument.CallEgress;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.sandbox.page.Utf8Length;

/** The way out by the calls of one run, and how much has left there. Lives as long as the run. */
final class RunEgress implements CallEgress {
  private final Egress egress;
  private final SecretValues secrets;
  private double sentBytes;

  RunEgress(Egress egress, SecretValues secrets) {
    this.egress = egress;
    this.secrets = secrets;
  }

  double sentBytes() {
    return sentBytes;
  }

  @Override
  public String told(String name) {
    return egress.told(name, secrets);
  }

  @Override
  public String leaving(String argumentsJson) {
    return egress.leaving(argumentsJson, secrets);
  }

  @Override
  public void left(String argumentsJson) {
    sentBytes += Utf8Length.of(argumentsJson);
  }
}
