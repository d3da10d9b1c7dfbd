package org.antecedent.configuration;

import java.util.Arrays;
import java.util.Optional;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A text as YAML: its one document, and where in the text each part of it stands. */
final class YamlTree {
    /** A configuration nests four deep. */
    private static final int DEEPEST = 20;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setMaxAliasesForCollections(10).build();

    private final Text text;
    private final Places places;
    private final Optional<Node> root;

    private YamlTree(Text text, Places places, Optional<Node> root) {
        this.text = text;
        this.places = places;
        this.root = root;
    }

    /** The text is no YAML, or more than anybody would write. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Span span;

        private Malformed(Span span, String message) {
            super(message);
            this.span = span;
        }

        Span span() {
            return span;
        }
    }

    /** @param longest what is longer than so many UTF-16 code units is something else under its name */
    static YamlTree of(Text text, int longest) throws Malformed {
        if (text.length() > longest) {
            throw new Malformed(toEndOfLine(text, 0), "This is too large for a configuration");
        }
        Places places = new Places(text.string());
        try {
            measure(text, places);
            return new YamlTree(text, places, new Compose(SETTINGS).composeString(text.string()));
        } catch (MarkedYamlEngineException malformed) {
            int offset = malformed
                    .getProblemMark()
                    .map(mark -> places.offset(mark.getIndex()))
                    .orElse(0);
            throw new Malformed(toEndOfLine(text, offset), reason(text, offset, malformed));
        } catch (ReaderException unreadable) {
            int offset = places.offset(unreadable.getPosition());
            throw new Malformed(toEndOfLine(text, offset), "This character cannot stand in YAML");
        } catch (YamlEngineException limit) {
            throw new Malformed(toEndOfLine(text, 0), "This is no YAML: " + limit.getMessage());
        }
    }

    /** Reads without building anything, so that no depth can exhaust the stack. */
    private static void measure(Text text, Places places) throws Malformed {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text.string())) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                int offset = places.offset(index(event.getStartMark()));
                throw new Malformed(toEndOfLine(text, offset), "This is nested too deep for a configuration");
            }
        }
    }

    private static String reason(Text text, int offset, MarkedYamlEngineException malformed) {
        boolean tab = offset < text.length() && text.string().charAt(offset) == '\t';
        return tab ? "A tab cannot indent YAML; use blanks" : "This is no YAML: " + malformed.getProblem();
    }

    /** The document; empty where the text holds none. */
    Optional<Node> root() {
        return root;
    }

    Text text() {
        return text;
    }

    /** Where the node starts and ends. A block collection ends where the next thing starts, behind comments. */
    Span span(Node node) {
        int start = places.offset(index(node.getStartMark()));
        return new Span(start, Math.max(start, places.offset(index(node.getEndMark()))));
    }

    /** The same for showing: a collection by its first line, and never nothing. */
    Span shown(Node node) {
        Span span = span(node);
        Span line = toEndOfLine(text, span.start());
        return span.isEmpty() || span.end() > line.end() ? line : span;
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }

    /** YAML counts code points. */
    private static final class Places {
        private final int length;
        /** Of each character of two UTF-16 units, how many code points stand before it. */
        private final int[] wide;

        Places(String string) {
            this.length = string.length();
            int[] found = new int[length - string.codePointCount(0, length)];
            int wides = 0;
            for (int i = 0; wides < found.length; i++) {
                if (Character.charCount(string.codePointAt(i)) == 2) {
                    found[wides] = i - wides;
                    wides++;
                    i++;
                }
            }
            this.wide = found;
        }

        int offset(int codePoints) {
            int before = Arrays.binarySearch(wide, codePoints);
            return Math.min(length, codePoints + (before < 0 ? -before - 1 : before));
        }
    }

    /** What stands from there on in its line; where nothing does, the last character before. */
    private static Span toEndOfLine(Text text, int offset) {
        Span line = text.line(text.lineAt(offset));
        int end = line.start() + line.in(text.string()).stripTrailing().length();
        return offset < end
                ? new Span(offset, end)
                : new Span(Math.max(line.start(), Math.max(end, 1) - 1), Math.max(end, line.start()));
    }
}
