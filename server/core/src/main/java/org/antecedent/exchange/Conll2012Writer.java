package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.antecedent.analysis.Article;
import org.antecedent.coreference.Actor;
import org.antecedent.exchange.TokenChains.Linked;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.quotation.Statement;
import org.antecedent.text.Span;

/**
 * CoNLL-2012, the format of OntoNotes' coreference: a word a line with its speaker, named entity and chains. As there, who is
 * mentioned only once is in no chain. Columns are parted by tabs, as the official scorer wants it.
 *
 * @see <a href="https://conll.cemantix.org/2012/data.html">CoNLL-2012 shared task</a>
 */
final class Conll2012Writer implements Exporter {
    private static final Set<Part> HELD = EnumSet.of(Part.LINKED_MENTION, Part.ACTOR, Part.MENTION_TYPE);

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public String lastEnding() {
        return ".conll";
    }

    @Override
    public Export write(Document document) {
        Article article = document.article();
        TokenChains chains = new TokenChains(document, 2);
        String id = word(document.name().replaceAll("[()]", "_"));
        String[] speakers = speakers(article);
        StringBuilder out = new StringBuilder("#begin document (" + id + "); part 000\n");
        int typed = 0;
        for (Sentence sentence : article.sentences()) {
            String[] entities = new String[sentence.size()];
            typed += entities(article, sentence, entities);
            String[] brackets = brackets(sentence, chains.in(sentence));
            for (int i = 0; i < sentence.size(); i++) {
                out.append(String.join(
                                "\t",
                                id,
                                "0",
                                String.valueOf(i),
                                word(sentence.form(i)),
                                word(sentence.penn(i).code()),
                                // Readers want a tree; ours has no phrases.
                                (i == 0 ? "(TOP" : "") + "*" + (i == sentence.size() - 1 ? ")" : ""),
                                word(sentence.lemma(i)),
                                "-",
                                "-",
                                speakers[sentence.start(i)] == null ? "-" : speakers[sentence.start(i)],
                                entities[i],
                                brackets[i].isEmpty() ? "-" : brackets[i]))
                        .append('\n');
            }
            out.append('\n');
        }
        out.append("#end document\n");
        List<Loss> losses = new ArrayList<>(chains.losses());
        losses.addAll(Part.MENTION_TYPE.loss(article.mentions().size() - typed));
        return Export.of(lastEnding(), out.toString(), losses);
    }

    /** In one field. */
    private static String word(String string) {
        StringBuilder word = new StringBuilder();
        string.codePoints()
                .forEach(c -> word.appendCodePoint(
                        Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? '_' : c));
        return word.isEmpty() ? "_" : TreebankMarks.write(word.toString());
    }

    /** Who is quoted, by where a word starts: of quotations in each other, the inner one. */
    private static String[] speakers(Article article) {
        String[] speakers = new String[article.text().length()];
        int[] lengths = new int[speakers.length];
        for (Statement statement : article.statements()) {
            Optional<Actor> speaker = article.actorOf(statement);
            if (speaker.isEmpty()) {
                continue;
            }
            String name = word(speaker.get().name());
            for (Span quoted : statement.quoted()) {
                for (int i = quoted.start(); i < quoted.end(); i++) {
                    if (speakers[i] == null || quoted.length() < lengths[i]) {
                        speakers[i] = name;
                        lengths[i] = quoted.length();
                    }
                }
            }
        }
        return speakers;
    }

    /** @return how many mentions have their type here: the outermost names, by their bare name */
    private static int entities(Article article, Sentence sentence, String[] entities) {
        Arrays.fill(entities, "*");
        int typed = 0;
        int free = 0;
        for (Mention mention : article.reading().mentionsIn(sentence)) {
            if (mention.kind() != Mention.Kind.NAME) {
                continue;
            }
            int first =
                    Math.max(mention.first(), sentence.tokenAt(mention.head().start()));
            int end = first;
            while (end < mention.end() && sentence.start(end) < mention.head().end()) {
                end++;
            }
            if (first < free || end <= first) {
                continue;
            }
            free = end;
            typed++;
            String type = entity(mention.type());
            entities[first] = "(" + type + (end == first + 1 ? ")" : "*");
            if (end > first + 1) {
                entities[end - 1] = "*)";
            }
        }
        return typed;
    }

    /** As OntoNotes calls it; what it does not know keeps its name. */
    private static String entity(ActorType type) {
        return switch (type) {
            case ORGANIZATION -> "ORG";
            case PLACE -> "LOC";
            case GEOPOLITICAL -> "GPE";
            case NATIONALITY, GROUP -> "NORP";
            case PERSON, EVENT, DATE, TITLE, OTHER -> type.name();
        };
    }

    private static String[] brackets(Sentence sentence, List<Linked> linked) {
        String[] brackets = new String[sentence.size()];
        for (int i = 0; i < brackets.length; i++) {
            StringJoiner all = new StringJoiner("|");
            for (Linked one : linked) {
                if (one.mention().first() == i) {
                    all.add("(" + one.actor() + (one.last() == i ? ")" : ""));
                }
            }
            for (int k = linked.size() - 1; k >= 0; k--) {
                if (linked.get(k).last() == i && linked.get(k).mention().first() < i) {
                    all.add(linked.get(k).actor() + ")");
                }
            }
            brackets[i] = all.toString();
        }
        return brackets;
    }
}
