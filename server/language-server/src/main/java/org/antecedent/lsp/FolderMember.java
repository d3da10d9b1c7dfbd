package org.antecedent.lsp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antecedent.corpus.Linking;
import org.antecedent.corpus.Profile;
import org.antecedent.index.Cast;
import org.antecedent.index.FolderIndex;

/**
 * Somebody whom articles of the client's folders name.
 *
 * @param member as the folder tells of them that mentions them most
 * @param articles in all folders
 * @param mentions in all folders
 */
record FolderMember(Cast.Member member, FolderIndex folder, int articles, int mentions) {
    static FolderMember of(Cast.Member member, FolderIndex folder) {
        return new FolderMember(member, folder, member.articles(), member.mentions());
    }

    /** One for each, in no order: several folders may name them, and tell different things of them. */
    static List<FolderMember> each(Collection<FolderMember> members) {
        List<FolderMember> each = new ArrayList<>();
        // By type and name, since only those who agree in both can be one.
        Map<String, List<FolderMember>> namesakes = new LinkedHashMap<>();
        for (FolderMember one : members) {
            Profile profile = one.member.one();
            if (one.member.sure()) {
                namesakes
                        .computeIfAbsent(Profile.beginning(profile.type(), profile.name()), any -> new ArrayList<>())
                        .add(one);
            } else {
                each.add(one);
            }
        }
        namesakes.values().forEach(all -> each.addAll(grouped(all)));
        return each;
    }

    private static List<FolderMember> grouped(List<FolderMember> namesakes) {
        List<Profile> profiles = namesakes.stream().map(one -> one.member.one()).toList();
        return Linking.groups(profiles).stream()
                .map(group -> namesakes.stream()
                        .filter(one -> group.profiles().contains(one.member.one()))
                        .reduce(FolderMember::plus)
                        .orElseThrow())
                .toList();
    }

    private FolderMember plus(FolderMember other) {
        FolderMember more = member.mentions() >= other.member.mentions() ? this : other;
        return new FolderMember(more.member, more.folder, articles + other.articles, mentions + other.mentions);
    }
}
