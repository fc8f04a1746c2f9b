package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a source lists now on its way into the catalogue, a little at a time: ten thousand tools
 * must not block the page. Nothing of it is seen before all of it is there. Lives until it is in,
 * or until its source is taken out.
 */
public final class Relisting {
  private final Catalogue catalogue;
  private final Source source;
  private List<SourceListing> listed;
  private List<SourceListing> later;
  private Loops loops;
  private Map<String, NamespaceBuilder> builders;
  private int begunAt;

  Relisting(Catalogue catalogue, Source source, List<SourceListing> listed) {
    this.catalogue = catalogue;
    this.source = source;
    this.listed = listed;
  }

  /** Takes in so many tools more; true when there is nothing left to do. */
  public boolean advance(int tools) {
    if (!catalogue.isListing(source, this)) {
      return true;
    }
    if (loops == null || begunAt != catalogue.listingVersion()) {
      begin();
    }
    if (!loops.advance(tools)) {
      return false;
    }
    catalogue.takeIn(source.id(), listed, builders.values());
    loops = null;
    listed = later;
    later = null;
    if (listed == null) {
      catalogue.endListing(source.id());
    }
    return listed == null;
  }

  /** The source has changed again; what it listed is taken in first, so that there is an end. */
  void thereafter(List<SourceListing> changed) {
    later = changed;
  }

  /** Begins, and begins anew where another source has changed meanwhile. */
  private void begin() {
    begunAt = catalogue.listingVersion();
    loops = new Loops();
    builders = new TreeMap<>();
    List<SourceListing> touched = new ArrayList<>(catalogue.listed(source.id()));
    touched.addAll(listed);
    for (SourceListing listing : touched) {
      builders.computeIfAbsent(namespaceOf(listing), catalogue::builder);
    }
    listed.forEach(listing -> catalogue.claims().note(source.id(), listing, loops));
    catalogue
        .listingsWith(source.id(), listed)
        .forEach((id, listings) -> listings.forEach(listing -> add(id, listing)));
    builders.values().forEach(builder -> builder.build(loops));
  }

  private void add(String sourceId, SourceListing listing) {
    NamespaceBuilder builder = builders.get(namespaceOf(listing));
    if (builder != null) {
      builder.add(sourceId, listing, loops);
    }
  }

  private static String namespaceOf(SourceListing listing) {
    return PythonName.namespace(listing.namespace());
  }
}
