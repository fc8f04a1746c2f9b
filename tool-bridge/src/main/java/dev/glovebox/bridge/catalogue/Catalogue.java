package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** All tools of all sources. Lives as long as the Code Mode that it belongs to. */
public final class Catalogue {
  private static final int NEAREST = 3;
  private static final int MOST_MEANT = 10;

  private final Map<String, Source> sources = new TreeMap<>();
  private final Map<String, List<SourceListing>> listings = new TreeMap<>();
  private final TreeMap<String, Namespace> namespaces = new TreeMap<>();
  private final Map<ToolName, Json> observed = new HashMap<>();
  private final ReadOnlyClaims claims = new ReadOnlyClaims();
  private final List<Runnable> listeners = new ArrayList<>();
  private final UnaryOperator<Tool> asPolicySays;
  private NearestNames nearest;
  private int version;
  private int listingVersion;

  /** One whose tools are as their sources say. */
  public Catalogue() {
    this(UnaryOperator.identity());
  }

  /**
   * @param asPolicySays puts what the policy says of a tool in place of what its source says
   */
  public Catalogue(UnaryOperator<Tool> asPolicySays) {
    this.asPolicySays = asPolicySays;
  }

  /**
   * Takes a source in, lists it, and lists it anew whenever it says that it has changed.
   *
   * @throws IllegalArgumentException when a source of that id is there already
   */
  public void add(Source source) {
    if (sources.containsKey(source.id())) {
      throw new IllegalArgumentException("There is a source '" + source.id() + "' already.");
    }
    List<SourceListing> listed = List.copyOf(source.list());
    source.follow(() -> refresh(source.id()));
    sources.put(source.id(), source);
    replace(source.id(), listed);
  }

  /** Takes a source out with all its tools, and closes it; nothing happens when there is none. */
  public void remove(String sourceId) {
    Source source = sources.remove(sourceId);
    if (source != null) {
      replace(sourceId, List.of());
      claims.forget(sourceId);
      source.close();
    }
  }

  /** Closes every source; nobody is told, because the catalogue is not asked any more. */
  public void close() {
    List<Source> closing = List.copyOf(sources.values());
    sources.clear();
    closing.forEach(Source::close);
  }

  /** Lists a source anew; when it cannot be listed, its tools stay as they were. */
  public void refresh(String sourceId) {
    Source source = sources.get(sourceId);
    if (source != null) {
      List<SourceListing> listed = List.copyOf(source.list());
      if (!listed.equals(listings.get(sourceId))) {
        replace(sourceId, listed);
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
    Set<ToolName> meant = new LinkedHashSet<>();
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

  private void replace(String sourceId, List<SourceListing> listed) {
    claims.note(sourceId, listed);
    List<SourceListing> before =
        listed.isEmpty() ? listings.remove(sourceId) : listings.put(sourceId, listed);
    Set<String> touched = new TreeSet<>(namespacesOf(listed));
    touched.addAll(namespacesOf(before == null ? List.of() : before));
    touched.forEach(this::rebuild);
    nearest = null;
    listingVersion++;
    tellListeners();
  }

  private void tellListeners() {
    version++;
    for (Runnable listener : List.copyOf(listeners)) {
      listener.run();
    }
  }

  private static List<String> namespacesOf(List<SourceListing> listed) {
    List<String> names = new ArrayList<>();
    for (SourceListing listing : listed) {
      names.add(PythonName.namespace(listing.namespace()));
    }
    return names;
  }

  /** What was observed of a tool holds as long as the same source offers it under that name. */
  private Namespace withObserved(String name, Namespace built) {
    Namespace before = namespaces.get(name);
    Namespace complete = built;
    for (Map.Entry<ToolName, Json> entry : List.copyOf(observed.entrySet())) {
      ToolName toolName = entry.getKey();
      if (toolName.namespace().equals(name)) {
        Tool known = before == null ? null : before.tool(toolName.function());
        Tool now = built.tool(toolName.function());
        boolean isSame =
            known != null
                && now != null
                && now.source().equals(known.source())
                && Objects.equals(now.outputSchema(), known.outputSchema());
        if (isSame) {
          complete = complete.with(now.observed(entry.getValue()));
        } else {
          observed.remove(toolName);
        }
      }
    }
    return complete;
  }

  private void rebuild(String name) {
    NamespaceBuilder builder = new NamespaceBuilder(name, claims, asPolicySays);
    boolean isWished = false;
    for (Map.Entry<String, List<SourceListing>> entry : listings.entrySet()) {
      for (SourceListing listing : entry.getValue()) {
        if (PythonName.namespace(listing.namespace()).equals(name)) {
          builder.add(entry.getKey(), listing);
          isWished = true;
        }
      }
    }
    if (isWished) {
      namespaces.put(name, withObserved(name, builder.build()));
    } else {
      namespaces.remove(name);
    }
  }
}
