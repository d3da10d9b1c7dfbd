package org.antecedent.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antecedent.corpus.Appearance;
import org.antecedent.corpus.ArticleSummary;
import org.antecedent.corpus.Profile;
import org.antecedent.text.Span;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** The summary of an article as bytes, and back. */
final class SummaryBytes {
    private SummaryBytes() {}

    static BytesRef write(ArticleSummary summary) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeZLong(summary.date().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
            out.writeVInt(summary.statements());
            write(summary.findings(), out);
            out.writeVInt(summary.decisions());
            out.writeVInt(summary.actors().size());
            for (Appearance actor : summary.actors()) {
                write(actor, out);
            }
        } catch (IOException never) {
            throw new IllegalStateException("memory does not fail", never);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(Appearance actor, DataOutput out) throws IOException {
        out.writeString(actor.profile().written());
        out.writeString(actor.name());
        write(actor.forms(), out);
        write(actor.mentions(), out);
        out.writeVInt(actor.mentions().indexOf(actor.introducing()));
        out.writeVInt(actor.statements());
        write(actor.said(), out);
        out.writeVInt(actor.about().size());
        for (Map.Entry<Integer, List<Span>> about : actor.about().entrySet()) {
            out.writeVInt(about.getKey());
            write(about.getValue(), out);
        }
    }

    private static void write(Map<String, Integer> counts, DataOutput out) throws IOException {
        out.writeVInt(counts.size());
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            out.writeString(count.getKey());
            out.writeVInt(count.getValue());
        }
    }

    /** Each start from the one before: most then take one byte. */
    private static void write(List<Span> spans, DataOutput out) throws IOException {
        out.writeVInt(spans.size());
        int before = 0;
        for (Span span : spans) {
            out.writeZInt(span.start() - before);
            out.writeVInt(span.length());
            before = span.start();
        }
    }

    /** @throws IOException where these are no such bytes */
    static ArticleSummary read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            long day = in.readZLong();
            Optional<LocalDate> date =
                    day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
            int statements = in.readVInt();
            Map<String, Integer> findings = counts(in);
            int decisions = in.readVInt();
            int size = in.readVInt();
            List<Appearance> actors = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                actors.add(actor(in));
            }
            return new ArticleSummary(date, statements, findings, decisions, actors);
        } catch (RuntimeException damaged) {
            throw new IOException("an article's summary is damaged", damaged);
        }
    }

    private static Appearance actor(DataInput in) throws IOException {
        Profile profile = Profile.read(in.readString());
        String name = in.readString();
        Map<String, Integer> forms = counts(in);
        List<Span> mentions = spans(in);
        Span introducing = mentions.get(in.readVInt());
        int statements = in.readVInt();
        List<Span> said = spans(in);
        Map<Integer, List<Span>> about = new TreeMap<>();
        int size = in.readVInt();
        for (int i = 0; i < size; i++) {
            about.put(in.readVInt(), spans(in));
        }
        return new Appearance(profile, name, forms, mentions, introducing, statements, said, about);
    }

    private static Map<String, Integer> counts(DataInput in) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int size = in.readVInt();
        for (int i = 0; i < size; i++) {
            counts.put(in.readString(), in.readVInt());
        }
        return counts;
    }

    private static List<Span> spans(DataInput in) throws IOException {
        int size = in.readVInt();
        List<Span> spans = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < size; i++) {
            int start = before + in.readZInt();
            spans.add(new Span(start, start + in.readVInt()));
            before = start;
        }
        return spans;
    }
}
