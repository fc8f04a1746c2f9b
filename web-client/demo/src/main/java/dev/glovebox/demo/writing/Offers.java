package dev.glovebox.demo.writing;

import java.util.List;

/**
 * What may be written next, in place of what stands from here on.
 *
 * @param from how many letters stand before it
 */
public record Offers(int from, List<Offer> all) {
  public Offers {
    all = List.copyOf(all);
  }
}
