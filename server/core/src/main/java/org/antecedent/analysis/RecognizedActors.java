package org.antecedent.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antecedent.language.Sentence;
import org.antecedent.language.Tag;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.PhraseDetector;
import org.antecedent.mention.ProjectActor;
import org.antecedent.mention.ProjectActors;
import org.antecedent.mention.ProjectActors.Found;
import org.antecedent.text.Span;
import org.antecedent.text.Text;

/**
 * Where an article calls a project's actors by the names that the project gave: these words are mentions, of the type that the
 * project says. What only looks like such a name is left as it was read.
 *
 * @param mentions those of the article, in text order, each at its id
 * @param actors whom they mean, by the words of the mention
 */
record RecognizedActors(List<Mention> mentions, Map<Span, ProjectActor> actors) {
    /**
     * Words that are a name of an actor of the project.
     *
     * @param first its first token
     * @param end one past its last token
     */
    private record Hit(Sentence sentence, int first, int end, Span words, Found found) {}

    /** @param read in text order, each at its id */
    static RecognizedActors of(
            Text text, List<Sentence> sentences, List<Mention> read, ProjectActors project, PhraseDetector phrases) {
        List<Hit> hits = project.isEmpty() ? List.of() : hits(text, sentences, project);
        if (hits.isEmpty()) {
            return new RecognizedActors(read, Map.of());
        }
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        read.forEach(mention -> bySentence
                .computeIfAbsent(mention.sentence(), any -> new ArrayList<>())
                .add(mention));
        Set<ProjectActor> namesakes = namesakes(text, read, hits);
        Map<Span, Mention> over = new LinkedHashMap<>();
        Map<Span, ProjectActor> actors = new HashMap<>();
        for (Hit hit : hits) {
            ProjectActor actor = hit.found().actor();
            List<Mention> here = bySentence.getOrDefault(hit.sentence().index(), List.of());
            boolean another = hit.found().alias() && namesakes.contains(actor);
            if (!another && isName(hit, here)) {
                Mention mention = mention(hit, here, actor.type(), phrases);
                over.put(mention.span(), mention);
                actors.put(mention.span(), actor);
            }
        }
        return new RecognizedActors(over.isEmpty() ? read : DecidedMentions.laidOver(read, over), actors);
    }

    private static List<Hit> hits(Text text, List<Sentence> sentences, ProjectActors project) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int first = 0; first < sentence.size(); first++) {
                Optional<Found> found = project.at(text.string(), sentence.start(first));
                if (found.isEmpty()) {
                    continue;
                }
                int end = first;
                while (end < sentence.size() && sentence.end(end) < found.get().end()) {
                    end++;
                }
                // “Merkel-led” is one word.
                if (end < sentence.size() && sentence.end(end) == found.get().end()) {
                    Span words = sentence.span(first, end + 1);
                    hits.add(new Hit(sentence, first, end + 1, words, found.get()));
                    first = end;
                }
            }
        }
        return hits;
    }

    /**
     * Those whose alias is part of the name of somebody else in the article: where Max Merkel is named, too, the article has to
     * tell who “Merkel” is.
     */
    private static Set<ProjectActor> namesakes(Text text, List<Mention> read, List<Hit> hits) {
        Map<String, Set<ProjectActor>> byAlias = new HashMap<>();
        for (Hit hit : hits) {
            if (hit.found().alias() && hit.end() == hit.first() + 1) {
                byAlias.computeIfAbsent(text.words(hit.words()), any -> new HashSet<>())
                        .add(hit.found().actor());
            }
        }
        Set<ProjectActor> namesakes = new HashSet<>();
        for (Mention mention : read) {
            if (mention.kind() != Mention.Kind.NAME || mention.type() != ActorType.PERSON) {
                continue;
            }
            Set<String> words = words(text.words(mention.head()));
            if (words.size() < 2) {
                continue;
            }
            for (Map.Entry<String, Set<ProjectActor>> alias : byAlias.entrySet()) {
                if (words.contains(alias.getKey().toLowerCase(Locale.ROOT))) {
                    alias.getValue().stream()
                            .filter(actor -> !namesOf(actor).containsAll(words))
                            .forEach(namesakes::add);
                }
            }
        }
        return namesakes;
    }

    private static Set<String> namesOf(ProjectActor actor) {
        return actor.names().flatMap(name -> words(name).stream()).collect(Collectors.toSet());
    }

    private static Set<String> words(String name) {
        return Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .distinct()
                .toList());
    }

    private static boolean isName(Hit hit, List<Mention> here) {
        Span words = hit.words();
        boolean read = false;
        for (Mention mention : here) {
            boolean same = mention.head().equals(words) || mention.span().equals(words);
            // “May” the month is no prime minister.
            if (same && mention.type() == ActorType.DATE) {
                return false;
            }
            read |= same;
            // “Merkel” in “Fritz Merkel” is somebody else's.
            if (mention.kind() == Mention.Kind.NAME && mention.head().contains(words) && !same) {
                return false;
            }
        }
        Sentence sentence = hit.sentence();
        // “Chancellor” in “Chancellor Scholz” is his title.
        if (!read && hit.end() < sentence.size() && isTitle(words, sentence.start(hit.end()), here)) {
            return false;
        }
        // The article of “the ministry spokesman” is not the ministry's.
        if (sentence.tag(hit.first()) == Tag.DET
                && (sentence.head(hit.first()) < hit.first() || sentence.head(hit.first()) >= hit.end())) {
            return false;
        }
        return isNominal(hit, read);
    }

    private static boolean isTitle(Span words, int next, List<Mention> here) {
        return here.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.NAME
                        && mention.head().start() == next
                        && mention.span().contains(words));
    }

    /** “Fed up” is no bank. What was read as a mention may be an adjective: “Russian”. */
    private static boolean isNominal(Hit hit, boolean read) {
        for (int i = hit.first(); i < hit.end(); i++) {
            boolean nominal = switch (hit.sentence().tag(i)) {
                case NOUN, PROPN -> true;
                case ADJ, NUM, X, SYM -> read;
                default -> false;
            };
            if (nominal) {
                return true;
            }
        }
        return false;
    }

    /** The mention with these words, title and article included, else the words alone. */
    private static Mention mention(Hit hit, List<Mention> here, Optional<ActorType> type, PhraseDetector phrases) {
        Mention known = null;
        for (Mention mention : here) {
            // Of those with one head the innermost, unless one has just these words.
            if (mention.span().equals(hit.words())) {
                known = mention;
                break;
            }
            if (mention.kind() == Mention.Kind.NAME && mention.head().equals(hit.words())) {
                known = mention;
            }
        }
        if (known == null) {
            return phrases.mention(hit.sentence(), hit.words(), type);
        }
        Mention read = known;
        return type.map(one -> phrases.typed(hit.sentence(), read, one)).orElse(read);
    }
}
