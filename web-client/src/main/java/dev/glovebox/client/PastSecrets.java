package dev.glovebox.client;

import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.record.entry.RunPast;

/** What must not be told of a run that is known by its record alone. */
final class PastSecrets {
  private PastSecrets() {}

  /**
   * What was known to be secret when it paused, and what its script was given that is so here or
   * was there.
   */
  static SecretValues of(RunPast past, Egress egress) {
    SecretValues secrets = egress.secretsOf("");
    secrets.alsoBelow(past.redacted());
    secrets.restore(past.secretsJson());
    past.given().forEach(secrets::read);
    return secrets;
  }
}
