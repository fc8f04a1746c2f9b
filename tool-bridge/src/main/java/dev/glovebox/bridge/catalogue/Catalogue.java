package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** All tools of all sources. Lives as long as the Code Mode that it belongs to. */
public final class Catalogue {
  private static final int NEAREST = 3;
  private static final int MOST_MEANT = 10;

  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, List<SourceListing>> listings = new TreeMap<>();
  private final TreeMap<String, Namespace> namespaces = new TreeMap<>();
  private final Map<ToolName, Json> observed = new TreeMap<>();
  private final ReadOnlyClaims claims = new ReadOnlyClaims();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Map<String, Relisting> relistings = new TreeMap<>();
  private final UnaryOperator<Tool> asPolicySays;
  private final Consumer<Relisting> changes;
  private NearestNames nearest;
  private int version;
  private int listingVersion;
  private boolean isClosed;

  /** One whose tools are as their sources say, and that takes every change in at once. */
  public Catalogue() {
    this(UnaryOperator.identity(), Catalogue::finish);
  }

  /**
   * @param asPolicySays puts what the policy says of a tool in place of what its source says
   * @param changes takes in, when there is time, what a source lists anew
   */
  public Catalogue(UnaryOperator<Tool> asPolicySays, Consumer<Relisting> changes) {
    this.asPolicySays = asPolicySays;
    this.changes = changes;
  }

  /**
   * Takes a source in at once, lists it, and lists it anew whenever it says that it has changed.
   *
   * @throws IllegalArgumentException when a source of that id is there already
   */
  public void add(Source source) {
    finish(adding(source));
  }

  /** The same, for the caller to take in a little at a time. */
  public Relisting adding(Source source) {
    if (sources.containsKey(source.id())) {
      throw new IllegalArgumentException("There is a source '" + source.id() + "' already.");
    }
    List<SourceListing> listed = List.copyOf(source.list());
    source.follow(() -> refresh(source.id()));
    sources.put(source.id(), source);
    return relisting(source, listed);
  }

  /** Takes a source out with all its tools, and closes it; nothing happens when there is none. */
  public void remove(String sourceId) {
    Source source = sources.get(sourceId);
    if (source != null) {
      finish(relisting(source, List.of()));
      sources.remove(sourceId);
      claims.forget(sourceId);
      source.close();
    }
  }

  /** Closes every source; nobody is told, because the catalogue is not asked any more. */
  public void close() {
    List<Source> closing = List.copyOf(sources.values());
    sources.clear();
    isClosed = true;
    closing.forEach(Source::close);
  }

  /** Whether nobody will ask it any more. */
  public boolean isClosed() {
    return isClosed;
  }

  /** Lists a source anew; when it cannot be listed, its tools stay as they were. */
  public void refresh(String sourceId) {
    Source source = sources.get(sourceId);
    if (source != null) {
      List<SourceListing> listed = List.copyOf(source.list());
      Relisting underWay = relistings.get(sourceId);
      if (underWay != null) {
        underWay.thereafter(listed);
      } else if (!listed.equals(listings.get(sourceId))) {
        changes.accept(relisting(source, listed));
      }
    }
  }

  /**
   * Takes note of what the results of a tool look like; nothing happens when it is no longer
   * offered by that source.
   */
  public void observe(ToolName name, String sourceId, Json schema) {
    Tool tool = tool(name);
    if (tool != null && tool.source().equals(sourceId)) {
      observed.put(name, schema);
      namespaces.put(
          name.namespace(), namespaces.get(name.namespace()).with(tool.observed(schema)));
      tellListeners();
    }
  }

  /** Runs the listener after each change, until the returned task is run. */
  public Runnable onChange(Runnable listener) {
    Runnable registered = listener::run;
    listeners.add(registered);
    return () -> listeners.remove(registered);
  }

  /** A number that is another one after each change. */
  public int version() {
    return version;
  }

  /** A number that is another one after each change of what sources list. */
  public int listingVersion() {
    return listingVersion;
  }

  /** The tool of that name, or null; only the exact name counts. */
  public Tool tool(ToolName name) {
    Namespace namespace = namespaces.get(name.namespace());
    return namespace == null ? null : namespace.tool(name.function());
  }

  /** The tool that any spelling of its name means, or null when it means none or several. */
  public Tool find(String anySpelling) {
    Tool exact = exact(anySpelling);
    if (exact != null) {
      return exact;
    }
    List<ToolName> meant = meant(anySpelling);
    return meant.size() == 1 ? tool(meant.get(0)) : null;
  }

  /** The tool that any spelling of its name means, or what else may have been meant. */
  public Resolution resolve(String anySpelling) {
    Tool found = find(anySpelling);
    if (found != null) {
      return new Resolution.Found(found);
    }
    List<ToolName> meant = meant(anySpelling);
    return new Resolution.Unknown(
        anySpelling, meant.isEmpty() ? nearest(anySpelling) : qualified(meant));
  }

  /** One line for each namespace, in the order of their names. */
  public List<NamespaceSummary> namespaces() {
    List<NamespaceSummary> summaries = new ArrayList<>();
    for (Namespace namespace : namespaces.values()) {
      summaries.add(namespace.summary());
    }
    return summaries;
  }

  /** Every namespace, in the order of their names. */
  public Collection<Namespace> all() {
    return Collections.unmodifiableCollection(namespaces.values());
  }

  /** The namespace of exactly that name, or null. */
  public Namespace named(String name) {
    return namespaces.get(name);
  }

  /** The namespace of that name in any spelling, or null. */
  public Namespace namespace(String anySpelling) {
    Namespace exact = namespaces.get(anySpelling);
    return exact != null ? exact : namespaces.get(PythonName.namespace(anySpelling));
  }

  private Tool exact(String qualified) {
    int dot = qualified.indexOf('.');
    Namespace namespace = dot < 0 ? null : namespaces.get(qualified.substring(0, dot));
    return namespace == null ? null : namespace.tool(qualified.substring(dot + 1));
  }

  /** Where several fold to one name, those that their sources write as it stands there. */
  private List<ToolName> meant(String anySpelling) {
    List<ToolName> spelled = List.copyOf(spelled(anySpelling));
    if (spelled.size() < 2) {
      return spelled;
    }
    List<ToolName> written = new ArrayList<>();
    for (ToolName name : spelled) {
      if (endsWithName(anySpelling, tool(name).original())) {
        written.add(name);
      }
    }
    return written.isEmpty() ? spelled : written;
  }

  private static boolean endsWithName(String text, String name) {
    int from = text.length() - name.length();
    return text.endsWith(name)
        && (from == 0 || PythonName.key(text.substring(from - 1, from)).isEmpty());
  }

  private Set<ToolName> spelled(String anySpelling) {
    String key = PythonName.key(anySpelling);
    Set<ToolName> meant = TreeInOrder.set();
    for (Namespace namespace : namespaces.values()) {
      meant.addAll(namespace.spelled(key));
    }
    int dot = anySpelling.indexOf('.');
    Namespace named = dot < 0 ? null : namespace(anySpelling.substring(0, dot));
    if (named != null) {
      meant.addAll(named.spelled(PythonName.key(anySpelling.substring(dot + 1))));
    }
    return meant;
  }

  private List<String> nearest(String wanted) {
    if (nearest == null) {
      List<String> qualified = new ArrayList<>();
      for (Namespace namespace : namespaces.values()) {
        qualified.addAll(names(namespace.tools()));
      }
      nearest = new NearestNames(qualified);
    }
    return nearest.to(wanted, NEAREST);
  }

  /** The first of them: strangers can bring about that very many fold to one. */
  private static List<String> qualified(List<ToolName> tools) {
    List<String> names = new ArrayList<>();
    for (ToolName name : tools.subList(0, Math.min(MOST_MEANT, tools.size()))) {
      names.add(name.qualified());
    }
    return names;
  }

  private static List<String> names(Collection<Tool> tools) {
    List<String> names = new ArrayList<>();
    for (Tool tool : tools) {
      names.add(tool.name().qualified());
    }
    return names;
  }

  private Relisting relisting(Source source, List<SourceListing> listed) {
    Relisting relisting = new Relisting(this, source, listed);
    relistings.put(source.id(), relisting);
    return relisting;
  }

  private static void finish(Relisting relisting) {
    boolean isIn = false;
    while (!isIn) {
      isIn = relisting.advance(Integer.MAX_VALUE);
    }
  }

  /** Whether that is what is to be taken in of the source, which is still there. */
  boolean isListing(Source source, Relisting relisting) {
    return sources.get(source.id()) == source && relistings.get(source.id()) == relisting;
  }

  void endListing(String sourceId) {
    relistings.remove(sourceId);
  }

  ReadOnlyClaims claims() {
    return claims;
  }

  NamespaceBuilder builder(String namespace) {
    return new NamespaceBuilder(namespace, claims, asPolicySays);
  }

  List<SourceListing> listed(String sourceId) {
    return listings.getOrDefault(sourceId, List.of());
  }

  /** What all sources list, in the order of their ids, if one of them lists that. */
  Map<String, List<SourceListing>> listingsWith(String sourceId, List<SourceListing> listed) {
    Map<String, List<SourceListing>> all = new TreeMap<>(listings);
    all.put(sourceId, listed);
    return all;
  }

  /** Puts what a source lists in place of what it listed, with the namespaces that this changes. */
  void takeIn(String sourceId, List<SourceListing> listed, Collection<NamespaceBuilder> changed) {
    if (listed.isEmpty()) {
      listings.remove(sourceId);
    } else {
      listings.put(sourceId, listed);
    }
    changed.forEach(this::takeIn);
    nearest = null;
    listingVersion++;
    tellListeners();
  }

  private void takeIn(NamespaceBuilder builder) {
    for (Map.Entry<ToolName, Json> entry : List.copyOf(observed.entrySet())) {
      ToolName name = entry.getKey();
      if (name.namespace().equals(builder.name())
          && !builder.keepObserved(tool(name), entry.getValue())) {
        observed.remove(name);
      }
    }
    Namespace built = builder.built();
    if (built == null) {
      namespaces.remove(builder.name());
    } else {
      namespaces.put(builder.name(), built);
    }
  }

  private void tellListeners() {
    version++;
    for (Runnable listener : List.copyOf(listeners)) {
      listener.run();
    }
  }
}
