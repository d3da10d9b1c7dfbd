package org.antecedent.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;
import org.antecedent.mention.Mention.Kind;

/**
 * For whom people are said to act: “<em>Norvik</em> boss Tom Reed”, “<em>the bank's</em> lawyer, Ann Lee”. Where such a person is
 * who acts or speaks, “the company” is theirs, however long ago it was named.
 */
final class Employers {
    /** How often these links are taken to be right: an estimate, to be counted when certainty is calibrated. */
    private static final double THEIRS = 0.85;

    private final Discourse discourse;
    private final Drafts drafts;
    private final OrganizationKinds kinds;
    private final Map<Draft, Draft> employers = new HashMap<>();

    Employers(Discourse discourse, Drafts drafts, OrganizationKinds kinds) {
        this.discourse = discourse;
        this.drafts = drafts;
        this.kinds = kinds;
    }

    /** Keeps whom the words before the head say that somebody acts for; who was told first stays. */
    void remember(Mention mention, Draft draft) {
        if (draft.type() != ActorType.PERSON) {
            return;
        }
        for (Mention inner : discourse.inside(mention)) {
            Draft body = drafts.of(inner.id());
            boolean before = inner.end() <= discourse.firstHeadToken(mention);
            if (before && body != null && body.isNamed() && body.type() == ActorType.ORGANIZATION) {
                employers.putIfAbsent(draft, body);
            }
        }
    }

    /** The organisation of who acts or says so, where the description is of an organisation as such. */
    Optional<Link> find(Mention nominal) {
        if (employers.isEmpty() || !OrganizationKinds.isPlain(nominal)) {
            return Optional.empty();
        }
        return discourse
                .subject(nominal)
                .filter(one -> one.id() != nominal.id())
                .flatMap(one -> of(nominal, one))
                .or(() -> discourse.sayer(nominal).flatMap(one -> of(nominal, one)));
    }

    private Optional<Link> of(Mention nominal, Mention person) {
        Draft draft = drafts.of(person.id());
        Draft body = draft == null ? null : employers.get(draft);
        if (body == null || !kinds.fits(body, discourse.headLemma(nominal)) || isAnotherNear(nominal, body)) {
            return Optional.empty();
        }
        return Optional.of(new Link(body, "employer", draft.name() + " acts for it", THEIRS));
    }

    /** Whether this sentence has named another that may be meant. */
    private boolean isAnotherNear(Mention nominal, Draft body) {
        for (Mention mention : discourse.reading().mentionsIn(discourse.sentence(nominal))) {
            Draft draft = mention.id() < nominal.id() && mention.kind() == Kind.NAME ? drafts.of(mention.id()) : null;
            if (draft != null
                    && draft != body
                    && draft.type() == ActorType.ORGANIZATION
                    && kinds.fits(draft, discourse.headLemma(nominal))) {
                return true;
            }
        }
        return false;
    }
}
