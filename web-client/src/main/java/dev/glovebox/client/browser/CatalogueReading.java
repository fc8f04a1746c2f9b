package dev.glovebox.client.browser;

import dev.glovebox.client.CatalogueReader;
import dev.glovebox.client.FaultySchemas;

/** All that reads the catalogue whenever it has changed. */
record CatalogueReading(CatalogueReader reader, FaultySchemas schemas, RuleReports rules) {
  /** The sources of the options are there. */
  void opened() {
    changed();
    rules.opened();
  }

  void changed() {
    reader.changed();
    schemas.changed();
  }
}
