package org.antecedent.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antecedent.language.Tag;
import org.antecedent.text.Span;

/**
 * Reads treebanks in CoNLL-U (universaldependencies.org/format.html). The text of a paragraph is put together from the
 * words and {@code SpaceAfter=No}; a multiword token whose words do not spell it (“dunno” as “do n't know”) is one word.
 */
public final class Conllu {
    private final List<TreebankParagraph> paragraphs = new ArrayList<>();
    private String document = "";
    private final StringBuilder text = new StringBuilder();
    private List<List<TreebankWord>> sentences = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();

    private Conllu() {}

    /** The paragraphs of a treebank in order. */
    public static List<TreebankParagraph> read(Path file) throws IOException {
        Conllu conllu = new Conllu();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            reader.lines().forEach(conllu::line);
        }
        conllu.endSentence();
        conllu.endParagraph();
        return conllu.paragraphs;
    }

    private void line(String line) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith("# newdoc")) {
            endParagraph();
            document = line.substring(line.indexOf('=') + 1).strip();
        } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
            endParagraph();
        } else if (!line.startsWith("#")) {
            rows.add(line.split("\t", -1));
        }
    }

    private void endParagraph() {
        if (!sentences.isEmpty()) {
            paragraphs.add(new TreebankParagraph(document, text.toString(), sentences));
        }
        text.setLength(0);
        sentences = new ArrayList<>();
    }

    private void endSentence() {
        List<TreebankWord> words = new ArrayList<>();
        int[] places = new int[rows.size() + 2];
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            int range = row[0].indexOf('-');
            if (row[0].indexOf('.') >= 0) {
                continue;
            }
            if (range < 0) {
                places[Integer.parseInt(row[0])] = words.size();
                word(row, row[1], words);
                space(row);
                continue;
            }
            int first = Integer.parseInt(row[0].substring(0, range));
            int count = Integer.parseInt(row[0].substring(range + 1)) - first + 1;
            List<String[]> parts = rows.subList(i + 1, i + 1 + count);
            boolean spelled = String.join(
                            "", parts.stream().map(part -> part[1]).toList())
                    .equals(row[1]);
            for (int part = 0; part < count; part++) {
                places[first + part] = words.size();
                if (spelled || part == 0) {
                    word(parts.get(part), spelled ? parts.get(part)[1] : row[1], words);
                }
            }
            space(row);
            i += count;
        }
        rows.clear();
        if (words.isEmpty()) {
            return;
        }
        List<TreebankWord> sentence = new ArrayList<>();
        for (TreebankWord word : words) {
            int head = word.head() <= 0 || word.head() >= places.length ? -1 : places[word.head()];
            sentence.add(new TreebankWord(word.span(), word.form(), word.lemma(), word.tag(), word.penn(), head));
        }
        sentences.add(sentence);
    }

    private void word(String[] row, String form, List<TreebankWord> words) {
        int start = text.length();
        text.append(form);
        int head = row[6].equals("_") ? 0 : Integer.parseInt(row[6]);
        words.add(new TreebankWord(new Span(start, text.length()), form, row[2], Tag.of(row[3]), row[4], head));
    }

    private void space(String[] row) {
        if (!row[9].contains("SpaceAfter=No")) {
            text.append(' ');
        }
    }
}
