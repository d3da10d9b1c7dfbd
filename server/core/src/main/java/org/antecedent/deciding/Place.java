package org.antecedent.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antecedent.annotation.Anchor;
import org.antecedent.annotation.Annotation;
import org.antecedent.annotation.Decision;
import org.antecedent.annotation.Decision.Conflict;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.NotSaid;
import org.antecedent.annotation.Decision.Refers;
import org.antecedent.annotation.Decision.RefersNot;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.text.Span;

/**
 * Says where the words of a decision stand that has found no place in the text.
 *
 * @param id that of the annotation
 * @param words those that it is about now; of a statement what is said: its source and its cue are looked for beside it
 */
public record Place(String id, Span words) implements Operation {
    @Override
    public void write(Pen pen) throws Refusal {
        Decision decision = Stream.concat(
                        pen.article().unplaced().stream(), pen.article().decisions().placed().stream())
                .filter(annotation -> annotation.id().equals(id))
                .findFirst()
                .map(Annotation::decision)
                .orElseThrow(() -> new Refusal("This decision is gone already."));
        if (decision.anchors().isEmpty()) {
            throw new Refusal("This decision is about the whole article.");
        }
        pen.replace(id, placed(pen, decision));
    }

    private Decision placed(Pen pen, Decision decision) throws Refusal {
        if (decision instanceof Conflict) {
            throw new Refusal("People decided otherwise about these words. Choose what holds first.");
        }
        if (decision instanceof Said said) {
            List<Span> content = pen.content(List.of(words));
            return new Said(
                    pen.anchors(content),
                    said.source().flatMap(source -> beside(pen, content.get(0), source)),
                    said.cue().flatMap(cue -> beside(pen, content.get(0), cue)),
                    said.kind());
        }
        if (decision instanceof NotSaid) {
            return new NotSaid(pen.anchors(pen.content(List.of(words))));
        }
        if (decision instanceof Refers || decision instanceof RefersNot) {
            Span mention = pen.mentionable(words);
            pen.meant(mention).stream()
                    .map(Annotation::id)
                    .filter(other -> !other.equals(id))
                    .forEach(pen::drop);
            return decision.at(pen.anchors(List.of(mention)));
        }
        Span place = decision instanceof Marked ? pen.mentionable(words) : pen.selected(words);
        return decision.at(pen.anchors(List.of(place)));
    }

    /** The same words nearest to what is said, in its paragraph. */
    private static Optional<Anchor> beside(Pen pen, Span said, Anchor anchor) {
        return pen.article().paragraphAt(said.start()).flatMap(paragraph -> {
            String text = pen.article().text().string();
            List<Span> places = new ArrayList<>();
            int length = anchor.exact().length();
            for (int i = text.indexOf(anchor.exact(), paragraph.span().start());
                    i >= 0 && i + length <= paragraph.span().end();
                    i = text.indexOf(anchor.exact(), i + length)) {
                places.add(new Span(i, i + length));
            }
            return places.stream()
                    .filter(place -> !place.overlaps(said))
                    .min((a, b) ->
                            Integer.compare(Math.abs(a.start() - said.start()), Math.abs(b.start() - said.start())))
                    .map(pen::anchor);
        });
    }
}
