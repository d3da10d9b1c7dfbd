package org.antecedent.index;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What an indexed article was read from.
 *
 * @param seen when, in milliseconds since 1970
 * @param content a digest of the article and of what people decided about it
 * @param settings a digest of what else decides how it is read
 */
public record IndexedFile(FileStamp stamp, long seen, String content, String settings) {
    /** The same article is read the same under the same key. */
    String key() {
        return content + settings;
    }

    /** Whether the file is most likely as it was, so that it need not be read. */
    boolean stillHolds(FileStamp now, String nowSettings) {
        return stamp.equals(now) && settings.equals(nowSettings) && stamp.tells(seen);
    }

    BytesRef written() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeLong(stamp.size());
        out.writeLong(stamp.modified());
        out.writeLong(stamp.decided());
        out.writeLong(stamp.decidedModified());
        out.writeLong(seen);
        out.writeString(content);
        out.writeString(settings);
        return new BytesRef(out.toArrayCopy());
    }

    static IndexedFile read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            FileStamp stamp = new FileStamp(in.readLong(), in.readLong(), in.readLong(), in.readLong());
            return new IndexedFile(stamp, in.readLong(), in.readString(), in.readString());
        } catch (RuntimeException damaged) {
            throw new IOException("what was read from is damaged", damaged);
        }
    }
}
