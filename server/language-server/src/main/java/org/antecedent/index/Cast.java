package org.antecedent.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    /** Persons with a full name, by its last word. */
    private final Map<String, List<Member>> bySurname;

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
        this.bySurname = this.members.stream()
                .filter(member ->
                        member.type() == ActorType.PERSON && member.one().full())
                .collect(Collectors.groupingBy(member -> member.one().surname()));
    }

    /** How many there are. */
    public int size() {
        return members.size();
    }

    /** Those that most articles name, the most important first. */
    public List<Member> foremost(int most) {
        return members.subList(0, Math.min(most, members.size()));
    }

    /**
     * Those whose name, or one of whose names, fits what is typed, the best first: by how it fits, then by how many articles name
     * them. Where nobody fits, those who do but for a slip.
     */
    public List<Member> matching(String typed, int most) {
        String query = Profile.folded(typed);
        List<Member> found = find(query, 0, most, name -> NameMatch.of(name, query));
        return found.isEmpty()
                ? find(
                        query,
                        1,
                        most,
                        name -> NameMatch.isSlip(name, query) ? Optional.of(NameMatch.SLIP) : Optional.empty())
                : found;
    }

    /** @param missing how many kinds of letters of the query the names may lack */
    private List<Member> find(String query, int missing, int most, Function<String, Optional<NameMatch>> fits) {
        long wanted = letters(query);
        // Members come in their order: of each kind the first are the best.
        Map<NameMatch, List<Member>> byMatch = new EnumMap<>(NameMatch.class);
        for (int i = 0; i < letters.length; i++) {
            if (Long.bitCount(wanted & ~letters[i]) > missing) {
                continue;
            }
            Member member = members.get(i);
            NameMatch best = null;
            for (String name : member.folded()) {
                NameMatch match = fits.apply(name).orElse(null);
                if (match != null && (best == null || match.compareTo(best) < 0)) {
                    best = match;
                }
            }
            if (best != null) {
                List<Member> alike = byMatch.computeIfAbsent(best, any -> new ArrayList<>());
                if (alike.size() < most) {
                    alike.add(member);
                }
            }
        }
        return byMatch.values().stream().flatMap(List::stream).limit(most).toList();
    }

    /** Persons with a full name that ends in this word, folded; the most important first. */
    public List<Member> bySurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
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
