package org.antecedent.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.antecedent.text.Span;

/**
 * Cuts news prose into tokens by rule, and asks a trained tokenizer only about what no rule decides.
 *
 * <p>The conventions are those of Universal Dependencies English with one exception: words joined by hyphens stay whole
 * (“29-year-old”, “al-Assad”). So a possessive ending, the parts of a contraction, a currency sign, a per cent sign and
 * every quotation mark are tokens of their own; an abbreviation, a number, an address of the web or of a person is one.
 *
 * <p>The official model was trained on web text and on hyphens as tokens of their own, and takes marks off words only
 * where it has seen them; the rules here are about what it was measured to get wrong.
 */
final class NewsTokenizer implements Tokenizer {
    /** A longer run without white space is no word of any language; it is cut into pieces that no model reads. */
    static final int LONGEST = 200;

    /** What may follow an apostrophe and still belong to the word: “don't”, “I'm”, “they've”, “she'd”, “Assad's”. */
    private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

    /** Words that begin with an apostrophe, which is then no quotation mark. */
    private static final Set<String> ELIDED =
            Set.of("em", "til", "tis", "twas", "cause", "bout", "round", "n", "nuff", "cos", "im", "er", "ere");

    /** Two words written as one, with the length of the first. */
    private static final Map<String, Integer> FUSED = Map.ofEntries(
            Map.entry("cannot", 3),
            Map.entry("gonna", 3),
            Map.entry("wanna", 3),
            Map.entry("gotta", 3),
            Map.entry("gimme", 3),
            Map.entry("lemme", 3),
            Map.entry("outta", 3),
            Map.entry("alot", 1),
            // What people write without an apostrophe, as far as it is no other word.
            Map.entry("dont", 2),
            Map.entry("didnt", 3),
            Map.entry("doesnt", 4),
            Map.entry("isnt", 2),
            Map.entry("wasnt", 3),
            Map.entry("werent", 4),
            Map.entry("havent", 4),
            Map.entry("hasnt", 3),
            Map.entry("couldnt", 5),
            Map.entry("wouldnt", 5),
            Map.entry("shouldnt", 6),
            Map.entry("cant", 2),
            Map.entry("im", 1),
            Map.entry("ive", 1),
            Map.entry("thats", 4),
            Map.entry("theres", 5),
            Map.entry("whats", 4));

    /** Units that are words of their own after a number, which they are written to. */
    private static final Set<String> UNITS =
            Set.of("am", "pm", "k", "mm", "cm", "km", "kg", "gb", "mb", "hrs", "ft", "lbs", "mph");

    /** The longest mark made of eyes, nose and mouth: “:-)”. */
    private static final int FACE = 3;

    /** How many words back a bracket may have been opened that a face-like “:)” closes. */
    private static final int ASIDE = 30;

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "info", "biz", "uk", "eu", "de", "fr", "ru", "cn", "io", "tv",
            "au", "ca", "ie", "il", "tr", "ua", "html", "htm", "pdf", "doc", "php");

    /** Words after which a letter with a full stop begins a name: “the A. Philip Randolph Institute”. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "the",
            "of",
            "by",
            "and",
            "with",
            "to",
            "for",
            "from",
            "or",
            "said",
            "says",
            "that",
            "than",
            "like",
            "as",
            "against",
            "between",
            "including",
            "named",
            "called",
            "after",
            "late");

    private final Tokenizer unsure;

    /** @param unsure is asked about words that no rule decides, one at a time and without white space */
    NewsTokenizer(Tokenizer unsure) {
        this.unsure = unsure;
    }

    @Override
    public List<Span> tokens(String paragraph) {
        Cutting cutting = new Cutting(paragraph);
        int i = 0;
        while (i < paragraph.length()) {
            if (Letters.isBlank(paragraph.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < paragraph.length() && !Letters.isBlank(paragraph.charAt(i))) {
                i++;
            }
            cutting.chunk(start, i);
        }
        return List.copyOf(cutting.tokens);
    }

    /** The cutting of one paragraph. All offsets are into it. */
    private final class Cutting {
        private final String text;
        private final List<Span> tokens = new ArrayList<>();

        Cutting(String text) {
            this.text = text;
        }

        private char at(int i) {
            return text.charAt(i);
        }

        /** A stretch without white space. */
        void chunk(int start, int end) {
            if (end - start <= LONGEST && isAddress(start, end)) {
                part(start, end);
                return;
            }
            int face = end - start <= LONGEST ? faceStart(start, end) : end;
            if (face < end) {
                chunk(start, face);
                add(face, end);
                return;
            }
            int part = start;
            int i = start;
            while (i < end) {
                int dash = dashLength(i, end);
                if (dash == 0) {
                    i++;
                    continue;
                }
                part(part, i);
                add(i, i + dash);
                i += dash;
                part = i;
            }
            part(part, end);
        }

        /** Where a face like “:-)” begins that the stretch ends with; its end where there is none. */
        private int faceStart(int start, int end) {
            for (int eyes = end - 2; eyes >= start && eyes >= end - FACE; eyes--) {
                boolean nose = end - eyes == FACE && at(eyes + 1) != '-' && at(eyes + 1) != '\'';
                boolean looks = at(eyes) == ':' || at(eyes) == ';' || at(eyes) == '=';
                boolean alone = eyes == start || !Character.isDigit(at(eyes - 1));
                if (!nose && looks && alone && "()DPp".indexOf(at(end - 1)) >= 0) {
                    // “(see below:)”
                    boolean closes = at(end - 1) == ')'
                            && (isOpen() || text.substring(start, eyes).indexOf('(') >= 0);
                    boolean word = Character.isLetter(at(end - 1)) && eyes > start;
                    return closes || word ? end : eyes;
                }
            }
            return end;
        }

        /** Whether a bracket was opened a few words ago and not closed since. */
        private boolean isOpen() {
            for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - ASIDE); i--) {
                char c = at(tokens.get(i).start());
                if (c == '(' || c == ')') {
                    return c == '(';
                }
            }
            return false;
        }

        /** How many characters of a dash or an ellipsis stand at {@code i}. */
        private int dashLength(int i, int end) {
            char c = at(i);
            boolean alone = Letters.isDash(c) || c == '…';
            if (!alone && c != '-' && c != '.') {
                return 0;
            }
            int run = i;
            while (run < end && at(run) == c) {
                run++;
            }
            return alone || run - i >= 2 ? run - i : 0;
        }

        /** A stretch without white space and without dashes. */
        private void part(int from, int to) {
            int start = from;
            int end = to;
            if (end - start > LONGEST) {
                pieces(start, end);
                return;
            }
            while (start < end) {
                int opening = openingLength(start, end);
                if (opening == 0) {
                    break;
                }
                add(start, start + opening);
                start += opening;
            }
            List<Span> closings = new ArrayList<>();
            while (start < end) {
                int closing = closingLength(start, end);
                if (closing == 0) {
                    break;
                }
                closings.add(new Span(end - closing, end));
                end -= closing;
            }
            word(start, end);
            for (int i = closings.size() - 1; i >= 0; i--) {
                add(closings.get(i).start(), closings.get(i).end());
            }
        }

        private void pieces(int start, int end) {
            int piece = start;
            while (piece < end) {
                int cut = Math.min(end, piece + LONGEST);
                if (cut < end && Character.isHighSurrogate(at(cut - 1))) {
                    cut--;
                }
                add(piece, cut);
                piece = cut;
            }
        }

        /** How many characters at the start of a stretch are a mark of their own. */
        private int openingLength(int start, int end) {
            char c = at(start);
            if (Character.isLetterOrDigit(c)) {
                return 0;
            }
            char next = start + 1 < end ? at(start + 1) : 0;
            if (Letters.isDoubleQuote(c) || Letters.isOpeningBracket(c)) {
                return 1;
            }
            if (Letters.isCurrency(c)) {
                return markLength(start, end);
            }
            if (Letters.isSingleQuote(c)) {
                if (next == c && (c == '\'' || c == '`')) {
                    return 2;
                }
                return isElision(start, end) ? 0 : 1;
            }
            if (Character.isDigit(next) && (c == '.' || c == '-' || c == '+')) {
                return 0;
            }
            // “@user”, “#tag”, “.com”; in “No”.And the full stop ends a sentence.
            boolean first = start == 0 || Letters.isBlank(at(start - 1));
            if (Character.isLetter(next) && (c == '@' || c == '#' || (c == '.' && first))) {
                return 0;
            }
            return markLength(start, end);
        }

        /** One mark, or a run of the same mark or of pictures. */
        private int markLength(int start, int end) {
            char c = at(start);
            int i = start + 1;
            if (c == '?' || c == '!') {
                while (i < end && (at(i) == '?' || at(i) == '!')) {
                    i++;
                }
            } else if (isPicture(c)) {
                while (i < end && isPicture(at(i))) {
                    i++;
                }
            } else if ("*_=~#+<>|$".indexOf(c) >= 0) {
                while (i < end && at(i) == c) {
                    i++;
                }
            }
            return i - start;
        }

        private boolean isPicture(char c) {
            return c > 0xFF
                    && (Character.isSurrogate(c)
                            || Letters.isWidthless(c)
                            || switch (Character.getType(c)) {
                                case Character.OTHER_SYMBOL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                                    true;
                                default -> false;
                            });
        }

        /** “'90s”, “’em”: the apostrophe stands for something left out. */
        private boolean isElision(int start, int end) {
            if (!Letters.isApostrophe(at(start)) || start + 1 >= end) {
                return false;
            }
            if (Character.isDigit(at(start + 1))) {
                return start + 3 < end && Character.isDigit(at(start + 2)) && at(start + 3) == 's';
            }
            int stop = start + 1;
            while (stop < end && Character.isLetter(at(stop))) {
                stop++;
            }
            String rest = text.substring(start + 1, stop).toLowerCase(Locale.ROOT);
            return ELIDED.contains(rest) || isClitic(rest);
        }

        private boolean isClitic(String rest) {
            return CLITICS.contains(rest);
        }

        /** How many characters at the end of a stretch are a mark of their own. */
        private int closingLength(int start, int end) {
            char c = at(end - 1);
            if (Character.isLetterOrDigit(c)) {
                return 0;
            }
            if (c == '*' || c == '_' || c == '=') {
                int i = end - 1;
                while (i > start && at(i - 1) == c) {
                    i--;
                }
                return end - i;
            }
            if (Letters.isDoubleQuote(c) || c == ',' || c == ';' || c == ':' || c == '%') {
                return 1;
            }
            if (Letters.isClosingBracket(c)) {
                return closesInside(start, end) ? 0 : 1;
            }
            if (Letters.isSingleQuote(c)) {
                // “rock 'n' roll”
                if (end - start == 3 && Letters.isApostrophe(at(start)) && at(start + 1) == 'n') {
                    return 0;
                }
                return end - 2 >= start && at(end - 2) == c && c == '\'' ? 2 : 1;
            }
            if (c == '!' || c == '?') {
                int i = end - 1;
                while (i > start && (at(i - 1) == '?' || at(i - 1) == '!')) {
                    i--;
                }
                return end - i;
            }
            if (c == '.') {
                return keepsStop(start, end) ? 0 : 1;
            }
            if (c == '-') {
                return isHanging(end) ? 0 : 1;
            }
            // “US$ 78”
            boolean coin = Letters.isCurrency(c) && end - 2 >= start && Character.isUpperCase(at(end - 2));
            if (coin || c == '/' || c == '+' || c == '#' || c == '&') {
                return 0;
            }
            if (isPicture(c)) {
                int i = end - 1;
                while (i > start && isPicture(at(i - 1))) {
                    i--;
                }
                return end - i;
            }
            return 1;
        }

        /** “protester(s)”: the bracket opens inside the word. */
        private boolean closesInside(int start, int end) {
            int depth = 0;
            for (int i = end - 1; i >= start; i--) {
                if (Letters.isClosingBracket(at(i))) {
                    depth++;
                } else if (Letters.isOpeningBracket(at(i)) && --depth == 0) {
                    return i > start && Character.isLetterOrDigit(at(i - 1));
                }
            }
            return false;
        }

        /** “pre- and post-war”: the hyphen waits for its word. */
        private boolean isHanging(int end) {
            int next = nextWord(end);
            return text.startsWith("and ", next) || text.startsWith("or ", next) || text.startsWith("to ", next);
        }

        /** The next character that is not blank, the length of the text where there is none. */
        private int nextWord(int from) {
            int next = from;
            while (next < text.length() && Letters.isBlank(at(next))) {
                next++;
            }
            return next;
        }

        /** Whether the full stop at the end belongs to the word: an abbreviation, an initial. */
        private boolean keepsStop(int start, int end) {
            if (end - start < 2) {
                return false;
            }
            // “R-Ariz.” is what “Ariz.” is.
            int part = end;
            while (part > start && at(part - 1) != '-') {
                part--;
            }
            String word = Letters.plain(text.substring(part, end));
            int next = nextWord(end);
            char following = next < text.length() ? at(next) : 0;
            if (Abbreviations.kind(word, following) != Abbreviations.Kind.NONE) {
                return true;
            }
            return word.length() == 2 && isInitial(word.charAt(0), next);
        }

        /** “J. K. Rowling”, “George W. Bush”, and not “plan B. He left”. */
        private boolean isInitial(char letter, int next) {
            if (!Character.isUpperCase(letter) || next >= text.length() || !Character.isLetter(at(next))) {
                return false;
            }
            // “E. coli”
            if (Character.isLowerCase(at(next))) {
                return true;
            }
            int stop = next;
            while (stop < text.length() && Character.isLetter(at(stop))) {
                stop++;
            }
            if (stop < text.length() && stop == next + 1 && at(stop) == '.') {
                return true;
            }
            if (Starters.isStarter(text.substring(next, stop))) {
                return false;
            }
            if (tokens.isEmpty()) {
                return true;
            }
            Span before = tokens.get(tokens.size() - 1);
            boolean beforeName = Character.isUpperCase(at(before.start()))
                    || !Character.isLetterOrDigit(at(before.end() - 1))
                    || BEFORE_NAMES.contains(before.in(text));
            return letter != 'I' && beforeName;
        }

        /** A word without the marks around it. */
        private void word(int start, int end) {
            if (start >= end) {
                return;
            }
            if (isAddress(start, end)) {
                add(start, end);
                return;
            }
            boolean simple = true;
            for (int i = start; i < end && simple; i++) {
                char c = at(i);
                simple = Character.isLetterOrDigit(c) || c == '-';
            }
            if (simple) {
                fused(start, end);
                return;
            }
            int mark = innerMark(start, end);
            if (mark > start) {
                int length = markLength(mark, end);
                word(start, mark);
                add(mark, mark + length);
                part(mark + length, end);
                return;
            }
            int currency = currency(start, end);
            if (currency > start) {
                add(start, currency);
                word(currency, end);
                return;
            }
            int clitic = clitic(start, end);
            if (clitic > start) {
                word(start, clitic);
                add(clitic, end);
                return;
            }
            if (isOneWord(start, end)) {
                add(start, end);
                return;
            }
            String plain = text.substring(start, end);
            for (Span token : unsure.tokens(plain)) {
                add(start + token.start(), start + token.end());
            }
        }

        /** “can|not”, “gon|na”, “5|pm”. */
        private void fused(int start, int end) {
            String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
            int first = FUSED.getOrDefault(lower, 0);
            if (first == 0) {
                int unit = end;
                while (unit > start && Character.isLetter(at(unit - 1))) {
                    unit--;
                }
                boolean measures = UNITS.contains(lower.substring(unit - start)) && isNumber(start, unit);
                first = measures ? unit - start : 0;
            }
            add(start, start + first);
            add(start + first, end);
        }

        private boolean isNumber(int start, int end) {
            for (int i = start; i < end; i++) {
                if (!Character.isDigit(at(i)) && at(i) != ':' && at(i) != '.') {
                    return false;
                }
            }
            return start < end;
        }

        /** The first mark inside a stretch that parts two words, {@code start} where there is none. */
        private int innerMark(int start, int end) {
            for (int i = start + 1; i + 1 < end; i++) {
                char c = at(i);
                boolean digits = Character.isDigit(at(i - 1)) && Character.isDigit(at(i + 1));
                boolean parts = switch (c) {
                    case ',', ':', ';' -> !digits;
                    case '?', '!' -> Character.isLetter(at(i - 1)) && Character.isUpperCase(at(i + 1));
                    case '.' ->
                        (Character.isLowerCase(at(i - 1))
                                        && Character.isUpperCase(at(i + 1))
                                        && i + 2 < end
                                        && Character.isLowerCase(at(i + 2)))
                                || at(i + 1) == '[';
                    case '/' -> isBetweenWords(start, i, end);
                    default -> Letters.isDoubleQuote(c) && !Character.isDigit(at(i - 1));
                };
                if (parts) {
                    return i;
                }
            }
            return start;
        }

        /** Where the number of “US$78” begins, {@code start} where there is none. */
        private int currency(int start, int end) {
            int i = start;
            while (i < end && Character.isUpperCase(at(i))) {
                i++;
            }
            boolean amount = i > start && i + 1 < end && Letters.isCurrency(at(i)) && Character.isDigit(at(i + 1));
            return amount ? i + 1 : start;
        }

        /** “and/or”, and not “9/11”, “s/he”. */
        private boolean isBetweenWords(int start, int slash, int end) {
            return slash - start >= 2
                    && end - slash > 2
                    && Character.isLetter(at(slash - 1))
                    && Character.isLetter(at(slash - 2))
                    && Character.isLetter(at(slash + 1))
                    && Character.isLetter(at(slash + 2));
        }

        /** Where the ending of a contraction or a possessive begins, {@code start} where there is none. */
        private int clitic(int start, int end) {
            for (int i = end - 1; i > start && i >= end - 3; i--) {
                if (!Letters.isApostrophe(at(i))) {
                    continue;
                }
                String rest = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                if (rest.equals("t") && Character.toLowerCase(at(i - 1)) == 'n' && i - 1 > start) {
                    return i - 1;
                }
                // “70's” is a decade.
                boolean decade = rest.equals("s") && i - 1 >= start && at(i - 1) == '0';
                return isClitic(rest) && !decade ? i : start;
            }
            return start;
        }

        /** Letters and digits joined by what joins them in names and numbers: “O'Neill”, “AT&T”, “1,000.5”, “U.S”. */
        private boolean isOneWord(int start, int end) {
            for (int i = start; i < end; i++) {
                char c = at(i);
                boolean joins = Character.isLetterOrDigit(c)
                        || (i == start && (c == '#' || c == '@'))
                        || (i > start && (Letters.isOpeningBracket(c) || Letters.isClosingBracket(c)))
                        || c == '-'
                        || c == '&'
                        || Letters.isCurrency(c)
                        || Letters.isApostrophe(c)
                        || Letters.isWidthless(c)
                        || (c > 0xFF && !Letters.isDoubleQuote(c));
                if (joins) {
                    continue;
                }
                boolean inNumber = (c == '.' || c == ',' || c == ':' || c == '/')
                        && (i + 1 == end || Character.isDigit(at(i + 1)));
                boolean inLetters =
                        c == '.' && (i + 1 == end || i == start || i < 2 || i - 2 < start || at(i - 2) == '.');
                if (!inNumber && !inLetters) {
                    return false;
                }
            }
            return true;
        }

        /** An address of the web or of a person, without the marks around it. */
        private boolean isAddress(int start, int end) {
            int dot = -1;
            for (int i = start; i < end; i++) {
                char c = at(i);
                if (c == ':' && i > start + 1 && text.startsWith("://", i)) {
                    return true;
                }
                if (c == '@' && i > start && i + 2 < end && Character.isLetterOrDigit(at(i - 1))) {
                    return true;
                }
                if (c == '.' && i > start) {
                    dot = i;
                }
                if (c == '/' && dot > start) {
                    return isDomain(dot, i);
                }
            }
            if (end - start > 5 && text.regionMatches(true, start, "www.", 0, 4)) {
                return true;
            }
            return dot > start + 1 && Character.isLetterOrDigit(at(dot - 1)) && isDomain(dot, end);
        }

        private boolean isDomain(int dot, int end) {
            return end - dot <= 6
                    && DOMAINS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
        }

        private void add(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Letters.isWidthless(at(start))) {
                start++;
            }
            while (end > start && Letters.isWidthless(at(end - 1))) {
                end--;
            }
            if (start < end) {
                tokens.add(new Span(start, end));
            }
        }
    }
}
