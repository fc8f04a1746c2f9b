package dev.glovebox.bridge.order;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A map whose keys keep the order in which they were put first, and are found through a tree. */
public final class TreeInOrder<K extends Comparable<K>, V> extends AbstractMap<K, V> {
  private final TreeMap<K, Kept<K, V>> byKey = new TreeMap<>(KeyOrder.toFind());
  private final TreeMap<Integer, Kept<K, V>> byPlace = new TreeMap<>();
  private int puts;

  /** A set whose members keep their order. */
  public static <K extends Comparable<K>> Set<K> set() {
    return Collections.newSetFromMap(new TreeInOrder<K, Boolean>());
  }

  /** The same, of these. */
  public static <K extends Comparable<K>> Set<K> set(Collection<K> members) {
    Set<K> set = set();
    set.addAll(members);
    return set;
  }

  @Override
  public V get(Object key) {
    Kept<K, V> kept = byKey.get(key);
    return kept == null ? null : kept.getValue();
  }

  @Override
  public int size() {
    return byKey.size();
  }

  @Override
  public boolean containsKey(Object key) {
    return byKey.containsKey(key);
  }

  @Override
  public V put(K key, V value) {
    Kept<K, V> known = byKey.get(key);
    if (known != null) {
      return known.setValue(value);
    }
    add(key, value);
    return null;
  }

  /** Looks for the key no more often than it must. */
  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> maker) {
    Kept<K, V> known = byKey.get(key);
    if (known != null && known.getValue() != null) {
      return known.getValue();
    }
    int before = puts;
    V made = maker.apply(key);
    if (made != null && known == null && puts == before) {
      add(key, made);
    } else if (made != null) {
      put(key, made);
    }
    return made;
  }

  private void add(K key, V value) {
    Kept<K, V> kept = new Kept<>(key, value, puts++);
    byKey.put(key, kept);
    byPlace.put(kept.place, kept);
  }

  @Override
  public V remove(Object key) {
    Kept<K, V> gone = byKey.remove(key);
    if (gone == null) {
      return null;
    }
    byPlace.remove(gone.place);
    return gone.getValue();
  }

  @Override
  public void clear() {
    byKey.clear();
    byPlace.clear();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new InOrder();
  }

  private static final class Kept<K, V> extends SimpleEntry<K, V> {
    private static final long serialVersionUID = 1;

    private final int place;

    Kept(K key, V value, int place) {
      super(key, value);
      this.place = place;
    }
  }

  private final class InOrder extends AbstractSet<Map.Entry<K, V>> {
    @Override
    public int size() {
      return byKey.size();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      if (byPlace.isEmpty()) {
        return Collections.emptyIterator();
      }
      Iterator<Kept<K, V>> kept = byPlace.values().iterator();
      return new Iterator<>() {
        private Kept<K, V> last;

        @Override
        public boolean hasNext() {
          return kept.hasNext();
        }

        @Override
        public Map.Entry<K, V> next() {
          last = kept.next();
          return last;
        }

        @Override
        public void remove() {
          kept.remove();
          byKey.remove(last.getKey());
        }
      };
    }
  }
}
