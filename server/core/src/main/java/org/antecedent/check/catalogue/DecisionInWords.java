package org.antecedent.check.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Dismissed;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Remark;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decision.Unmarked;
import org.antecedent.mention.ActorType;

/**
 * What was decided, in a few words on one line for who has to choose: “its” → Turkey.
 *
 * @param names what actors are called, by their ids
 */
record DecisionInWords(Map<String, String> names) {
    private static final int SHOWN = 60;
    /** More decisions of one reading than these are counted. */
    private static final int MOST = 3;

    /** All of a reading, with who decided it where that is told. */
    String of(Conflict.Reading reading) {
        List<Annotation> annotations = reading.annotations();
        if (annotations.isEmpty()) {
            return "undecided";
        }
        String told = annotations.stream()
                .limit(MOST)
                .map(Annotation::decision)
                .map(this::of)
                .collect(Collectors.joining(", "));
        String more = annotations.size() > MOST ? " and " + (annotations.size() - MOST) + " more" : "";
        String who = annotations.stream()
                .flatMap(annotation -> annotation.creator().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return told + more + (who.isEmpty() ? "" : " (" + line(who) + ")");
    }

    private String of(Decision decision) {
        if (decision instanceof Named named) {
            return of(named);
        }
        if (decision instanceof Marked marked) {
            return quoted(marked.words()) + " is a mention"
                    + marked.type().map(type -> " (" + type.inWords() + ")").orElse("");
        }
        if (decision instanceof Unmarked unmarked) {
            return quoted(unmarked.words()) + " is no mention";
        }
        if (decision instanceof Refers refers) {
            String words = quoted(refers.words());
            return refers.actor().map(actor -> words + " → " + name(actor)).orElse(words + " means nobody");
        }
        if (decision instanceof RefersNot not) {
            return quoted(not.words()) + " is not " + name(not.actor());
        }
        if (decision instanceof Said said) {
            String source = said.source().map(DecisionInWords::quoted).orElse("nobody named");
            return source + " says " + quoted(said.content().get(0)) + " (" + word(said.kind()) + ")";
        }
        if (decision instanceof NotSaid not) {
            return quoted(not.content().get(0)) + " is no statement";
        }
        if (decision instanceof Dismissed dismissed) {
            String where =
                    dismissed.words().map(words -> " for " + quoted(words)).orElse("");
            return "‘" + line(dismissed.code()) + "’ dismissed" + where;
        }
        if (decision instanceof Remark remark) {
            return "a " + word(remark.purpose()) + " on " + quoted(remark.words()) + ": " + line(remark.text());
        }
        return "a conflict";
    }

    private static String of(Named named) {
        return Stream.of(
                        Optional.of(named.name()),
                        named.type().map(ActorType::inWords),
                        named.pronouns(),
                        named.note(),
                        named.link())
                .flatMap(Optional::stream)
                .map(DecisionInWords::line)
                .collect(Collectors.joining(", "));
    }

    private String name(String actor) {
        return line(names.getOrDefault(actor, actor));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(Anchor words) {
        return "“" + line(words.exact()) + "”";
    }

    /** On one line, cut where it is long. */
    static String line(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length())));
        return line.substring(0, end) + (end < line.length() ? "…" : "");
    }
}
