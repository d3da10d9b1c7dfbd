package org.antecedent.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.antecedent.corpus.Linking;
import org.antecedent.corpus.Linking.Group;
import org.antecedent.corpus.Profile;
import org.antecedent.mention.ActorType;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Makes the cast of an index, and brings it up to date name by name. For one thread at a time. */
final class CastReading {
    /** Groups of several names may be one by what people said: they are put together anew each time. */
    private final Map<Name, List<Part>> identified = new HashMap<>();

    private Set<Cast.Member> joined = Set.of();
    private Cast cast = Cast.NOBODY;

    /** By segment the paths of its documents. */
    private Map<Object, String[]> paths = Map.of();

    /**
     * How often somebody is mentioned.
     *
     * @param most in one article
     * @param foremost the document that is
     */
    private record Count(int articles, int mentions, int most, int foremost) {
        static final Count NONE = new Count(0, 0, 0, -1);

        Count plus(Count other) {
            boolean ours = most >= other.most;
            return new Count(
                    articles + other.articles,
                    mentions + other.mentions,
                    ours ? most : other.most,
                    ours ? foremost : other.foremost);
        }
    }

    /**
     * A group of one name, or of several that are one.
     *
     * @param foremost the path of the document that is
     */
    private record Part(Group group, Count count, String foremost, Map<String, Integer> forms) {}

    /** A name that profiles of one type may have, folded. */
    record Name(ActorType type, String folded) {
        static Name of(Profile profile) {
            return new Name(profile.type(), profile.name());
        }

        String beginning() {
            return Profile.beginning(type, folded);
        }
    }

    /** All who are named in it. */
    Cast whole(IndexReader reader) throws IOException {
        identified.clear();
        return replace(any -> true, read(reader, List.of("")));
    }

    /** Goes on with a cast that was made of just this index; only what people said is read again. */
    Cast kept(IndexReader reader, Cast known) throws IOException {
        List<String> beginnings = ArticleIndex.identified(reader).stream()
                .map(profile -> Name.of(profile).beginning())
                .distinct()
                .sorted()
                .toList();
        replace(any -> true, read(reader, beginnings));
        cast = known;
        return cast;
    }

    /** The same where only these names have changed since the last time. */
    Cast changed(IndexReader reader, Set<Name> names) throws IOException {
        identified.keySet().removeAll(names);
        List<String> beginnings = names.stream().map(Name::beginning).sorted().toList();
        return replace(member -> names.contains(Name.of(member.one())), read(reader, beginnings));
    }

    private List<Part> read(IndexReader reader, List<String> beginnings) throws IOException {
        Terms actors = MultiTerms.getTerms(reader, ArticleIndex.ACTOR);
        Terms forms = MultiTerms.getTerms(reader, ArticleIndex.FORM);
        if (actors == null || forms == null) {
            return List.of();
        }
        paths = paths(reader);
        Pass pass = new Pass(actors.iterator(), forms.iterator(), reader);
        for (String beginning : beginnings) {
            pass.read(beginning);
        }
        return pass.parts;
    }

    private Cast replace(Predicate<Cast.Member> gone, List<Part> come) {
        List<Cast.Member> members = new ArrayList<>();
        for (Part part : come) {
            if (identity(part).isPresent()) {
                Name name = Name.of(part.group().profiles().get(0));
                identified.computeIfAbsent(name, any -> new ArrayList<>()).add(part);
            } else {
                members.add(member(part));
            }
        }
        Set<Cast.Member> before = joined;
        joined = new HashSet<>();
        for (Part part : together()) {
            joined.add(member(part));
        }
        members.addAll(joined);
        cast = cast.changed(member -> gone.test(member) || !before.isEmpty() && before.contains(member), members);
        return cast;
    }

    private Map<Object, String[]> paths(IndexReader reader) throws IOException {
        Map<Object, String[]> now = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Object segment = leaf.reader().getCoreCacheHelper().getKey();
            String[] known = paths.get(segment);
            now.put(segment, known == null ? paths(leaf) : known);
        }
        return now;
    }

    private static String[] paths(LeafReaderContext leaf) throws IOException {
        String[] paths = new String[leaf.reader().maxDoc()];
        BinaryDocValues values = leaf.reader().getBinaryDocValues(ArticleIndex.PATH);
        for (int doc = 0; doc < paths.length && values != null; doc++) {
            paths[doc] = values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
        }
        return paths;
    }

    private String path(int document, IndexReader reader) {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
        return paths.get(leaf.reader().getCoreCacheHelper().getKey())[document - leaf.docBase];
    }

    private static Optional<String> identity(Part part) {
        return part.group().profiles().stream()
                .flatMap(profile -> profile.identity().stream())
                .findFirst();
    }

    /** Those of several names who people said are one are one. */
    private Collection<Part> together() {
        Map<String, Part> byIdentity = new TreeMap<>();
        identified.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(part -> part.group().profiles().get(0)))
                .forEach(part -> byIdentity.merge(identity(part).orElseThrow(), part, CastReading::join));
        return byIdentity.values();
    }

    private static Part join(Part one, Part other) {
        List<Profile> profiles = new ArrayList<>(one.group().profiles());
        profiles.addAll(other.group().profiles());
        Map<String, Integer> forms = new HashMap<>(one.forms());
        merge(other.forms(), forms);
        boolean ours = one.count().most() >= other.count().most();
        return new Part(
                new Group(profiles), one.count().plus(other.count()), ours ? one.foremost() : other.foremost(), forms);
    }

    private static void merge(Map<String, Integer> some, Map<String, Integer> into) {
        some.forEach((form, count) -> into.merge(form, count, Integer::sum));
    }

    /** One way through the terms of an index, from name to name. */
    private final class Pass {
        private final TermsEnum actors;
        private final TermsEnum forms;
        private final IndexReader reader;
        private final Bits live;
        private final List<Part> parts = new ArrayList<>();
        private PostingsEnum documents;
        private BytesRef form;

        /**
         * @param actors profiles
         * @param forms profiles with a name each
         */
        Pass(TermsEnum actors, TermsEnum forms, IndexReader reader) {
            this.actors = actors;
            this.forms = forms;
            this.reader = reader;
            this.live = MultiBits.getLiveDocs(reader);
        }

        private BytesRef at(TermsEnum terms, BytesRef from) throws IOException {
            return terms.seekCeil(from) == TermsEnum.SeekStatus.END ? null : terms.term();
        }

        /** @param beginning of all profiles that are read */
        void read(String beginning) throws IOException {
            BytesRef from = new BytesRef(beginning);
            form = at(forms, from);
            Map<Profile, Count> ofOneName = new LinkedHashMap<>();
            Map<Profile, Map<String, Integer>> names = new HashMap<>();
            Profile before = null;
            for (BytesRef term = at(actors, from);
                    term != null && StringHelper.startsWith(term, from);
                    term = actors.next()) {
                Count count = count(actors);
                if (count.articles() == 0) {
                    continue; // All of its articles are gone.
                }
                String written = term.utf8ToString();
                Profile profile = Profile.read(written);
                if (before != null
                        && !(before.type() == profile.type() && before.name().equals(profile.name()))) {
                    add(ofOneName, names);
                    ofOneName.clear();
                    names.clear();
                }
                before = profile;
                ofOneName.put(profile, count);
                names.put(profile, forms(written + '\u001D'));
            }
            add(ofOneName, names);
        }

        private Count count(TermsEnum term) throws IOException {
            documents = term.postings(documents, PostingsEnum.FREQS);
            int articles = 0;
            int mentions = 0;
            int most = 0;
            int foremost = -1;
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if (live == null || live.get(doc)) {
                    articles++;
                    mentions += documents.freq();
                    if (documents.freq() > most) {
                        most = documents.freq();
                        foremost = doc;
                    }
                }
            }
            return new Count(articles, mentions, most, foremost);
        }

        /** The names of one profile. Those of other profiles that come before are of articles that are gone. */
        private Map<String, Integer> forms(String beginning) throws IOException {
            Map<String, Integer> found = new HashMap<>();
            BytesRef from = new BytesRef(beginning);
            if (form != null && form.compareTo(from) < 0) {
                form = forms.seekCeil(from) == TermsEnum.SeekStatus.END ? null : forms.term();
            }
            while (form != null) {
                String written = form.utf8ToString();
                if (!written.startsWith(beginning)) {
                    break;
                }
                int mentions = count(forms).mentions();
                if (mentions > 0) {
                    found.put(written.substring(beginning.length()), mentions);
                }
                form = forms.next();
            }
            return found;
        }

        private void add(Map<Profile, Count> counts, Map<Profile, Map<String, Integer>> names) {
            for (Group group : Linking.groups(counts.keySet())) {
                Count all = group.profiles().stream().map(counts::get).reduce(Count.NONE, Count::plus);
                Map<String, Integer> forms = new HashMap<>();
                group.profiles().forEach(profile -> merge(names.get(profile), forms));
                parts.add(new Part(group, all, path(all.foremost(), reader), forms));
            }
        }
    }

    private static Cast.Member member(Part part) {
        Profile profile = part.group().profiles().get(0);
        List<String> names = part.forms().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        String shown = names.stream()
                .filter(name -> Profile.folded(name).equals(profile.name()))
                .findFirst()
                .orElse(names.isEmpty() ? profile.name() : names.get(0));
        Set<String> folded = new LinkedHashSet<>();
        folded.add(Profile.folded(shown));
        names.forEach(name -> folded.add(Profile.folded(name)));
        folded.remove("");
        return new Cast.Member(
                shown,
                profile,
                profile.full(),
                part.count().articles(),
                part.count().mentions(),
                part.foremost(),
                List.copyOf(folded));
    }
}
