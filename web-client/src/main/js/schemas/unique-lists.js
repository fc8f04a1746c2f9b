/**
 * The parts of a schema that ask for lists of unique items and that no condition, choice or reference leads to. The
 * library compares each item with each other; for these parts a walk through the value says the same.
 */

const isPart = (part) => part !== null && typeof part === "object" && !Array.isArray(part);

/** A reference that leads elsewhere than to the definitions may lead to any part, below a condition too. */
const LEADS_ANYWHERE = /"\$(ref|recursiveRef|dynamicRef)":"(?!#\/(\$defs|definitions)\/)/;

/** The way to such parts, or nothing where there are none. */
export function wayToUniqueLists(schema) {
  return LEADS_ANYWHERE.test(JSON.stringify(schema)) ? undefined : wayFrom(schema);
}

function wayFrom(part) {
  if (!isPart(part) || "$ref" in part) return undefined;
  const inAll = Array.isArray(part.allOf) ? part.allOf.map(wayFrom).filter(Boolean) : [];
  const properties = Object.entries(isPart(part.properties) ? part.properties : {})
    .map(([name, inner]) => [name, wayFrom(inner)])
    .filter(([, way]) => way);
  const items = "prefixItems" in part ? undefined : wayFrom(part.items);
  const unique = part.uniqueItems === true ? part : undefined;
  const leadsToNone = !unique && !items && inAll.length + properties.length === 0;
  return leadsToNone ? undefined : { unique, inAll, properties, items };
}

/** The parts themselves. */
export function* uniqueParts(way) {
  if (!way) return;
  if (way.unique) yield way.unique;
  for (const inner of way.inAll) yield* uniqueParts(inner);
  for (const [, inner] of way.properties) yield* uniqueParts(inner);
  yield* uniqueParts(way.items);
}

/** The places of lists with twins where there must be none. */
export function* placesOfTwins(way, value, lists, steps = []) {
  if (way.unique && lists.has(value)) yield steps;
  for (const inner of way.inAll) yield* placesOfTwins(inner, value, lists, steps);
  if (way.items && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* placesOfTwins(way.items, item, lists, [...steps, String(index)]);
  } else if (isPart(value)) {
    for (const [name, inner] of way.properties)
      if (Object.hasOwn(value, name))
        yield* placesOfTwins(inner, value[name], lists, [...steps, name]);
  }
}
