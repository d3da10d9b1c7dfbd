package org.antecedent.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antecedent.mention.ActorType;
import org.antecedent.mention.Features.Gender;

/**
 * Who of one article is whom of another. What people decided goes first; else the full name and the type must agree, and nothing
 * may speak against it. Where it is not clear to which of two somebody belongs, they stay alone.
 */
public final class Linking {
    private Linking() {}

    /** How sure it is that two are the same. */
    public enum Certainty {
        /** People said so of both. */
        DECIDED,
        /** Name and type agree, and so does more than that; or two of one name are hardly ever meant. */
        LIKELY,
        /** Name and type agree, and nothing speaks against it. */
        POSSIBLE
    }

    /** Profiles of one actor, each once, in order. */
    public record Group(List<Profile> profiles) {
        public Group {
            profiles = List.copyOf(profiles);
        }

        /** The least sure link that holds it together. */
        public Certainty certainty() {
            return profiles.stream()
                    .flatMap(one -> profiles.stream().map(other -> between(one, other)))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .orElse(Certainty.POSSIBLE);
        }
    }

    /** Whether two profiles are of one actor, and how sure that is; empty where they are not, or where their names do not tell. */
    public static Optional<Certainty> between(Profile one, Profile other) {
        if (one.identity().isPresent() && other.identity().isPresent()) {
            return one.identity().equals(other.identity()) ? Optional.of(Certainty.DECIDED) : Optional.empty();
        }
        if (one.type() != other.type() || !one.name().equals(other.name()) || !one.full() || !other.full()) {
            return Optional.empty();
        }
        boolean oneGender = one.gender() == other.gender();
        if (!oneGender && one.gender() != Gender.UNKNOWN && other.gender() != Gender.UNKNOWN) {
            return Optional.empty();
        }
        if (Office.conflict(one.offices(), other.offices())) {
            return Optional.empty();
        }
        boolean office = one.offices().stream().anyMatch(other.offices()::contains);
        return Optional.of(office || one.type() != ActorType.PERSON ? Certainty.LIKELY : Certainty.POSSIBLE);
    }

    /**
     * The profiles by whom they are. A group holds only what can be linked, each with each; of a profile whose name does not tell who
     * it is, one that stands alone.
     */
    public static List<Group> groups(Collection<Profile> profiles) {
        if (profiles.size() == 1) {
            return List.of(new Group(List.copyOf(profiles))); // Of most names there is one profile.
        }
        List<List<Profile>> groups = new ArrayList<>();
        // Those that tell most come first, so that the others find who they may be.
        List<Profile> ordered = new TreeSet<>(profiles)
                .stream()
                        .sorted(Comparator.comparingInt(Linking::told).reversed())
                        .toList();
        for (Profile profile : ordered) {
            List<List<Profile>> fitting = groups.stream()
                    .filter(group -> group.stream()
                            .allMatch(member -> between(profile, member).isPresent()))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(profile);
            } else {
                groups.add(new ArrayList<>(List.of(profile)));
            }
        }
        return groups.stream()
                .map(group -> new Group(group.stream().sorted().collect(Collectors.toList())))
                .toList();
    }

    private static int told(Profile profile) {
        return (profile.identity().isPresent() ? 100 : 0)
                + (profile.gender() == Gender.UNKNOWN ? 0 : 10)
                + profile.offices().size();
    }

    /** The group of one profile among others. */
    public static Group group(Profile profile, Collection<Profile> others) {
        List<Profile> all = new ArrayList<>(others);
        all.add(profile);
        return groups(all).stream()
                .filter(group -> group.profiles().contains(profile))
                .findFirst()
                .orElseThrow();
    }
}
