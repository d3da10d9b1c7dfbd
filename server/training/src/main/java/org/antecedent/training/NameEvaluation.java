package org.antecedent.training;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.namefind.TokenNameFinder;
import org.antecedent.analysis.Analyzer;
import org.antecedent.language.Language;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.text.Span;
import org.antecedent.text.Text;
import org.antecedent.training.NameCorpus.Document;
import org.antecedent.training.NameCorpus.Gold;

/** How well names are found, exact span and class, from raw text: the figures of the scorer's “ner” layer. */
final class NameEvaluation {
    private final Map<ActorType, Score> byType = new EnumMap<>(ActorType.class);
    private final Score all = new Score();
    private final Score untyped = new Score();

    /** Adds up all documents. */
    NameEvaluation(List<Document> documents, Function<String, Set<Gold>> reader) {
        for (Document document : documents) {
            add(document.names(), reader.apply(document.text()));
        }
    }

    private void add(Set<Gold> gold, Set<Gold> found) {
        count(all, gold, found);
        count(untyped, spans(gold), spans(found));
        for (ActorType type : List.of(ActorType.PERSON, ActorType.ORGANIZATION, ActorType.PLACE)) {
            count(byType.computeIfAbsent(type, any -> new Score()), of(type, gold), of(type, found));
        }
    }

    private static <T> void count(Score score, Set<T> gold, Set<T> found) {
        Set<T> right = new HashSet<>(found);
        right.retainAll(gold);
        score.add(right.size(), found.size(), gold.size());
    }

    private static Set<Gold> of(ActorType type, Set<Gold> names) {
        return names.stream().filter(name -> name.type() == type).collect(Collectors.toSet());
    }

    private static Set<Span> spans(Set<Gold> names) {
        return names.stream().map(Gold::span).collect(Collectors.toSet());
    }

    /** The names as the product gives them. */
    static Function<String, Set<Gold>> product(Analyzer analyzer) {
        return text -> {
            Set<Gold> names = new HashSet<>();
            for (Mention mention : analyzer.analyze(Text.of(text)).mentions()) {
                if (mention.kind() == Mention.Kind.NAME) {
                    type(mention.type())
                            .ifPresent(type -> names.add(new Gold(NameCorpus.trimmed(text, mention.head()), type)));
                }
            }
            return names;
        };
    }

    /** The names as any finder of OpenNLP gives them, on our own sentences and tokens. */
    static Function<String, Set<Gold>> finder(Language language, TokenNameFinder finder) {
        return text -> {
            Set<Gold> names = new HashSet<>();
            for (List<Sentence> paragraph : NameCorpus.paragraphs(language, text)) {
                for (Sentence sentence : paragraph) {
                    for (opennlp.tools.util.Span span :
                            finder.find(sentence.forms().toArray(String[]::new))) {
                        Span words = sentence.span(span.getStart(), span.getEnd());
                        names.add(new Gold(NameCorpus.trimmed(text, words), NameBaseline.type(span.getType())));
                    }
                }
            }
            finder.clearAdaptiveData();
            return names;
        };
    }

    private static Optional<ActorType> type(ActorType type) {
        return switch (type) {
            case PERSON, ORGANIZATION, PLACE -> Optional.of(type);
            case GEOPOLITICAL -> Optional.of(ActorType.PLACE);
            case GROUP, EVENT, OTHER, DATE, TITLE, NATIONALITY -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "%s%n    PER %s%n    ORG %s%n    LOC %s%n    untyped %s"
                .formatted(
                        all,
                        byType.get(ActorType.PERSON),
                        byType.get(ActorType.ORGANIZATION),
                        byType.get(ActorType.PLACE),
                        untyped);
    }
}
