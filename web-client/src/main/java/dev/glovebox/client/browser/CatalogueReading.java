package dev.glovebox.client.browser;

import dev.glovebox.client.catalogue.CatalogueReader;
import dev.glovebox.client.catalogue.FaultySchemas;
import dev.glovebox.client.catalogue.RuleWatch;

/** All that reads the catalogue whenever it has changed. */
record CatalogueReading(CatalogueReader reader, FaultySchemas schemas, RuleWatch rules) {
  void changed() {
    reader.changed();
    schemas.changed();
    rules.changed();
  }
}
