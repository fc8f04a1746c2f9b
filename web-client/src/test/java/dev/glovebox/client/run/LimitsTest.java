package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.option.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {
  @ParameterizedTest
  @CsvSource({"0, 8", "0.25, 8", "4, 8", "4.01, 16", "8, 16", "64, 16", "-1, 8", "NaN, 8"})
  void deviceOfLittleOrUnknownMemoryHasFewerSandboxes(double gigabytes, int sandboxes) {
    Limits limits = Limits.ofDevice(gigabytes);

    assertEquals(sandboxes, limits.of(Limit.SANDBOXES));
    assertEquals(Limits.DEFAULT, limits.with(Limit.SANDBOXES, Limit.SANDBOXES.otherwise()));
  }
}
