package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decisions;
import org.antecedent.annotation.Decisions.Joined;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * What a file of another tool says of an article.
 *
 * @param text the article as that tool has it
 * @param lines the decisions about that text
 * @param skipped what could not be read
 * @param proposals how many things in it are proposals of the machine, and so no decisions
 */
public record Import(Text text, List<Line> lines, List<Skipped> skipped, int proposals) {
    /** So many characters of what a line is about are shown. */
    private static final int SHOWN = 60;

    public Import {
        lines = List.copyOf(lines);
        skipped = List.copyOf(skipped);
    }

    /**
     * One decision.
     *
     * @param number the line of the file, from 1
     */
    public record Line(int number, Decision decision) {}

    /**
     * What was not taken.
     *
     * @param line of the file, from 1
     * @param why in full sentences
     */
    public record Skipped(int line, String why) {}

    /**
     * What came of it.
     *
     * @param decisions those that were there, and those of the file
     * @param taken how many of the file's
     * @param lines by decision, as it stands in the article, the line that says it
     * @param skipped the others, in file order
     */
    public record Outcome(Decisions decisions, int taken, Map<Decision, Integer> lines, List<Skipped> skipped) {}

    /**
     * Takes the decisions in beside those that are there.
     *
     * @param article whose text may differ from the one of the file: words are found as those of a file of annotations are
     * @param there what people decided before
     * @param over whether the file holds where both cannot; else what is there holds
     */
    public Outcome into(Text article, Decisions there, boolean over) {
        List<Skipped> left = new ArrayList<>(skipped);
        Map<Decision, Integer> numbers = new HashMap<>();
        lines.forEach(line -> numbers.putIfAbsent(line.decision(), line.number()));
        Joined own = Decisions.NONE.joined(lines.stream().map(Line::decision).toList());
        own.left()
                .forEach(decision -> left.add(new Skipped(
                        numbers.get(decision), "Another line decides otherwise about " + what(decision) + ".")));

        Map<String, Integer> byId = new HashMap<>();
        own.decisions().placed().forEach(one -> byId.put(one.id(), numbers.get(one.decision())));
        Decisions here = own.decisions().movedTo(article, text);
        here.unplaced()
                .forEach(one -> left.add(new Skipped(
                        byId.get(one.id()), "The article does not have " + what(one.decision()) + " there.")));

        Map<String, String> actors = actors(here, there);
        Map<Decision, Integer> placed = new LinkedHashMap<>();
        for (Annotation one : here.placed()) {
            placed.put(renamed(one.decision(), actors), byId.get(one.id()));
        }
        Joined joined = there.joined(List.copyOf(placed.keySet()));
        Decisions decisions = joined.decisions();
        int taken = decisions.placed().size() - there.placed().size();
        if (over) {
            decisions = decisions.with(joined.left(), Optional.empty(), Optional.empty());
            taken += joined.left().size();
        } else {
            joined.left()
                    .forEach(decision -> left.add(new Skipped(
                            placed.get(decision), "Somebody has decided otherwise about " + what(decision) + ".")));
        }
        left.sort(Comparator.comparingInt(Skipped::line));
        return new Outcome(decisions, taken, placed, left);
    }

    /** What actors of the file are called beside those that are there: the same where they are the same. */
    private static Map<String, String> actors(Decisions here, Decisions there) {
        Map<Span, String> meant = new HashMap<>();
        there.all(Refers.class)
                .forEach(refers ->
                        refers.actor().ifPresent(id -> meant.put(refers.words().span(), id)));
        Map<String, String> actors = new HashMap<>();
        // The same words mean the same actor, whatever the file calls it.
        for (Refers refers : here.all(Refers.class)) {
            String known = meant.get(refers.words().span());
            if (known != null && refers.actor().isPresent() && !actors.containsValue(known)) {
                actors.putIfAbsent(refers.actor().get(), known);
            }
        }
        Map<String, String> names = new HashMap<>();
        here.all(Named.class).forEach(named -> names.put(named.actor(), named.name()));
        Set<String> taken = new HashSet<>(there.actors());
        for (String id : new TreeSet<>(here.actors())) {
            if (!actors.containsKey(id)) {
                boolean same = there.actor(id).isPresent()
                        && there.actor(id).map(Named::name).equals(Optional.ofNullable(names.get(id)));
                actors.put(id, same ? id : Decisions.newActor(id, taken));
            }
            taken.add(actors.get(id));
        }
        return actors;
    }

    private static Decision renamed(Decision decision, Map<String, String> actors) {
        if (decision instanceof Named one) {
            return new Named(actors.get(one.actor()), one.name(), one.type(), one.pronouns(), one.note(), one.link());
        }
        if (decision instanceof Refers refers) {
            return new Refers(refers.words(), refers.actor().map(actors::get));
        }
        return decision instanceof RefersNot not ? new RefersNot(not.words(), actors.get(not.actor())) : decision;
    }

    /** The words that a decision is about, as a person would name them. */
    private static String what(Decision decision) {
        if (decision instanceof Named named) {
            return "the actor “" + named.name() + "”";
        }
        return decision.anchors().isEmpty()
                ? "the article"
                : "“" + shortened(decision.anchors().get(0).exact()) + "”";
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
