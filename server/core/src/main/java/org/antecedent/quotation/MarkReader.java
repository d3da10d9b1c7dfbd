package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antecedent.quotation.Mark.Family;
import org.antecedent.quotation.Mark.Glyph;
import org.antecedent.text.Span;

/**
 * Reads the quotation marks of one paragraph, and leaves out what only looks like one: apostrophes (“don't”, “'em”,
 * “'90s”, “players'”) and the signs of feet and inches (6'2").
 */
final class MarkReader {
    /** Words that are written without their beginning. A quotation does not start with the first two. */
    private static final Set<String> ALWAYS_SHORTENED = Set.of("em", "n", "tis", "twas");

    private static final Set<String> SHORTENED =
            Set.of("til", "till", "cause", "bout", "round", "cos", "coz", "fore", "neath", "nother", "sup", "kay");
    /** The longest of the shortened words; what is longer need not be looked up. */
    private static final int LONGEST_SHORTENED = 7;

    private static final String OPENING = "([{“‘„‚«‹`";
    private static final String CLOSING = ")]},.;:!?…”’»›%";
    private static final String DASHES = "-–—―/";

    private final String text;
    private final Span paragraph;

    private MarkReader(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** In text order. Linear in the paragraph. */
    static List<Mark> read(String text, Span paragraph) {
        MarkReader reader = new MarkReader(text, paragraph);
        return reader.withoutLookalikes(reader.all());
    }

    private List<Mark> all() {
        List<Mark> marks = new ArrayList<>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            Glyph glyph = mayBeMark(text.charAt(i)) ? glyph(i) : null;
            if (glyph == null) {
                continue;
            }
            int length = glyph == Glyph.BACKTICKS || glyph == Glyph.APOSTROPHES ? 2 : 1;
            marks.add(new Mark(i, length, glyph, opens(i, i + length), closes(i, i + length), isDoubtful(glyph, i)));
            i += length - 1;
        }
        return marks;
    }

    /** No letter or digit of English is one, nor any other mark below the guillemets. */
    private static boolean mayBeMark(char c) {
        return c == '\'' || c == '"' || c == '`' || c >= '«';
    }

    private Glyph glyph(int i) {
        return switch (text.charAt(i)) {
            case '"', '＂' -> Glyph.STRAIGHT;
            case '“', '‟' -> Glyph.LEFT;
            case '”' -> Glyph.RIGHT;
            case '„' -> Glyph.LOW;
            case '`' -> at(i + 1) == '`' ? Glyph.BACKTICKS : null;
            case '\'' -> at(i + 1) == '\'' ? Glyph.APOSTROPHES : Glyph.SINGLE_STRAIGHT;
            case '‘', '‛' -> Glyph.SINGLE_LEFT;
            case '’' -> Glyph.SINGLE_RIGHT;
            case '‚' -> Glyph.SINGLE_LOW;
            case '«' -> Glyph.GUILLEMET_LEFT;
            case '»' -> Glyph.GUILLEMET_RIGHT;
            case '‹' -> Glyph.ANGLE_LEFT;
            case '›' -> Glyph.ANGLE_RIGHT;
            default -> null;
        };
    }

    /** The code unit at {@code i}; a blank outside the paragraph. */
    private char at(int i) {
        return i >= paragraph.start() && i < paragraph.end() ? text.charAt(i) : ' ';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isStraight(char c) {
        return c == '"' || c == '\'';
    }

    private boolean opens(int start, int end) {
        char left = at(start - 1);
        char right = at(end);
        boolean ellipsis = right == '…' || (right == '.' && at(end + 1) == '.');
        return (isBlank(left) || OPENING.indexOf(left) >= 0 || DASHES.indexOf(left) >= 0 || isStraight(left))
                && !isBlank(right)
                && (ellipsis || CLOSING.indexOf(right) < 0);
    }

    private boolean closes(int start, int end) {
        char left = at(start - 1);
        return !isBlank(left)
                && OPENING.indexOf(left) < 0
                && (!Character.isLetterOrDigit(at(end)) || CLOSING.indexOf(left) >= 0);
    }

    private boolean isDoubtful(Glyph glyph, int i) {
        return switch (glyph) {
            case SINGLE_STRAIGHT -> !introduced(i);
            case SINGLE_RIGHT -> true;
            case STRAIGHT, RIGHT -> Character.isDigit(at(i - 1));
            default -> false;
        };
    }

    private List<Mark> withoutLookalikes(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>(marks.size());
        // Backwards, so that the next mark of the same family is known.
        Mark nextDouble = null;
        Mark nextSingle = null;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            Family family = mark.glyph().family;
            boolean looksAlike = switch (mark.glyph()) {
                case STRAIGHT, RIGHT -> isInches(mark, nextDouble);
                case SINGLE_STRAIGHT, SINGLE_LEFT, SINGLE_RIGHT -> isApostrophe(mark, Optional.ofNullable(nextSingle));
                default -> false;
            };
            if (looksAlike) {
                continue;
            }
            kept.add(mark);
            if (family == Family.DOUBLE) {
                nextDouble = mark;
            } else if (family == Family.SINGLE) {
                nextSingle = mark;
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    /** 5" and 6'2": a digit before it, and the next mark closes what this one would otherwise have closed. */
    private boolean isInches(Mark mark, Mark next) {
        int i = mark.start();
        if (!Character.isDigit(at(i - 1))) {
            return false;
        }
        int digits = i - 1;
        while (Character.isDigit(at(digits)) && i - digits <= 2) {
            digits--;
        }
        boolean afterFeet = (at(digits) == '\'' || at(digits) == '’') && Character.isDigit(at(digits - 1));
        return afterFeet || (next != null && next.closes() && !next.opens());
    }

    private boolean isApostrophe(Mark mark, Optional<Mark> next) {
        char left = at(mark.start() - 1);
        char right = at(mark.end());
        if (Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)) {
            return true;
        }
        boolean closedLater = next.filter(Mark::closes).isPresent();
        if (mark.closes()) {
            // “the players' union'”: the possessive leaves the closing to the next one.
            boolean possessive = (left == 's' || left == 'S') && right == ' ' && Character.isLetter(at(mark.end() + 1));
            return possessive && closedLater && !next.get().opens();
        }
        if (mark.glyph() == Glyph.SINGLE_RIGHT) {
            return true;
        }
        if (!mark.opens()) {
            return !isBlank(left) || !isBlank(right);
        }
        String word = wordAt(mark.end());
        if (ALWAYS_SHORTENED.contains(word) || isYears(word)) {
            return true;
        }
        boolean closedAfterStop = closedLater && CLOSING.indexOf(at(next.get().start() - 1)) >= 0;
        if (SHORTENED.contains(word) || (word.length() == 2 && isNumber(word))) {
            return !closedAfterStop;
        }
        return mark.doubtful() && !closedLater;
    }

    /** The letters and digits from {@code start} on in lower case; empty for a word too long to be a shortened one. */
    private String wordAt(int start) {
        int end = start;
        while (Character.isLetterOrDigit(at(end))) {
            if (end - start == LONGEST_SHORTENED) {
                return "";
            }
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isYears(String word) {
        return word.length() == 3 && word.charAt(2) == 's' && isNumber(word.substring(0, 2));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** Whether what stands before announces a quotation that the paragraph need not close. */
    private boolean introduced(int start) {
        int before = start - 1;
        while (before >= paragraph.start() && isBlank(at(before))) {
            before--;
        }
        return before < paragraph.start() || at(before) == ':' || at(before) == '"' || at(before) == '“';
    }
}
