package org.antecedent.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antecedent.exchange.TokenChains.Linked;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;

/**
 * CorefUD 1: CoNLL-U whose last column holds entities as brackets, with type, head and who decided.
 *
 * @see <a href="https://ufal.mff.cuni.cz/corefud">CorefUD</a>
 */
final class CorefUdWriter implements Exporter {
    private static final Set<Part> HELD = EnumSet.of(Part.LINKED_MENTION, Part.ACTOR, Part.MENTION_TYPE, Part.DECIDED);

    @Override
    public Set<Part> holds() {
        return HELD;
    }

    @Override
    public String lastEnding() {
        return ".conllu";
    }

    @Override
    public Export write(Document document) {
        TokenChains chains = new TokenChains(document, 1);
        String content = Conllu.write(
                document.name(),
                document.article(),
                List.of("global.Entity = eid-etype-head-other"),
                (sentence, i) -> entities(document, sentence, chains.in(sentence), i));
        // The type is that of the actor.
        int other = (int) document.article().actors().stream()
                .flatMap(actor ->
                        document.article().mentionsOf(actor).stream().filter(mention -> mention.type() != actor.type()))
                .count();
        List<Loss> losses = new ArrayList<>(chains.losses());
        losses.addAll(Part.MENTION_TYPE.loss(other));
        return Export.of(lastEnding(), content, losses);
    }

    /** What opens before what closes, the longer ones outermost. */
    private static String entities(Document document, Sentence sentence, List<Linked> linked, int i) {
        StringBuilder entities = new StringBuilder();
        for (Linked one : linked) {
            if (one.mention().first() == i) {
                entities.append('(').append(entity(document, sentence, one));
                entities.append(one.last() == i ? ")" : "");
            }
        }
        for (int k = linked.size() - 1; k >= 0; k--) {
            Linked one = linked.get(k);
            if (one.last() == i && one.mention().first() < i) {
                entities.append('e').append(one.actor() + 1).append(')');
            }
        }
        return entities.isEmpty() ? "" : "Entity=" + entities;
    }

    private static String entity(Document document, Sentence sentence, Linked one) {
        String type = document.article().actors().get(one.actor()).type().name().toLowerCase(Locale.ROOT);
        String state = document.decided(one.mention()).any() ? "decided" : "proposed";
        return "e" + (one.actor() + 1) + "-" + type + "-" + head(sentence, one.mention()) + "-" + state;
    }

    /** The first word of the mention that hangs on none of its words, from 1. */
    private static int head(Sentence sentence, Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            int head = sentence.head(i);
            if (head < mention.first() || head >= mention.end()) {
                return i - mention.first() + 1;
            }
        }
        return 1;
    }
}
