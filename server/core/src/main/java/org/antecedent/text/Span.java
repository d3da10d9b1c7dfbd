package org.antecedent.text;

/**
 * A stretch of text, half open: {@code [start, end)} in UTF-16 code units.
 *
 * @param start the first code unit, 0 or more
 * @param end one past the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException where {@code start} is negative or past {@code end} */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the code unit at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether a cursor at {@code offset} touches it: inside, or at either edge. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch, {@code distance} code units later. */
    public Span shift(int distance) {
        return distance == 0 ? this : new Span(start + distance, end + distance);
    }

    /** The smallest span that holds both. */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The part of it that lies in the other, with which it must overlap. */
    public Span within(Span other) {
        return new Span(Math.max(start, other.start), Math.min(end, other.end));
    }

    /** Whether the two overlap and neither holds the other. */
    public boolean crosses(Span other) {
        return overlaps(other) && !contains(other) && !other.contains(this);
    }

    /** The words it covers; it must lie inside {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then the longer one first, so that what encloses comes before what it encloses. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
