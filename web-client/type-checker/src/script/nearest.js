/** The candidate that was most likely meant by a word, if any is near enough. */
export function nearest(word, candidates) {
  const wanted = plain(word);
  let found;
  let least = mostChanges(wanted) + 1;
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, plain(candidate), least);
    if (distance < least) [found, least] = [candidate, distance];
  }
  return found ?? extended(wanted, candidates);
}

/** The candidates that are most like a word, the nearest first. */
export function nearestOf(word, candidates, most) {
  const wanted = plain(word);
  const least = (candidate) => distanceBetween(wanted, plain(candidate), Infinity);
  return candidates
    .map((candidate) => [least(candidate), candidate])
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([, candidate]) => candidate);
}

/** One letter is near to too much. */
const mostChanges = ({ length }) => (length < 2 ? 0 : Math.max(1, Math.floor(length / 3)));

const plain = (word) => word.toLowerCase().replaceAll("_", "");

/** `find_client` and `find_clients_by_name` begin alike. */
function extended(wanted, candidates) {
  return wanted.length < 4
    ? undefined
    : candidates.find((candidate) => {
        const other = plain(candidate);
        return other.startsWith(wanted) || (other.length > 3 && wanted.startsWith(other));
      });
}

/** Changes of one letter, two neighbours that changed places counting as one; at most `most`. */
function distanceBetween(a, b, most) {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...row) >= most) return most;
    [before, last] = [last, row];
  }
  return last[b.length];
}
