package org.antecedent.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antecedent.corpus.Profile;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * The cast as a file beside the index that it was made of: reading it takes a tenth of the time of making it, and somebody waits. It
 * names the commit of the index that it belongs to, and counts for no other.
 */
final class KeptCast {
    private static final String FILE = "cast";
    private static final String DRAFT = "cast.part";
    private static final int FORMAT = 1;

    private KeptCast() {}

    /** @param commit the id of the index's last commit, which holds just this cast */
    static void write(Directory directory, byte[] commit, Cast cast) throws IOException {
        delete(directory, DRAFT);
        try (IndexOutput out = directory.createOutput(DRAFT, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, FILE, FORMAT);
            out.writeBytes(commit, commit.length);
            ByteBuffersDataOutput members = new ByteBuffersDataOutput();
            write(cast, members);
            out.writeInt(Math.toIntExact(members.size()));
            members.copyTo(out);
            CodecUtil.writeFooter(out);
        }
        directory.sync(List.of(DRAFT));
        delete(directory, FILE);
        directory.rename(DRAFT, FILE);
    }

    private static void delete(Directory directory, String file) throws IOException {
        if (Arrays.asList(directory.listAll()).contains(file)) {
            directory.deleteFile(file);
        }
    }

    private static void write(Cast cast, ByteBuffersDataOutput out) throws IOException {
        Map<String, Integer> paths = new LinkedHashMap<>();
        cast.members().forEach(member -> paths.putIfAbsent(member.foremost(), paths.size()));
        out.writeVInt(paths.size());
        for (String path : paths.keySet()) {
            out.writeString(path);
        }
        out.writeVInt(cast.size());
        for (Cast.Member member : cast.members()) {
            out.writeString(member.name());
            out.writeString(member.one().written());
            out.writeVInt(member.articles());
            out.writeVInt(member.mentions());
            out.writeVInt(paths.get(member.foremost()));
            out.writeVInt(member.folded().size());
            for (String name : member.folded()) {
                out.writeString(name);
            }
        }
    }

    /** The cast of this commit; empty where none is kept, or not as it was written. */
    static Optional<Cast> read(Directory directory, byte[] commit) {
        try (ChecksumIndexInput in = directory.openChecksumInput(FILE, IOContext.READONCE)) {
            CodecUtil.checkHeader(in, FILE, FORMAT, FORMAT);
            byte[] id = new byte[commit.length];
            in.readBytes(id, 0, id.length);
            if (!Arrays.equals(id, commit)) {
                return Optional.empty();
            }
            int size = in.readInt();
            if (size < 0 || size > in.length()) {
                return Optional.empty();
            }
            byte[] members = new byte[size];
            in.readBytes(members, 0, size);
            CodecUtil.checkFooter(in);
            return Optional.of(read(new ByteArrayDataInput(members)));
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private static Cast read(ByteArrayDataInput in) throws IOException {
        String[] paths = new String[in.readVInt()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readString();
        }
        int size = in.readVInt();
        List<Cast.Member> members = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String name = in.readString();
            Profile one = Profile.read(in.readString());
            int articles = in.readVInt();
            int mentions = in.readVInt();
            String foremost = paths[in.readVInt()];
            String[] folded = new String[in.readVInt()];
            for (int f = 0; f < folded.length; f++) {
                folded[f] = in.readString();
            }
            members.add(new Cast.Member(name, one, one.full(), articles, mentions, foremost, List.of(folded)));
        }
        return Cast.inOrder(members);
    }
}
