package org.antecedent.lsp.convert;

import java.util.ArrayList;
import java.util.List;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.editor.ActorCard;
import org.antecedent.editor.DocumentSymbols;
import org.antecedent.text.Span;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Range;

/** From who speaks of whom in an article that may not be open to the protocol's values. */
public final class TalkToLsp {
    private static final int NAME_LENGTH = 60;

    private final ToLsp to;
    private final String file;

    /** @param file what people call the article */
    public TalkToLsp(ToLsp to, String file) {
        this.to = to;
        this.file = file;
    }

    /** Who speaks of any of these actors. */
    public List<CallHierarchyIncomingCall> speakers(ArticleSummary article, List<Integer> of) {
        List<CallHierarchyIncomingCall> calls = new ArrayList<>();
        for (Appearance speaker : article.actors()) {
            List<Span> mentions = of.stream()
                    .flatMap(one -> speaker.about().getOrDefault(one, List.of()).stream())
                    .sorted()
                    .toList();
            if (!mentions.isEmpty()) {
                calls.add(new CallHierarchyIncomingCall(party(speaker, speaker.introducing()), to.ranges(mentions)));
            }
        }
        return calls;
    }

    /**
     * Of whom any of these actors speaks.
     *
     * @param asked whether the article is the one that was asked for: the protocol has a place for mentions in that alone. Of others
     *     each call leads to the first mention
     */
    public List<CallHierarchyOutgoingCall> spokenOf(ArticleSummary article, List<Integer> speakers, boolean asked) {
        List<CallHierarchyOutgoingCall> calls = new ArrayList<>();
        for (int speaker : speakers) {
            article.actors().get(speaker).about().forEach((of, mentions) -> {
                Appearance spokenOf = article.actors().get(of);
                calls.add(
                        asked
                                ? new CallHierarchyOutgoingCall(
                                        party(spokenOf, spokenOf.introducing()), to.ranges(mentions))
                                : new CallHierarchyOutgoingCall(party(spokenOf, mentions.get(0)), List.of()));
            });
        }
        return calls;
    }

    private CallHierarchyItem party(Appearance actor, Span shown) {
        Range range = to.range(shown);
        CallHierarchyItem item = new CallHierarchyItem(
                ToLsp.name(ActorCard.shorten(actor.name(), NAME_LENGTH)),
                ToLsp.kind(DocumentSymbols.kind(actor.profile().type())),
                to.uri(),
                range,
                range);
        item.setDetail(file + ", " + ActorCard.count(actor.statements(), "statement"));
        return item;
    }
}
