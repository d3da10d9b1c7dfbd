package org.antecedent.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.antecedent.language.Sentence;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Mention;

/** Groups of actors that a text makes by naming them together: split antecedents. */
final class Groups {
    /** “The two sides” means a pair of this paragraph or of this many paragraphs before. */
    private static final int PARAGRAPHS = 3;

    private final Discourse discourse;
    private final Drafts drafts;
    private final Map<List<Integer>, Draft> byMembers = new HashMap<>();

    Groups(Discourse discourse, Drafts drafts) {
        this.discourse = discourse;
        this.drafts = drafts;
    }

    /** The group that a coordination names, whatever the order of its parts; empty where a part is nobody known. */
    Optional<Draft> of(Mention coordination) {
        List<Draft> members = members(coordination);
        if (members.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(byMembers.computeIfAbsent(key(members), any -> {
            Draft group = drafts.open();
            group.setMembers(members);
            return group;
        }));
    }

    /** Lets an actor whom people know be the group that a coordination names, unless there is such a group already. */
    void settle(Mention coordination, Draft known) {
        if (coordination.type() != ActorType.GROUP) {
            return; // “Smith and Wesson”, of which a person said that it is one company.
        }
        List<Draft> members = members(coordination);
        // A group of groups could come to hold itself.
        boolean flat = !members.contains(known)
                && members.stream().allMatch(member -> member.members().isEmpty());
        if (members.size() >= 2
                && flat
                && known.members().isEmpty()
                && byMembers.putIfAbsent(key(members), known) == null) {
            known.setMembers(members);
        }
    }

    private List<Draft> members(Mention coordination) {
        return discourse.reading().parts(coordination).stream()
                .map(part -> drafts.of(part.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Integer> key(List<Draft> members) {
        return members.stream().map(Draft::id).sorted().toList();
    }

    /** The nearest “A and B” before the mention, of two that can act. */
    Optional<Draft> nearestPair(Mention mention) {
        for (int index = mention.sentence(); index >= 0; index--) {
            Sentence sentence = discourse.reading().sentences().get(index);
            if (sentence.paragraph() < discourse.paragraph(mention) - PARAGRAPHS) {
                return Optional.empty();
            }
            Draft pair = null;
            for (Mention one : discourse.reading().mentionsIn(sentence)) {
                if (one.span().end() > mention.span().start()) {
                    break;
                }
                Draft draft = drafts.of(one.id());
                if (draft != null && isPair(draft)) {
                    pair = draft;
                }
            }
            if (pair != null) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    private static boolean isPair(Draft draft) {
        return draft.members().size() == 2
                && draft.members().stream().allMatch(member -> switch (member.type()) {
                    case PERSON, ORGANIZATION, GEOPOLITICAL, GROUP -> true;
                    default -> false;
                });
    }
}
