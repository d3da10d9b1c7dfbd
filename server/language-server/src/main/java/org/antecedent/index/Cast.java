package org.antecedent.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.antecedent.corpus.Profile;
import org.antecedent.editor.NameMatch;
import org.antecedent.mention.ActorType;

/** All who are named in the articles of a folder, to be found by what somebody types. Immutable. */
public final class Cast {
    static final Cast NOBODY = new Cast(List.of());

    private static final Comparator<Member> IMPORTANCE = Comparator.comparingInt(Member::articles)
            .thenComparingInt(Member::mentions)
            .reversed()
            .thenComparing(Member::name)
            .thenComparing(Member::one);

    /** The most important first. */
    private final List<Member> members;
    /** By index, what the names of a member have, so that most need not be looked at: their letters, … */
    private final long[] letters;
    /** … their first letters, … */
    private final long[] initials;
    /** … and how long they are. */
    private final long[] lengths;
    /** Persons with a full name, by its last word; made when somebody asks. */
    private volatile Map<String, List<Member>> bySurname;

    /**
     * Somebody.
     *
     * @param name as articles write it most
     * @param one of its profiles: who it is
     * @param sure whether all articles mean the same: of a bare surname nobody knows
     * @param foremost the path of the article that mentions it most often
     * @param folded its names, the shown one first
     */
    public record Member(
            String name, Profile one, boolean sure, int articles, int mentions, String foremost, List<String> folded) {
        public Member {
            folded = List.copyOf(folded);
        }

        public ActorType type() {
            return one.type();
        }

        /**
         * How that of its names fits which fits best; empty where none does, but perhaps for a slip.
         *
         * @param query folded
         */
        public Optional<NameMatch> fit(String query) {
            NameMatch best = null;
            for (String name : folded) {
                NameMatch match = NameMatch.of(name, query).orElse(null);
                if (match != null && (best == null || match.compareTo(best) < 0)) {
                    best = match;
                }
            }
            return Optional.ofNullable(best);
        }
    }

    /** @param members in their order */
    private Cast(List<Member> members) {
        this.members = members;
        this.letters = new long[members.size()];
        this.initials = new long[members.size()];
        this.lengths = new long[members.size()];
        for (int i = 0; i < letters.length; i++) {
            for (String name : members.get(i).folded()) {
                letters[i] |= letters(name);
                initials[i] |= bit(name.charAt(0));
                lengths[i] |= 1L << name.length();
            }
        }
    }

    /** @param members as {@link #members} gave them */
    static Cast inOrder(List<Member> members) {
        return new Cast(List.copyOf(members));
    }

    static Cast of(Collection<Member> members) {
        return NOBODY.changed(any -> false, members);
    }

    /** Those of this cast and others: linear, however many there are. */
    Cast changed(Predicate<Member> gone, Collection<Member> come) {
        List<Member> added = come.stream().sorted(IMPORTANCE).toList();
        List<Member> all = new ArrayList<>(members.size() + added.size());
        int next = 0;
        for (Member member : members) {
            if (gone.test(member)) {
                continue;
            }
            while (next < added.size() && IMPORTANCE.compare(added.get(next), member) < 0) {
                all.add(added.get(next++));
            }
            all.add(member);
        }
        all.addAll(added.subList(next, added.size()));
        return new Cast(all);
    }

    /** All, the most important first. */
    List<Member> members() {
        return Collections.unmodifiableList(members);
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
        List<Member> found = fitting(query, most);
        return found.isEmpty() && NameMatch.mayHaveSlip(query) ? slips(query, most) : found;
    }

    private List<Member> fitting(String query, int most) {
        long wanted = letters(query);
        // Members come in their order: of each kind the first are the best.
        Map<NameMatch, List<Member>> byMatch = new EnumMap<>(NameMatch.class);
        NameMatch worst = NameMatch.LETTERS;
        for (int i = 0; i < letters.length; i++) {
            if ((wanted & ~letters[i]) != 0 || !mayFit(i, query, worst)) {
                continue;
            }
            Member member = members.get(i);
            NameMatch best = member.fit(query).orElse(null);
            if (best != null && best.compareTo(worst) <= 0) {
                byMatch.computeIfAbsent(best, any -> new ArrayList<>()).add(member);
                worst = worst(byMatch, most, worst);
            }
        }
        return byMatch.values().stream().flatMap(List::stream).limit(most).toList();
    }

    /** Whether a member can fit at least so well. */
    private boolean mayFit(int i, String query, NameMatch worst) {
        if (worst.compareTo(NameMatch.BEGINNING) > 0) {
            return true;
        }
        if (query.isEmpty()) {
            return worst == NameMatch.BEGINNING; // No name is empty.
        }
        boolean begins = (initials[i] & bit(query.charAt(0))) != 0;
        return begins && (worst == NameMatch.BEGINNING || (lengths[i] & 1L << query.length()) != 0);
    }

    /** The worst fit of which one more would be shown. */
    private static NameMatch worst(Map<NameMatch, List<Member>> byMatch, int most, NameMatch before) {
        int better = 0;
        for (NameMatch kind : NameMatch.values()) {
            better += byMatch.getOrDefault(kind, List.of()).size();
            if (better >= most) {
                // Of this kind there are enough; one that fits better would take the place of the last.
                return NameMatch.values()[Math.max(0, kind.ordinal() - 1)];
            }
        }
        return before;
    }

    private List<Member> slips(String query, int most) {
        long wanted = letters(query);
        List<Member> found = new ArrayList<>();
        for (int i = 0; i < letters.length && found.size() < most; i++) {
            if (Long.bitCount(wanted & ~letters[i]) <= 1
                    && members.get(i).folded().stream().anyMatch(name -> NameMatch.isSlip(name, query))) {
                found.add(members.get(i));
            }
        }
        return found;
    }

    /** Persons with a full name that ends in this word, folded; the most important first. */
    public List<Member> bySurname(String surname) {
        Map<String, List<Member>> made = bySurname;
        if (made == null) {
            made = members.stream()
                    .filter(member ->
                            member.type() == ActorType.PERSON && member.one().full())
                    .collect(Collectors.groupingBy(member -> member.one().surname()));
            bySurname = made;
        }
        return made.getOrDefault(surname, List.of());
    }

    /** A bit a letter or figure; other letters share theirs. */
    private static long letters(String words) {
        long letters = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ') {
                letters |= bit(c);
            }
        }
        return letters;
    }

    private static long bit(char letter) {
        return 1L << (letter & 63);
    }
}
