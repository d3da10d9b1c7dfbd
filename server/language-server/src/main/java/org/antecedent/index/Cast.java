package org.antecedent.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antecedent.corpus.Profile;
import org.antecedent.editor.NameMatch;
import org.antecedent.mention.ActorType;

/** All who are named in the articles of a folder, to be found by what somebody types. Immutable. */
public final class Cast {
    static final Cast NOBODY = new Cast(List.of());

    /** The most important first. */
    private final List<Member> members;
    /** By index, the letters of all names of a member, so that most need not be looked at. */
    private final long[] letters;

    /**
     * Somebody.
     *
     * @param name as articles write it most
     * @param one of its profiles: who it is
     * @param sure whether all articles mean the same: of a bare surname nobody knows
     * @param folded its names, the shown one first
     */
    public record Member(String name, Profile one, boolean sure, int articles, int mentions, List<String> folded) {
        public Member {
            folded = List.copyOf(folded);
        }

        public ActorType type() {
            return one.type();
        }
    }

    private record Found(int index, NameMatch match) {}

    Cast(List<Member> members) {
        this.members = members.stream()
                .sorted(Comparator.comparingInt(Member::articles)
                        .thenComparingInt(Member::mentions)
                        .reversed()
                        .thenComparing(Member::name)
                        .thenComparing(Member::one))
                .toList();
        this.letters = this.members.stream()
                .mapToLong(member -> letters(String.join(" ", member.folded())))
                .toArray();
    }

    /** How many there are. */
    public int size() {
        return members.size();
    }

    /**
     * Those whose name, or one of whose names, fits what is typed, the best first: by how it fits, then by how many articles name
     * them. Where nobody fits, those who do but for a slip.
     */
    public List<Member> matching(String typed, int most) {
        String query = Profile.folded(typed);
        long wanted = letters(query);
        List<Found> found = find(wanted, name -> NameMatch.of(name, query));
        if (found.isEmpty()) {
            found = find(0, name -> NameMatch.isSlip(name, query) ? Optional.of(NameMatch.SLIP) : Optional.empty());
        }
        return found.stream()
                .sorted(Comparator.comparing(Found::match).thenComparingInt(Found::index))
                .limit(most)
                .map(one -> members.get(one.index()))
                .toList();
    }

    private List<Found> find(long wanted, Function<String, Optional<NameMatch>> fits) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            if ((letters[i] & wanted) != wanted) {
                continue;
            }
            NameMatch best = null;
            for (String name : members.get(i).folded()) {
                NameMatch match = fits.apply(name).orElse(null);
                if (match != null && (best == null || match.compareTo(best) < 0)) {
                    best = match;
                }
            }
            if (best != null) {
                found.add(new Found(i, best));
            }
        }
        return found;
    }

    /** Persons with a full name that ends in this word, folded; the most important first. */
    public List<Member> bySurname(String surname) {
        String end = " " + surname;
        return members.stream()
                .filter(member -> member.type() == ActorType.PERSON
                        && member.one().full()
                        && member.one().name().endsWith(end))
                .toList();
    }

    /** A bit a letter or figure; other letters share theirs. */
    private static long letters(String words) {
        long letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ') {
                letters |= 1L << (c & 63);
            }
        }
        return letters;
    }
}
