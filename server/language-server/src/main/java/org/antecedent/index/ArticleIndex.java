package org.antecedent.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.corpus.Linking;
import org.antecedent.corpus.Linking.Group;
import org.antecedent.corpus.Profile;
import org.antecedent.index.CastReading.Name;
import org.antecedent.mention.ActorType;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * What is kept of the articles of one folder: a document an article, found by the profiles of those whom it names. Paths are from
 * the folder, with {@code /} between their parts. For any thread.
 */
public final class ArticleIndex implements Closeable {
    /** Changes with what is written below. */
    private static final String FORMAT = "1";

    static final String PATH = "path";
    private static final String STAMP = "stamp";
    /** A profile, as often as its actor is mentioned. */
    static final String ACTOR = "actor";
    /** A profile, as often as its actor certainly speaks. */
    private static final String SAID = "said";
    /** A profile and one of the names of its actor, as often as that is used. */
    static final String FORM = "form";
    /** An identity and a profile that has it. */
    private static final String IDENTITY = "identity";

    private static final String DAY = "day";
    private static final String SUMMARY = "summary";
    private static final char AND = '\u001D';

    /** Of what is waiting to be written; the memory is wanted for reading articles. */
    private static final int BUFFER_MEGABYTES = 8;

    private final Directory directory;
    /** Empty where another process writes. */
    private final Optional<IndexWriter> writer;
    /** Empty until the other process has written anything. */
    private volatile Optional<ReaderManager> readers = Optional.empty();

    private final boolean kept;
    private final Map<String, IndexedFile> files = new ConcurrentHashMap<>();
    private final Map<String, String> pathByContent = new ConcurrentHashMap<>();
    /** Of articles that were put or removed: whom the cast must be told of anew. */
    private final Set<Name> changed = ConcurrentHashMap.newKeySet();
    /** Whoever changes an article shares it: a refresh sees all of what somebody does, or nothing. */
    private final ReadWriteLock changing = new ReentrantReadWriteLock();

    private final Object refreshing = new Object();
    private final CastReading castReading = new CastReading();
    private volatile Cast cast = Cast.NOBODY;

    /** One article of those that were asked for, and who of it was meant. */
    public record Hit(String path, IndexedFile file, ArticleSummary summary, List<Integer> actors) {
        /** Those meant. */
        public List<Appearance> meant() {
            return actors.stream().map(summary.actors()::get).toList();
        }
    }

    /** @param since the day of the earliest article, where any is known */
    public record Numbers(int articles, int mentions, int statements, Optional<LocalDate> since) {}

    private ArticleIndex(Directory directory, Optional<IndexWriter> writer, boolean kept) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.kept = kept;
        if (writer.isPresent()) {
            readers = Optional.of(new ReaderManager(writer.get()));
            load();
            Optional<Cast> known = kept ? KeptCast.read(directory, commitId(directory)) : Optional.empty();
            cast = read(
                    reader -> known.isPresent() ? castReading.kept(reader, known.get()) : castReading.whole(reader));
        } else {
            refresh();
        }
    }

    /**
     * The index that lies in a folder; an empty one where there is none, or one that is damaged, or was made by another version.
     * Where another process writes it, it can only be read here.
     *
     * @param version of all that decides what is kept of an article
     * @throws IOException where it can neither be read nor made
     */
    public static ArticleIndex open(Path place, String version) throws IOException {
        Files.createDirectories(place);
        return open(new NIOFSDirectory(place), version, true);
    }

    /** One that is gone with the process. */
    public static ArticleIndex inMemory(String version) {
        try {
            return open(new ByteBuffersDirectory(), version, false);
        } catch (IOException never) {
            throw new IllegalStateException("memory does not fail", never);
        }
    }

    static ArticleIndex open(Directory directory, String version, boolean kept) throws IOException {
        Map<String, String> mark = Map.of("format", FORMAT, "version", version);
        boolean sound;
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            sound = isSound(directory, mark);
            if (!sound) {
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
            }
        } catch (LockObtainFailedException anothers) {
            return new ArticleIndex(directory, Optional.empty(), kept);
        }
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                // In the thread that writes: no others beside it, and who writes hears of what fails.
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
        IndexWriter writer;
        try {
            writer = new IndexWriter(directory, config);
        } catch (LockObtainFailedException faster) {
            return new ArticleIndex(directory, Optional.empty(), kept);
        }
        try {
            if (!sound) {
                writer.setLiveCommitData(mark.entrySet());
                writer.commit();
            }
            return new ArticleIndex(directory, Optional.of(writer), kept);
        } catch (IOException | RuntimeException failure) {
            writer.rollback();
            throw failure;
        }
    }

    /** Whether there is an index of ours, of this version, with every byte as it was written. */
    private static boolean isSound(Directory directory, Map<String, String> mark) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                if (!reader.getIndexCommit().getUserData().equals(mark)) {
                    return false;
                }
                for (LeafReaderContext leaf : reader.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
                return true;
            }
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** Whether nobody writes the index that lies in a folder. */
    static boolean isFree(Path place) {
        try (Directory directory = new NIOFSDirectory(place);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return true;
        } catch (IOException anothers) {
            return false;
        }
    }

    /** Whether this process may change it; another process does where not. */
    public boolean isOurs() {
        return writer.isPresent();
    }

    /** Whether it outlives the process. */
    public boolean isKept() {
        return kept;
    }

    private void load() throws IOException {
        read(reader -> {
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues paths = leaf.reader().getBinaryDocValues(PATH);
                BinaryDocValues stamps = leaf.reader().getBinaryDocValues(STAMP);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = 0;
                        paths != null && stamps != null && doc < leaf.reader().maxDoc();
                        doc++) {
                    if (isLive(live, doc) && paths.advanceExact(doc) && stamps.advanceExact(doc)) {
                        remember(paths.binaryValue().utf8ToString(), IndexedFile.read(stamps.binaryValue()));
                    }
                }
            }
            return null;
        });
    }

    private void remember(String path, IndexedFile file) {
        files.put(path, file);
        // The one that has been there for longer is found already.
        pathByContent.merge(file.key(), path, (before, now) -> holds(before, file.key()) ? before : now);
    }

    private boolean holds(String path, String key) {
        IndexedFile file = files.get(path);
        return file != null && file.key().equals(key);
    }

    /** By path, all that is in it. */
    Map<String, IndexedFile> files() {
        return files;
    }

    /** How many articles it holds. */
    public int size() {
        return files.size();
    }

    /** What is known of an article with this content. */
    Optional<ArticleSummary> withContent(String key) throws IOException {
        String path = pathByContent.get(key);
        return path != null && holds(path, key) ? summary(path) : Optional.empty();
    }

    /** What is kept of an article. */
    public Optional<ArticleSummary> summary(String path) throws IOException {
        return read(reader -> {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum docs = leaf.reader().postings(new Term(PATH, path), PostingsEnum.NONE);
                int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : firstLive(docs, leaf.reader());
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    return Optional.of(summary(leaf.reader(), doc));
                }
            }
            return Optional.<ArticleSummary>empty();
        });
    }

    private static int firstLive(PostingsEnum docs, LeafReader leaf) throws IOException {
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && !isLive(leaf.getLiveDocs(), doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }

    private static ArticleSummary summary(LeafReader leaf, int doc) throws IOException {
        return SummaryBytes.read(
                leaf.storedFields().document(doc, Set.of(SUMMARY)).getBinaryValue(SUMMARY));
    }

    private static boolean isLive(Bits live, int doc) {
        return live == null || live.get(doc);
    }

    /** Keeps what is known of an article instead of what was. It is found after the next {@link #refresh}. */
    void put(String path, IndexedFile file, ArticleSummary summary) throws IOException {
        Document document = document(path, file, summary);
        changing.readLock().lock();
        try {
            Set<Name> names = names(path);
            summary.actors().forEach(actor -> names.add(Name.of(actor.profile())));
            ours().updateDocument(new Term(PATH, path), document);
            changed.addAll(names);
            remember(path, file);
        } finally {
            changing.readLock().unlock();
        }
    }

    /** Whom an article that is found names. */
    private Set<Name> names(String path) throws IOException {
        Set<Name> names = new HashSet<>();
        if (files.containsKey(path)) {
            summary(path).ifPresent(summary -> summary.actors().forEach(actor -> names.add(Name.of(actor.profile()))));
        }
        return names;
    }

    private static Document document(String path, IndexedFile file, ArticleSummary summary) {
        Map<String, Integer> mentions = new HashMap<>();
        Map<String, Integer> said = new HashMap<>();
        Map<String, Integer> forms = new HashMap<>();
        Map<String, Integer> identities = new HashMap<>();
        for (Appearance actor : summary.actors()) {
            String written = actor.profile().written();
            mentions.merge(written, actor.mentions().size(), Integer::sum);
            if (actor.statements() > 0) {
                said.merge(written, actor.statements(), Integer::sum);
            }
            forms.merge(written + AND + actor.name(), 1, Integer::sum);
            actor.forms().forEach((form, count) -> forms.merge(written + AND + form, count, Integer::sum));
            actor.profile().identity().ifPresent(identity -> identities.put(identity + AND + written, 1));
        }
        Document document = new Document();
        document.add(new StringField(PATH, path, Field.Store.NO));
        document.add(new BinaryDocValuesField(PATH, new BytesRef(path)));
        document.add(new BinaryDocValuesField(STAMP, file.written()));
        document.add(CountedTerms.field(ACTOR, mentions));
        document.add(CountedTerms.field(SAID, said));
        document.add(CountedTerms.field(FORM, forms));
        document.add(CountedTerms.field(IDENTITY, identities));
        summary.date().ifPresent(day -> document.add(new NumericDocValuesField(DAY, day.toEpochDay())));
        document.add(new StoredField(SUMMARY, SummaryBytes.write(summary)));
        return document;
    }

    void remove(String path) throws IOException {
        changing.readLock().lock();
        try {
            Set<Name> names = names(path);
            if (files.remove(path) != null) {
                ours().deleteDocuments(new Term(PATH, path));
                changed.addAll(names);
            }
        } finally {
            changing.readLock().unlock();
        }
    }

    private IndexWriter ours() {
        return writer.orElseThrow(() -> new IllegalStateException("another process writes this index"));
    }

    /** All that was put outlives a crash from now on. */
    void commit() throws IOException {
        if (writer.isPresent() && writer.get().hasUncommittedChanges()) {
            writer.get().commit();
        }
    }

    /** The same, and keeps the cast for the next time. */
    void commitForLater() throws IOException {
        refresh();
        commit();
        if (kept && isOurs()) {
            KeptCast.write(directory, commitId(directory), cast);
        }
    }

    private static byte[] commitId(Directory directory) throws IOException {
        return SegmentInfos.readLatestCommit(directory).getId();
    }

    /** All that was put is found from now on. */
    void refresh() throws IOException {
        synchronized (refreshing) {
            if (readers.isEmpty() && DirectoryReader.indexExists(directory)) {
                readers = Optional.of(new ReaderManager(directory));
                load();
                cast = read(castReading::whole);
                return;
            }
            Set<Name> names;
            changing.writeLock().lock();
            try {
                boolean isNew = readers.isPresent() && readers.get().maybeRefresh();
                if (!isNew && changed.isEmpty()) {
                    return;
                }
                names = Set.copyOf(changed);
                changed.clear();
            } finally {
                changing.writeLock().unlock();
            }
            // What another process has changed, nobody says here.
            cast = read(reader -> isOurs() ? castReading.changed(reader, names) : castReading.whole(reader));
        }
    }

    /** All who are named in the articles. */
    public Cast cast() {
        return cast;
    }

    /** Who is the same as somebody with this profile, among those of all articles; it is in the group itself. */
    public Group group(Profile profile) throws IOException {
        List<Profile> others = new ArrayList<>(profiles(ACTOR, Profile.beginning(profile.type(), profile.name())));
        if (profile.identity().isPresent()) {
            others.addAll(profiles(IDENTITY, profile.identity().get() + AND));
        }
        return Linking.group(profile, others);
    }

    /** The profiles of one type and folded name. */
    public List<Profile> profiles(ActorType type, String name) throws IOException {
        return profiles(ACTOR, Profile.beginning(type, name));
    }

    private List<Profile> profiles(String field, String beginning) throws IOException {
        return read(reader -> profiles(reader, field, beginning));
    }

    /** Those of whom people said who they are. */
    static List<Profile> identified(IndexReader reader) throws IOException {
        return profiles(reader, IDENTITY, "");
    }

    private static List<Profile> profiles(IndexReader reader, String field, String beginning) throws IOException {
        List<Profile> profiles = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return profiles;
        }
        TermsEnum term = terms.iterator();
        if (term.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return profiles;
        }
        for (BytesRef at = term.term(); at != null; at = term.next()) {
            String written = at.utf8ToString();
            if (!written.startsWith(beginning)) {
                break;
            }
            profiles.add(Profile.read(written.substring(written.indexOf(AND) + 1)));
        }
        return profiles;
    }

    /**
     * How much there is of a group.
     *
     * @param but articles that are not counted
     */
    public Numbers numbers(Group group, Collection<String> but) throws IOException {
        return read(reader -> {
            int articles = 0;
            int mentions = 0;
            int statements = 0;
            long since = Long.MAX_VALUE;
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues days = leaf.reader().getNumericDocValues(DAY);
                Map<Integer, Integer> mentioning = counts(leaf.reader(), ACTOR, group, but);
                articles += mentioning.size();
                mentions += sum(mentioning);
                statements += sum(counts(leaf.reader(), SAID, group, but));
                for (int doc : mentioning.keySet().stream().sorted().toList()) {
                    if (days != null && days.advanceExact(doc)) {
                        since = Math.min(since, days.longValue());
                    }
                }
            }
            return new Numbers(
                    articles,
                    mentions,
                    statements,
                    since == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(since)));
        });
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** By document, how often a field has a profile of the group. */
    private static Map<Integer, Integer> counts(LeafReader leaf, String field, Group group, Collection<String> but)
            throws IOException {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Profile profile : group.profiles()) {
            PostingsEnum docs = leaf.postings(new Term(field, profile.written()), PostingsEnum.FREQS);
            if (docs == null) {
                continue;
            }
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (isLive(leaf.getLiveDocs(), doc)) {
                    counts.merge(doc, docs.freq(), Integer::sum);
                }
            }
        }
        for (String path : but) {
            PostingsEnum doc = leaf.postings(new Term(PATH, path), PostingsEnum.NONE);
            while (doc != null && doc.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                counts.remove(doc.docID());
            }
        }
        return counts;
    }

    /** All articles that name somebody of a group, the earliest first, those without a date last; of one day by path. */
    public List<Hit> articles(Group group, Collection<String> but) throws IOException {
        return read(reader -> {
            List<Hit> hits = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues paths = leaf.reader().getBinaryDocValues(PATH);
                BinaryDocValues stamps = leaf.reader().getBinaryDocValues(STAMP);
                for (int doc : counts(leaf.reader(), ACTOR, group, but).keySet().stream()
                        .sorted()
                        .toList()) {
                    if (!paths.advanceExact(doc) || !stamps.advanceExact(doc)) {
                        continue;
                    }
                    ArticleSummary summary = summary(leaf.reader(), doc);
                    List<Integer> meant = new ArrayList<>();
                    for (int i = 0; i < summary.actors().size(); i++) {
                        if (group.profiles().contains(summary.actors().get(i).profile())) {
                            meant.add(i);
                        }
                    }
                    String path = paths.binaryValue().utf8ToString();
                    hits.add(new Hit(path, IndexedFile.read(stamps.binaryValue()), summary, meant));
                }
            }
            hits.sort(Comparator.comparing((Hit hit) -> hit.summary().date().orElse(LocalDate.MAX))
                    .thenComparing(Hit::path));
            return hits;
        });
    }

    private interface Question<T> {
        T answer(DirectoryReader reader) throws IOException;
    }

    private <T> T read(Question<T> question) throws IOException {
        Optional<ReaderManager> open = readers;
        if (open.isEmpty()) {
            return ofNothing(question);
        }
        DirectoryReader reader;
        try {
            reader = open.get().acquire();
        } catch (AlreadyClosedException closed) {
            // Its folder has gone while somebody asked.
            return ofNothing(question);
        }
        try {
            return question.answer(reader);
        } finally {
            open.get().release(reader);
        }
    }

    private static <T> T ofNothing(Question<T> question) throws IOException {
        try (DirectoryReader nothing = DirectoryReader.open(NOTHING)) {
            return question.answer(nothing);
        }
    }

    /** What another process has begun to write, before it has written it. */
    private static final Directory NOTHING = nothing();

    private static Directory nothing() {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter empty = new IndexWriter(directory, new IndexWriterConfig())) {
            empty.commit();
        } catch (IOException never) {
            throw new IllegalStateException("memory does not fail", never);
        }
        return directory;
    }

    /** What was put since the last commit is lost. */
    @Override
    public void close() throws IOException {
        if (readers.isPresent()) {
            readers.get().close();
        }
        if (writer.isPresent()) {
            writer.get().rollback();
        }
        directory.close();
    }
}
