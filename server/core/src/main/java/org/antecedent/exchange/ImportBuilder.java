package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.Decisions;
import org.antecedent.exchange.Import.Line;
import org.antecedent.exchange.Import.Skipped;
import org.antecedent.mention.ActorType;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/** Makes decisions of what a file says of mentions, actors and statements. Spans are those of the file's own text. */
final class ImportBuilder {
    /** Longer words than these are no good for the id of an actor. */
    private static final int ID_WORDS = 40;

    private final Text text;
    private final boolean confirming;
    private final List<Line> lines = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    /** By what the file calls the actor. */
    private final Map<String, Chain> chains = new LinkedHashMap<>();

    private int proposals;

    /** @param confirming whether what the machine proposed in the file counts as decided */
    ImportBuilder(Text text, boolean confirming) {
        this.text = text;
        this.confirming = confirming;
    }

    /** An actor as the file has it. */
    private static final class Chain {
        private final List<Member> members = new ArrayList<>();
        /** Its id, where the file gives one. */
        private Optional<String> id = Optional.empty();

        private Optional<Named> named = Optional.empty();
        private int line;
        private boolean proposed;
    }

    private record Member(int line, Span words, boolean decided) {}

    /** Reports what cannot be read. */
    void skip(int line, String why) {
        skipped.add(new Skipped(line, why));
    }

    /** Whether the words lie in the text and are some. */
    boolean has(Span words) {
        return !words.isEmpty() && words.end() <= text.length();
    }

    Anchor anchor(Span words) {
        return Anchor.of(text, words);
    }

    void decide(int line, Decision decision) {
        lines.add(new Line(line, decision));
    }

    /**
     * Words that are a mention.
     *
     * @param chain what the file calls their actor; empty where it does not say
     * @param nobody whether they mean nobody
     * @param decided what of it people decided, as the file has it
     */
    void mention(
            int line, Span words, Optional<ActorType> type, Optional<String> chain, boolean nobody, Facets decided) {
        Facets facets = confirming ? Facets.ALL : decided;
        if (facets.mention()) {
            decide(line, new Marked(anchor(words), facets.type() ? type : Optional.empty()));
        }
        if (facets.actor() && nobody) {
            decide(line, new Refers(anchor(words), Optional.empty()));
        } else {
            chain.ifPresent(key -> chain(key).members.add(new Member(line, words, facets.actor())));
        }
        proposals += facets.equals(Facets.ALL) ? 0 : 1;
    }

    private Chain chain(String key) {
        return chains.computeIfAbsent(key, any -> new Chain());
    }

    /**
     * What the file says of an actor.
     *
     * @param id where the file gives one that is good in a file of annotations
     * @param named what is said of it, under whatever id
     * @param isNamed whether people named it, and not the machine
     * @param proposed whether the machine found it, and nobody decided about it
     */
    void actor(int line, String key, Optional<String> id, Named named, boolean isNamed, boolean proposed) {
        Chain chain = chain(key);
        chain.id = id;
        chain.proposed = proposed && !confirming;
        if (isNamed || confirming) {
            chain.named = Optional.of(named);
            chain.line = line;
        }
    }

    /**
     * A statement.
     *
     * @param content in text order
     * @param kind where the file gives one; else the marks tell
     */
    void statement(
            int line,
            List<Span> content,
            Optional<Span> source,
            Optional<Span> cue,
            Optional<Statement.Kind> kind,
            boolean decided) {
        if (!decided && !confirming) {
            proposals++;
            return;
        }
        decide(
                line,
                new Said(
                        content.stream().map(this::anchor).toList(),
                        source.map(this::anchor),
                        cue.map(this::anchor),
                        kind.orElseGet(() -> QuotedKind.of(text, content))));
    }

    /** A mark of the machine's that is no decision. */
    void proposal() {
        proposals++;
    }

    Import build() {
        Set<String> taken = new HashSet<>();
        chains.values().forEach(chain -> chain.id.ifPresent(taken::add));
        for (Chain chain : chains.values()) {
            boolean decided = chain.named.isPresent() || chain.members.stream().anyMatch(Member::decided);
            if (!decided) {
                continue;
            }
            String id = chain.id.orElseGet(() -> Decisions.newActor(name(chain), taken));
            taken.add(id);
            chain.named.ifPresent(named -> decide(chain.line, under(id, named)));
            for (int i = 0; i < chain.members.size(); i++) {
                Member member = chain.members.get(i);
                // Whoever puts words to an actor of the machine's says that its first words mean that actor, too.
                if (member.decided() || i == 0 && chain.proposed) {
                    decide(member.line(), new Refers(anchor(member.words()), Optional.of(id)));
                }
            }
        }
        return new Import(text, lines, skipped, proposals);
    }

    private static Named under(String id, Named named) {
        return new Named(id, named.name(), named.type(), named.pronouns(), named.note(), named.link());
    }

    /** Words that tell the actor: the longest with a capital letter that are not too long, else the first. */
    private String name(Chain chain) {
        String best = "";
        for (Member member : chain.members) {
            String words = text.words(member.words());
            if (words.length() <= ID_WORDS
                    && words.length() > best.length()
                    && words.chars().anyMatch(Character::isUpperCase)) {
                best = words;
            }
        }
        String first = text.words(chain.members.get(0).words());
        return !best.isEmpty() ? best : first.substring(0, Math.min(ID_WORDS, first.length()));
    }
}
