/** Reports of any size for the measurements: the sample's activities over and over, their figures a little different. */

const altered = (text, step) =>
  text.replaceAll(/\d+/g, (figure) => (figure.length >= 4 ? figure : String(Number(figure) + (step % 7))));

/** A report in JSON with so many activities. */
export function reportOf(sample, count) {
  const activities = Array.from({ length: count }, (_, index) => {
    const source = sample.activities[index % sample.activities.length];
    return Object.fromEntries(
      Object.entries(source).map(([key, value]) => [
        key,
        typeof value === 'string' && key !== 'date' ? altered(value, index) : value,
      ]),
    );
  });
  return { ...sample, activities };
}
