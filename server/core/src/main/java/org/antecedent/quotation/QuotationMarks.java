package org.antecedent.quotation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.antecedent.quotation.Mark.Family;
import org.antecedent.quotation.Mark.Glyph;
import org.antecedent.text.Paragraph;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Finds what stands between quotation marks: straight and curly, double and single, guillemets, low ones, {@code ``} and
 * {@code ''}, nested in any way, and running over paragraphs in the way of print, with the opening mark repeated at the
 * start of each paragraph and no closing mark until the last.
 *
 * <p>A mark that nothing pairs with never stops the reading: what it opens ends with the paragraph, or before the mark
 * that closes what encloses it.
 */
public final class QuotationMarks {
    /** What an attribution is known by before any word of the sentence is read. */
    private static final Pattern ATTRIBUTES = Pattern.compile("\\b(?:said|says|added|told|asked)\\b");

    private final List<QuotedSpan> found = new ArrayList<>();
    /** What the last paragraph of prose left open, outermost first. */
    private List<Glyph> carried = List.of();

    private QuotationMarks() {}

    /** In text order, an enclosing quotation before what it holds. Any content is accepted; linear in the text. */
    public static List<QuotedSpan> find(Text text, List<Paragraph> paragraphs) {
        QuotationMarks marks = new QuotationMarks();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Paragraph.Role.BODY) {
                marks.carried = marks.read(text.string(), paragraph.span(), marks.carried);
            } else if (paragraph.isRead()) {
                marks.read(text.string(), paragraph.span(), List.of());
            }
        }
        return List.copyOf(marks.found);
    }

    /** Reads one paragraph; the marks that it leaves open. */
    private List<Glyph> read(String text, Span span, List<Glyph> carriedOver) {
        List<Mark> marks = MarkReader.read(text, span);
        if (marks.isEmpty()) {
            return List.of();
        }
        Open open = new Open(text, span, carriedOver);
        if (!carriedOver.isEmpty() && closesFirst(marks, carriedOver.get(0).family)) {
            open.carryOn(carriedOver.get(0));
        }
        marks.forEach(open::read);
        return open.finish(found);
    }

    /** Whether the first mark of the family closes: the paragraph carries on without repeating the opening mark. */
    private static boolean closesFirst(List<Mark> marks, Family family) {
        for (Mark mark : marks) {
            if (mark.glyph().family == family) {
                return mark.closes() && !mark.opens();
            }
        }
        return false;
    }

    /** What is open at one place of a paragraph. */
    private static final class Open {
        private record Opening(int slot, int start, Glyph glyph, boolean opened, boolean continues, boolean sure) {
            Family family() {
                return glyph.family;
            }
        }

        private final String text;
        private final Span paragraph;
        private final List<Glyph> carried;
        private final List<QuotedSpan> spans = new ArrayList<>();
        private final List<Opening> stack = new ArrayList<>();
        private final Map<Family, Integer> count = new EnumMap<>(Family.class);
        /** By the slot of what was opened, where it must have ended. */
        private final Map<Integer, Integer> forgotten = new HashMap<>();
        /** Where the marks that the paragraph starts with end. */
        private int leading;

        Open(String text, Span paragraph, List<Glyph> carried) {
            this.text = text;
            this.paragraph = paragraph;
            this.carried = carried;
            this.leading = paragraph.start();
        }

        void carryOn(Glyph glyph) {
            push(new Opening(spans.size(), paragraph.start(), glyph, false, true, true));
        }

        void read(Mark mark) {
            Family family = mark.glyph().family;
            boolean isOpen = count.getOrDefault(family, 0) > 0;
            if (isOpen ? closesWhatIsOpen(mark) || isMisplaced(mark) : !opensSomething(mark)) {
                close(mark, isOpen);
            } else {
                open(mark);
            }
        }

        private static boolean closesWhatIsOpen(Mark mark) {
            return switch (mark.glyph().direction) {
                case OPENING -> mark.closes() && !mark.opens() && mark.glyph() != Glyph.LOW;
                case CLOSING -> true;
                case EITHER -> mark.closes() || !mark.opens();
            };
        }

        /** “"We agree, <em>"</em>she said.”: the blank stands on the wrong side of a mark that closes. */
        private boolean isMisplaced(Mark mark) {
            int before = mark.start() - 1;
            return mark.glyph() == Glyph.STRAIGHT
                    && before > paragraph.start()
                    && mark.end() < paragraph.end()
                    && Character.isWhitespace(text.charAt(before))
                    && ",.!?".indexOf(text.charAt(before - 1)) >= 0
                    && Character.isLowerCase(text.charAt(mark.end()))
                    && stack.get(stack.size() - 1).glyph() == Glyph.STRAIGHT;
        }

        private static boolean opensSomething(Mark mark) {
            return switch (mark.glyph().direction) {
                case OPENING -> true;
                case CLOSING -> mark.opens() && !mark.closes();
                case EITHER -> mark.opens() || !mark.closes();
            };
        }

        private void open(Mark mark) {
            int depth = stack.size();
            boolean leads = mark.start() == leading;
            if (leads) {
                leading = mark.end();
            }
            boolean continues = leads && depth < carried.size() && carried.get(depth) == mark.glyph();
            push(new Opening(spans.size(), mark.start(), mark.glyph(), true, continues, leads || !mark.doubtful()));
        }

        private void push(Opening opening) {
            stack.add(opening);
            spans.add(null);
            count.merge(opening.family(), 1, Integer::sum);
        }

        private void close(Mark mark, boolean isOpen) {
            Family family = mark.glyph().family;
            if (!isOpen) {
                if (!mark.doubtful()) {
                    spans.add(new QuotedSpan(new Span(mark.start(), mark.end()), 0, false, true, false));
                }
                return;
            }
            Opening opening = pop();
            while (opening.family() != family) {
                end(opening, mark.start(), false);
                opening = pop();
            }
            end(opening, mark.end(), true);
            noteForgotten(opening);
        }

        private Opening pop() {
            Opening opening = stack.remove(stack.size() - 1);
            count.merge(opening.family(), -1, Integer::sum);
            return opening;
        }

        private void end(Opening opening, int end, boolean closed) {
            if (!closed && !opening.sure()) {
                return;
            }
            spans.set(
                    opening.slot(),
                    new QuotedSpan(new Span(opening.start(), end), 0, opening.opened(), closed, opening.continues()));
        }

        List<Glyph> finish(List<QuotedSpan> found) {
            List<Glyph> left = stack.stream()
                    .filter(opening -> opening.sure() && !forgotten.containsKey(opening.slot()))
                    .map(Opening::glyph)
                    .toList();
            int end = paragraph.end();
            for (Opening opening : stack) {
                int limit = opening.start() < end ? end : paragraph.end();
                end = Math.min(limit, forgotten.getOrDefault(opening.slot(), limit));
                end(opening, end, false);
            }
            addWithDepth(found);
            return left;
        }

        /**
         * “"We agree, she said. <em>"</em>They do not."”: where the same mark opens a sentence inside what nothing closes,
         * the closing mark was forgotten before it.
         */
        private void noteForgotten(Opening closed) {
            Opening outer = stack.isEmpty() ? null : stack.get(stack.size() - 1);
            if (outer == null
                    || !outer.opened()
                    || forgotten.containsKey(outer.slot())
                    || text.charAt(outer.start()) != text.charAt(closed.start())) {
                return;
            }
            int end = closed.start();
            while (Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end < closed.start() && ".!?".indexOf(text.charAt(end - 1)) >= 0) {
                int comma = text.lastIndexOf(',', end);
                boolean attributed = comma > outer.start()
                        && ATTRIBUTES.matcher(text).region(comma, end).find();
                forgotten.putIfAbsent(outer.slot(), attributed ? comma + 1 : end);
            }
        }

        /** The depth is known at the end alone: what was opened without being sure may have turned out to be nothing. */
        private void addWithDepth(List<QuotedSpan> found) {
            List<Integer> ends = new ArrayList<>();
            for (QuotedSpan quoted : spans) {
                if (quoted == null) {
                    continue;
                }
                while (!ends.isEmpty()
                        && ends.get(ends.size() - 1) <= quoted.span().start()) {
                    ends.remove(ends.size() - 1);
                }
                found.add(new QuotedSpan(
                        quoted.span(), ends.size(), quoted.opened(), quoted.closed(), quoted.continues()));
                ends.add(quoted.span().end());
            }
        }
    }
}
