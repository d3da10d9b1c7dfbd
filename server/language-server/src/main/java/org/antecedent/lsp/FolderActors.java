package org.antecedent.lsp;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.Profile;
import org.antecedent.editor.ActorCard;
import org.antecedent.index.ArticleIndex;
import org.antecedent.index.Cast;
import org.antecedent.index.FolderIndex;
import org.antecedent.text.Span;

/** The actors of the client's folders, as their articles lie on the disk, for a view of our own client's. */
final class FolderActors {
    private static final Logger LOG = Logger.getLogger(FolderActors.class.getName());

    /** Nobody reads further down; who looks for one more asks for symbols. */
    private static final int MOST = 500;

    private static final int NAME_LENGTH = 60;

    private final FolderIndexes indexes;
    private final Elsewhere elsewhere;

    FolderActors(FolderIndexes indexes, Elsewhere elsewhere) {
        this.indexes = indexes;
        this.elsewhere = elsewhere;
    }

    /**
     * Those that most articles name.
     *
     * @param all how many there are, shown or not
     * @param scanning whether articles are being looked through, so that there may be more soon
     */
    record Foremost(List<Member> actors, int all, boolean scanning) {}

    /**
     * Somebody.
     *
     * @param profile by which its articles are asked for
     * @param type its name in small letters
     * @param sure whether all articles mean the same: of a bare surname nobody knows
     */
    record Member(String profile, String name, String type, int articles, int mentions, boolean sure) {
        private static Member of(FolderMember one) {
            Cast.Member member = one.member();
            return new Member(
                    member.one().written(),
                    ActorCard.shorten(member.name(), NAME_LENGTH),
                    member.type().name().toLowerCase(Locale.ROOT),
                    one.articles(),
                    one.mentions(),
                    member.sure());
        }
    }

    /**
     * One article that names somebody.
     *
     * @param start of the words that introduce them, in UTF-16 code units of the file's text without a byte order mark
     * @param end of those words, which it is no part of
     * @param date null where it is not known
     */
    record Naming(String uri, int start, int end, int mentions, int statements, String date) {
        private static Naming of(FolderIndex folder, ArticleIndex.Hit hit) {
            List<Appearance> meant = hit.meant();
            Span first = meant.get(0).introducing();
            return new Naming(
                    folder.file(hit.path()).toUri().toString(),
                    first.start(),
                    first.end(),
                    meant.stream().mapToInt(one -> one.mentions().size()).sum(),
                    meant.stream().mapToInt(Appearance::statements).sum(),
                    hit.summary().date().map(LocalDate::toString).orElse(null));
        }
    }

    Foremost foremost() {
        boolean scanning = indexes.areScanning();
        List<FolderMember> members = new ArrayList<>();
        int all = 0;
        for (FolderIndex folder : indexes.all()) {
            Cast cast = folder.index().cast();
            all += cast.size();
            cast.foremost(MOST).forEach(member -> members.add(FolderMember.of(member, folder)));
        }
        List<Member> actors = FolderMember.each(members).stream()
                .sorted(Comparator.comparingInt(FolderMember::articles)
                        .thenComparingInt(FolderMember::mentions)
                        .reversed())
                .limit(MOST)
                .map(Member::of)
                .toList();
        return new Foremost(actors, all, scanning);
    }

    /**
     * The articles that name somebody, the earliest first.
     *
     * @param profile as {@link Member#profile} has it; nothing else finds anybody
     */
    CompletableFuture<List<Naming>> naming(Optional<String> profile) {
        return CompletableFuture.supplyAsync(() -> profile.map(this::found).orElse(List.of()), elsewhere::later);
    }

    private List<Naming> found(String profile) {
        List<Naming> found = new ArrayList<>();
        try {
            Profile asked = Profile.read(profile);
            for (FolderIndex folder : indexes.all()) {
                ArticleIndex index = folder.index();
                index.articles(index.group(asked), Set.of()).forEach(hit -> found.add(Naming.of(folder, hit)));
            }
        } catch (IllegalArgumentException nobody) {
            LOG.fine("asked for a profile that is none");
        } catch (IOException failure) {
            LOG.warning(() -> "articles are not found: " + failure.getClass().getName());
        }
        return found;
    }
}
