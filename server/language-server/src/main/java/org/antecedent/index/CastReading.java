package org.antecedent.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antecedent.corpus.Linking;
import org.antecedent.corpus.Linking.Group;
import org.antecedent.corpus.Profile;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads a cast out of an index: goes through its terms once, name by name. */
final class CastReading {
    private final TermsEnum actors;
    private final TermsEnum forms;
    private final Bits live;
    private final List<Part> parts = new ArrayList<>();
    private PostingsEnum documents;
    private BytesRef form;

    private record Count(int articles, int mentions) {
        Count plus(Count other) {
            return new Count(articles + other.articles, mentions + other.mentions);
        }
    }

    /** A group of one name. */
    private record Part(Group group, Count count, Map<String, Integer> forms) {}

    private CastReading(TermsEnum actors, TermsEnum forms, Bits live) throws IOException {
        this.actors = actors;
        this.forms = forms;
        this.live = live;
        this.form = forms.next();
    }

    /**
     * @param actors profiles
     * @param forms profiles with a name each
     */
    static Cast of(TermsEnum actors, TermsEnum forms, IndexReader reader) throws IOException {
        CastReading reading = new CastReading(actors, forms, MultiBits.getLiveDocs(reader));
        reading.read();
        return new Cast(reading.joined().stream().map(CastReading::member).toList());
    }

    private void read() throws IOException {
        Map<Profile, Count> ofOneName = new LinkedHashMap<>();
        Map<Profile, Map<String, Integer>> names = new HashMap<>();
        Profile before = null;
        for (BytesRef term = actors.next(); term != null; term = actors.next()) {
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
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                articles++;
                mentions += documents.freq();
            }
        }
        return new Count(articles, mentions);
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
            Count all = group.profiles().stream().map(counts::get).reduce(new Count(0, 0), Count::plus);
            Map<String, Integer> forms = new HashMap<>();
            group.profiles().forEach(profile -> merge(names.get(profile), forms));
            parts.add(new Part(group, all, forms));
        }
    }

    private static void merge(Map<String, Integer> some, Map<String, Integer> into) {
        some.forEach((form, count) -> into.merge(form, count, Integer::sum));
    }

    /** Those of several names who people said are one are one. */
    private List<Part> joined() {
        Map<String, Part> byIdentity = new LinkedHashMap<>();
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            String identity = part.group().profiles().stream()
                    .flatMap(profile -> profile.identity().stream())
                    .findFirst()
                    .orElse("");
            if (identity.isEmpty()) {
                joined.add(part);
            } else {
                byIdentity.merge(identity, part, CastReading::join);
            }
        }
        joined.addAll(byIdentity.values());
        return joined;
    }

    private static Part join(Part one, Part other) {
        List<Profile> profiles = new ArrayList<>(one.group().profiles());
        profiles.addAll(other.group().profiles());
        Map<String, Integer> forms = new HashMap<>(one.forms());
        merge(other.forms(), forms);
        return new Part(new Group(profiles), one.count().plus(other.count()), forms);
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
                List.copyOf(folded));
    }
}
