package org.antecedent.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.antecedent.language.Grammar;
import org.antecedent.language.Sentence;

/**
 * Our names for programs that know OpenNLP: one sentence of tokens at a time, types as its own models call them
 * (“person”, “organization”, “location”). It keeps no adaptive data.
 */
public final class TokenNames implements TokenNameFinder {
    private final Grammar grammar;
    private final NameFinder names;

    public TokenNames(Grammar grammar, NameFinder names) {
        this.grammar = grammar;
        this.names = names;
    }

    @Override
    public Span[] find(String[] tokens) {
        if (tokens.length == 0) {
            return new Span[0];
        }
        int[] starts = new int[tokens.length];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + tokens[i - 1].length() + 1;
        }
        Sentence sentence = new Sentence(0, 0, 0, grammar.read(tokens, starts));
        List<Span> spans = new ArrayList<>();
        for (Name name : names.find(List.of(sentence)).get(0)) {
            type(name.type()).ifPresent(type -> spans.add(new Span(name.first(), name.end(), type)));
        }
        return spans.toArray(Span[]::new);
    }

    private static Optional<String> type(ActorType type) {
        return switch (type) {
            case PERSON -> Optional.of("person");
            case ORGANIZATION -> Optional.of("organization");
            case PLACE, GEOPOLITICAL -> Optional.of("location");
            case GROUP, EVENT, OTHER, DATE, TITLE, NATIONALITY -> Optional.empty();
        };
    }

    /** Does nothing: no sentence tells anything about the next. */
    @Override
    public void clearAdaptiveData() {}
}
