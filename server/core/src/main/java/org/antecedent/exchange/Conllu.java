package org.antecedent.exchange;

import java.util.List;
import org.antecedent.analysis.Article;
import org.antecedent.language.Sentence;

/**
 * CoNLL-U, the format of Universal Dependencies (universaldependencies.org/format.html): words with lemma, universal and Penn
 * tag, head and relation. Contractions are two words that no line joins; {@code SpaceAfter=No} says where words touch, so
 * that the text can be put together again but for the kind and number of its spaces.
 */
public final class Conllu {
    private Conllu() {}

    /**
     * The article, one block a sentence; empty for an article without words.
     *
     * @param document the id that the file carries
     */
    public static String write(String document, Article article) {
        return write(document, article, List.of(), (sentence, i) -> "");
    }

    /** What the last column says of a word besides its spaces; empty where it says nothing. */
    @FunctionalInterface
    interface Column {
        String of(Sentence sentence, int word);
    }

    /**
     * The same with more in it.
     *
     * @param head comments for the head of the document
     * @param more sorts before {@code SpaceAfter}, as the last column is sorted by name
     */
    static String write(String document, Article article, List<String> head, Column more) {
        StringBuilder out = new StringBuilder();
        String text = article.text().string();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            if (paragraph < 0) {
                out.append("# newdoc id = ").append(oneLine(document)).append('\n');
                head.forEach(line -> out.append("# ").append(line).append('\n'));
            }
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                out.append("# newpar\n");
            }
            out.append("# sent_id = ").append(sentence.index() + 1).append('\n');
            out.append("# text = ").append(oneLine(sentence.span().in(text))).append('\n');
            for (int i = 0; i < sentence.size(); i++) {
                word(sentence, i, more.of(sentence, i), text, out);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void word(Sentence sentence, int i, String more, String text, StringBuilder out) {
        out.append(i + 1).append('\t');
        out.append(sentence.form(i)).append('\t');
        out.append(sentence.lemma(i)).append('\t');
        out.append(sentence.tag(i)).append('\t');
        out.append(sentence.penn(i).code()).append("\t_\t");
        out.append(sentence.head(i) + 1).append('\t');
        out.append(sentence.relation(i).code()).append("\t_\t");
        int end = sentence.end(i);
        boolean touches = end < text.length() && !isBlank(text.charAt(end));
        String space = touches ? "SpaceAfter=No" : "";
        String last = more + (more.isEmpty() || space.isEmpty() ? "" : "|") + space;
        out.append(last.isEmpty() ? "_" : last).append('\n');
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            line.append(isBlank(text.charAt(i)) || Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return line.toString();
    }
}
