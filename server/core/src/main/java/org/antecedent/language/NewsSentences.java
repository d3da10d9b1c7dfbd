package org.antecedent.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.antecedent.text.Span;

/**
 * Ends sentences in news prose by rule, and asks a trained detector only where no rule decides.
 *
 * <p>The official model was trained on web text: it ends sentences after “Sen.” and “Gen.”, parts a quotation from “she
 * asked”, and leaves the closing mark to the next sentence.
 */
final class NewsSentences implements SentenceDetector {
    /** A longer sentence is cut, so that one endless line costs no more than many short ones. */
    static final int LONGEST = 500;

    /** A bracket that takes more tokens than this to close is no aside; sentences end inside it. */
    private static final int ASIDE = 60;

    /** How far after a quotation its reporting verb may stand: “‘Why?’ Foreign Minister Anna Lund asked.” */
    private static final int REPORTING_REACH = 7;

    /** Verbs that tie “‘Why?’ Lund asked” to the quotation before. */
    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "added",
            "told",
            "wrote",
            "writes",
            "tweeted",
            "replied",
            "shouted",
            "cried",
            "exclaimed",
            "wondered",
            "answered",
            "insisted",
            "joked",
            "yelled",
            "recalled",
            "continued",
            "demanded",
            "declared",
            "posted",
            "whispered",
            "responded",
            "explained",
            "chanted");

    private final SentenceDetector unsure;

    /** @param unsure is asked where no rule decides */
    NewsSentences(SentenceDetector unsure) {
        this.unsure = unsure;
    }

    /** What a rule says about a place where a sentence may end. */
    private enum Verdict {
        ENDS,
        GOES_ON,
        UNSURE
    }

    @Override
    public int[] ends(String paragraph, List<Span> tokens) {
        return new Reading(paragraph, tokens).ends();
    }

    /** The reading of one paragraph. */
    private final class Reading {
        private final String text;
        private final List<Span> tokens;
        private final int size;
        private int[] found;
        private int count;
        /** The first token of the sentence that is being read. */
        private int begin;
        /** What the trained detector says, once it was asked. */
        private int[] advice;

        Reading(String text, List<Span> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.size = tokens.size();
            this.found = new int[8];
        }

        int[] ends() {
            int bracket = -1;
            boolean quoted = false;
            int i = 0;
            while (i < size) {
                char c = text.charAt(tokens.get(i).start());
                if (Letters.isOpeningBracket(c)) {
                    bracket = i;
                } else if (Letters.isClosingBracket(c)) {
                    bracket = -1;
                } else if (c == '"') {
                    quoted = !quoted;
                }
                int end = i + 1;
                if (mayEnd(i)) {
                    int closed = end;
                    while (closed < size && closes(closed, quoted)) {
                        quoted ^= text.charAt(tokens.get(closed).start()) == '"';
                        bracket = Letters.isClosingBracket(
                                        text.charAt(tokens.get(closed).start()))
                                ? -1
                                : bracket;
                        closed++;
                    }
                    while (isNote(closed)) {
                        closed += 3;
                    }
                    boolean aside = bracket >= 0 && end - bracket <= ASIDE && closesSoon(closed, bracket);
                    if (closed < size && !aside && ends(i, closed)) {
                        end(closed);
                        begin = closed;
                        // A mark that nobody closes must not turn every later one round.
                        quoted &= closed == end;
                        bracket = -1;
                    }
                    i = closed;
                } else {
                    i = end;
                }
                while (i - begin >= LONGEST) {
                    begin += LONGEST;
                    if (begin < size) {
                        end(begin);
                    }
                }
            }
            if (size > 0) {
                end(size);
            }
            return Arrays.copyOf(found, count);
        }

        private void end(int token) {
            if (count > 0 && found[count - 1] == token) {
                return;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = token;
        }

        private String form(int i) {
            return tokens.get(i).in(text);
        }

        private char first(int i) {
            return text.charAt(tokens.get(i).start());
        }

        private char last(int i) {
            return text.charAt(tokens.get(i).end() - 1);
        }

        private boolean touches(int i) {
            return i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
        }

        private boolean mayEnd(int i) {
            char c = last(i);
            return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
        }

        /** “[17]” after a sentence belongs to it. */
        private boolean isNote(int i) {
            return i + 2 < size
                    && first(i) == '['
                    && first(i + 2) == ']'
                    && form(i + 1).chars().allMatch(Character::isDigit);
        }

        /** Whether the token closes what the sentence before it opened. */
        private boolean closes(int i, boolean quoted) {
            char c = first(i);
            if (Letters.isClosingBracket(c) || c == '”' || c == '»' || c == '›') {
                return true;
            }
            boolean blankAfter = i + 1 == size || !touches(i + 1);
            if (c == '"') {
                return (touches(i) && (blankAfter || quoted)) || (quoted && blankAfter);
            }
            if (c == '’' || c == '\'') {
                return touches(i)
                        && tokens.get(i).length() <= 2
                        && form(i).chars().allMatch(one -> one == c);
            }
            return touches(i) && mayEnd(i) && !Character.isLetterOrDigit(c);
        }

        private boolean closesSoon(int from, int bracket) {
            for (int i = from; i < size && i - bracket <= ASIDE; i++) {
                if (Letters.isClosingBracket(first(i))) {
                    return true;
                }
                if (Letters.isOpeningBracket(first(i))) {
                    return false;
                }
            }
            return false;
        }

        /** Whether a sentence ends between the mark at {@code mark}, what closes after it, and the token {@code next}. */
        private boolean ends(int mark, int next) {
            return switch (verdict(mark, next)) {
                case ENDS -> true;
                case GOES_ON -> false;
                case UNSURE -> advises(next);
            };
        }

        private Verdict verdict(int mark, int next) {
            int word = next;
            while (word < size && isOpening(word)) {
                word++;
            }
            if (word == size) {
                return Verdict.GOES_ON;
            }
            char c = first(word);
            if (Character.isLowerCase(c)) {
                return Verdict.GOES_ON;
            }
            boolean closed = next > mark + 1;
            if (!Character.isLetterOrDigit(c) && ",;:)]}%".indexOf(c) >= 0) {
                return Verdict.GOES_ON;
            }
            if (isNumbering(mark, next) || isRepeated(mark, word)) {
                return Verdict.GOES_ON;
            }
            boolean abbreviation = last(mark) == '.' && Character.isLetter(first(mark));
            if (abbreviation && !closed) {
                return afterAbbreviation(mark, word, word > next);
            }
            if (closed && last(mark) != '.' && isReported(word)) {
                return Verdict.GOES_ON;
            }
            return Verdict.ENDS;
        }

        /** “1. First item”: the number of a list entry is no sentence. */
        private boolean isNumbering(int mark, int next) {
            return mark == begin + 1
                    && next == mark + 1
                    && touches(mark)
                    && form(begin).chars().allMatch(Character::isDigit);
        }

        /** “I... I don't know”: somebody falters. */
        private boolean isRepeated(int mark, int word) {
            boolean trailsOff =
                    last(mark) == '…' || (last(mark) == '.' && tokens.get(mark).length() > 1);
            return trailsOff && mark > begin && form(word).equals(form(mark - 1));
        }

        private Verdict afterAbbreviation(int mark, int word, boolean opens) {
            String form = Letters.plain(form(mark));
            form = form.substring(form.lastIndexOf('-') + 1);
            boolean initial = form.length() == 2;
            Abbreviations.Kind kind = initial ? Abbreviations.Kind.LEADING : Abbreviations.kind(form, first(word));
            String following = form(word);
            if (kind == Abbreviations.Kind.LEADING || Character.isDigit(first(word))) {
                return Verdict.GOES_ON;
            }
            if (opens || (Starters.isStarter(following) && following.length() > 1)) {
                return Verdict.ENDS;
            }
            if (Abbreviations.isTime(form)) {
                return Abbreviations.isDayOrZone(following) ? Verdict.GOES_ON : Verdict.ENDS;
            }
            return Abbreviations.isLettersAndStops(form) ? Verdict.GOES_ON : Verdict.UNSURE;
        }

        private boolean isOpening(int i) {
            char c = first(i);
            return Letters.isDoubleQuote(c)
                    || Letters.isOpeningBracket(c)
                    || (Letters.isSingleQuote(c)
                            && Letters.isSingleQuote(last(i))
                            && tokens.get(i).length() <= 2);
        }

        /** “‘Why?’ Anna Lund asked”: names and titles, then a reporting verb. */
        private boolean isReported(int word) {
            for (int i = word; i < size && i - word < REPORTING_REACH; i++) {
                if (REPORTING.contains(form(i))) {
                    return i > word;
                }
                boolean named = Character.isUpperCase(first(i)) || touches(i);
                boolean ended = mayEnd(i) && tokens.get(i).length() == 1;
                if (!named || ended || (i == word && Starters.isStarter(form(i)))) {
                    return false;
                }
            }
            return false;
        }

        private boolean advises(int token) {
            if (advice == null) {
                advice = unsure.ends(text, tokens);
            }
            return Arrays.binarySearch(advice, token) >= 0;
        }
    }
}
