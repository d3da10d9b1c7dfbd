package org.antecedent.annotation;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.antecedent.annotation.Decision.Marked;
import org.antecedent.annotation.Decision.Named;
import org.antecedent.annotation.Decision.Said;
import org.antecedent.annotation.ThreeWay.Contradiction;

/**
 * What became of one decision on two sides.
 *
 * @param base as it was; empty where it was not there yet
 * @param ours as it is on one side; empty where it is not there
 * @param theirs as it is on the other
 */
record Change(Optional<Annotation> base, Optional<Annotation> ours, Optional<Annotation> theirs) {
    /** Nothing is there and nothing was. */
    static final Change NONE = new Change(Optional.empty(), Optional.empty(), Optional.empty());

    private static final Comparator<Author> LATER = Comparator.<Author, String>comparing(
                    author -> author.created().orElse(""))
            .thenComparing(author -> author.creator().orElse(""));

    private record Author(Optional<String> creator, Optional<String> created) {
        static Author of(Annotation annotation) {
            return new Author(annotation.creator(), annotation.created());
        }
    }

    /** Whether our side has decided it anew, and the other side not the same. */
    boolean isOurs() {
        return ours.isPresent() && differ(base, ours) && differ(ours, theirs);
    }

    /** Whether their side has decided it anew, and our side not the same. */
    boolean isTheirs() {
        return theirs.isPresent() && differ(base, theirs) && differ(ours, theirs);
    }

    /** The same seen from the other side. */
    Change turned() {
        return new Change(base, /* ours= */ theirs, /* theirs= */ ours);
    }

    /**
     * What comes of it; empty where it is dropped.
     *
     * @throws Contradiction where somebody has to choose
     */
    Optional<Annotation> joined() throws Contradiction {
        if (ours.isEmpty()) {
            return oneSide(theirs);
        }
        if (theirs.isEmpty()) {
            return oneSide(ours);
        }
        return ThreeWay.of(base, ours, theirs, (left, right) -> Optional.of(both(left.get(), right.get())));
    }

    /** What the other side has not: added, or dropped there. */
    private Optional<Annotation> oneSide(Optional<Annotation> side) throws Contradiction {
        if (base.isEmpty()) {
            return side;
        }
        if (side.isPresent() && differ(base, side)) {
            throw new Contradiction();
        }
        return Optional.empty();
    }

    private Annotation both(Annotation left, Annotation right) throws Contradiction {
        Author author = ThreeWay.of(
                base.map(Author::of).orElse(new Author(Optional.empty(), Optional.empty())),
                Author.of(left),
                Author.of(right),
                (one, other) -> LATER.compare(one, other) >= 0 ? one : other);
        return new Annotation(
                left.id(),
                decision(base.map(Annotation::decision), left.decision(), right.decision()),
                author.creator(),
                author.created(),
                ThreeWay.fields(
                        base.map(Annotation::other).orElse(Map.of()),
                        left.other(),
                        right.other(),
                        ThreeWay.contradiction()));
    }

    private static Decision decision(Optional<Decision> base, Decision ours, Decision theirs) throws Contradiction {
        if (isSame(ours, theirs)
                || base.filter(before -> isSame(before, theirs)).isPresent()) {
            return ours;
        }
        if (base.filter(before -> isSame(before, ours)).isPresent()) {
            return theirs;
        }
        if (ours instanceof Named one && theirs instanceof Named other) {
            return named(base.filter(Named.class::isInstance).map(Named.class::cast), one, other);
        }
        if (ours instanceof Marked one && theirs instanceof Marked other) {
            Optional<Marked> before = base.filter(Marked.class::isInstance).map(Marked.class::cast);
            return new Marked(one.words(), ThreeWay.of(before.flatMap(Marked::type), one.type(), other.type()));
        }
        Optional<Said> statement = base.filter(Said.class::isInstance).map(Said.class::cast);
        if (statement.isPresent() && ours instanceof Said one && theirs instanceof Said other) {
            return said(statement.get(), one, other);
        }
        throw new Contradiction();
    }

    /** Each side may have told something else of an actor. */
    private static Named named(Optional<Named> base, Named one, Named other) throws Contradiction {
        return new Named(
                one.actor(),
                ThreeWay.of(base.map(Named::name).orElse(""), one.name(), other.name()),
                ThreeWay.of(base.flatMap(Named::type), one.type(), other.type()),
                ThreeWay.of(base.flatMap(Named::pronouns), one.pronouns(), other.pronouns()),
                ThreeWay.of(base.flatMap(Named::note), one.note(), other.note()),
                ThreeWay.of(base.flatMap(Named::link), one.link(), other.link()));
    }

    /** One side may have found the source, the other the cue. */
    private static Said said(Said base, Said one, Said other) throws Contradiction {
        return new Said(
                one.content(),
                part(base.source(), one.source(), other.source()),
                part(base.cue(), one.cue(), other.cue()),
                ThreeWay.of(base.kind(), one.kind(), other.kind()));
    }

    private static Optional<Anchor> part(Optional<Anchor> base, Optional<Anchor> ours, Optional<Anchor> theirs)
            throws Contradiction {
        if (isSame(ours, theirs) || isSame(base, theirs)) {
            return ours;
        }
        if (isSame(base, ours)) {
            return theirs;
        }
        throw new Contradiction();
    }

    /** Whether what is decided, or what else is said of it, is not the same. Where it stands and who decided it is not asked. */
    static boolean differ(Optional<Annotation> one, Optional<Annotation> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() || other.isPresent();
        }
        return !isSame(one.get().decision(), other.get().decision())
                || !one.get().other().equals(other.get().other());
    }

    /** Whether both decide the same of words that may have moved. */
    private static boolean isSame(Decision one, Decision other) {
        if (one.anchors().size() != other.anchors().size()
                || !one.at(other.anchors()).equals(other)) {
            return false;
        }
        return !(one instanceof Said first && other instanceof Said second)
                || isSame(first.source(), second.source()) && isSame(first.cue(), second.cue());
    }

    /** Whether both are the same words, which may have moved, or others may have come around them. */
    private static boolean isSame(Optional<Anchor> one, Optional<Anchor> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        return one.get().exact().equals(other.get().exact())
                && (one.get().span().equals(other.get().span())
                        || one.get().inContext().equals(other.get().inContext()));
    }
}
