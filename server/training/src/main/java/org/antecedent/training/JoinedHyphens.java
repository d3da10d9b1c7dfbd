package org.antecedent.training;

import java.util.ArrayList;
import java.util.List;

/** Brings a treebank to our convention: words joined by hyphens are one word, with the tag of their head. */
final class JoinedHyphens {
    private JoinedHyphens() {}

    /** The sentence with “29 - year - old” as one word; heads are indices into the result. */
    static List<TreebankWord> join(List<TreebankWord> sentence) {
        int size = sentence.size();
        int[] group = new int[size];
        int groups = 0;
        for (int i = 0; i < size; i++) {
            boolean joined = i > 0 && touches(sentence, i) && (isHyphen(sentence, i) || isHyphen(sentence, i - 1));
            group[i] = joined ? groups - 1 : groups++;
        }
        List<TreebankWord> words = new ArrayList<>();
        for (int first = 0; first < size; ) {
            int end = first + 1;
            while (end < size && group[end] == group[first]) {
                end++;
            }
            words.add(merged(sentence, group, first, end));
            first = end;
        }
        return words;
    }

    private static TreebankWord merged(List<TreebankWord> sentence, int[] group, int first, int end) {
        int top = first;
        for (int i = first; i < end; i++) {
            int head = sentence.get(i).head();
            if (head < first || head >= end) {
                top = i;
                if (!isHyphen(sentence, i)) {
                    break;
                }
            }
        }
        TreebankWord head = sentence.get(top);
        int above = head.head() < 0 ? -1 : group[head.head()];
        if (end == first + 1) {
            return new TreebankWord(head.span(), head.form(), head.lemma(), head.tag(), head.penn(), above);
        }
        StringBuilder form = new StringBuilder();
        StringBuilder lemma = new StringBuilder();
        for (int i = first; i < end; i++) {
            form.append(sentence.get(i).form());
            lemma.append(
                    i == end - 1 ? sentence.get(i).lemma() : sentence.get(i).form());
        }
        return new TreebankWord(
                sentence.get(first).span().hull(sentence.get(end - 1).span()),
                form.toString(),
                lemma.toString(),
                head.tag(),
                head.penn(),
                above);
    }

    private static boolean touches(List<TreebankWord> sentence, int i) {
        return sentence.get(i - 1).span().end() == sentence.get(i).span().start();
    }

    /** A hyphen between two words, and not a dash or the sign of a number. */
    private static boolean isHyphen(List<TreebankWord> sentence, int i) {
        return sentence.get(i).form().equals("-")
                && i > 0
                && i + 1 < sentence.size()
                && touches(sentence, i)
                && touches(sentence, i + 1)
                && isWord(sentence.get(i - 1))
                && isWord(sentence.get(i + 1));
    }

    private static boolean isWord(TreebankWord word) {
        return Character.isLetterOrDigit(word.form().codePointBefore(word.form().length()))
                || Character.isLetterOrDigit(word.form().codePointAt(0));
    }
}
