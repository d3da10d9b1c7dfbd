package org.antecedent.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.antecedent.language.linear.Hash;
import org.antecedent.language.linear.WordTable;

/**
 * Lemmas by rules that were learned: what a word with that Penn tag and that ending becomes. The longest ending that is
 * known decides, the whole word first. Immutable; safe for all threads.
 *
 * <p>File format, big-endian: the number of rules (short); for each whether it keeps capitals (boolean), how many letters
 * it cuts (byte) and what it puts in their place (UTF); the table from endings to rules ({@link WordTable}).
 */
public final class LearnedLemmatizer {
    /** The longest ending that is looked at, short of the whole word. */
    public static final int LONGEST = 6;

    private final List<Rule> rules;
    private final WordTable endings;

    public LearnedLemmatizer(List<Rule> rules, WordTable endings) {
        this.rules = List.copyOf(rules);
        this.endings = endings;
    }

    /**
     * What to do to a word.
     *
     * @param keepsCase whether the lemma has the word's capitals
     * @param cut how many letters go from its end
     * @param added what comes in their place
     */
    public record Rule(boolean keepsCase, int cut, String added) {
        /** The rule that makes {@code lemma} of {@code form}. */
        public static Rule of(String form, String lemma) {
            String lower = form.toLowerCase(Locale.ROOT);
            int same = commonStart(lower, lemma);
            int sameCase = commonStart(form, lemma);
            boolean keeps = sameCase > same || (sameCase == same && form.equals(lower));
            int kept = keeps ? sameCase : same;
            return new Rule(keeps && !form.equals(lower), form.length() - kept, lemma.substring(kept));
        }

        private static int commonStart(String a, String b) {
            int i = 0;
            while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
                i++;
            }
            return i;
        }

        /** The word's lemma by this rule; the word in lower case where it is too short for the rule. */
        public String apply(String form) {
            String word = keepsCase ? form : form.toLowerCase(Locale.ROOT);
            if (cut == 0 && added.isEmpty()) {
                return word;
            }
            if (cut > word.length() || (cut == word.length() && added.isEmpty())) {
                return word;
            }
            return word.substring(0, word.length() - cut).concat(added);
        }
    }

    /** The key of an ending of {@code length} letters; of the whole word for a length beyond {@link #LONGEST}. */
    public static int key(Penn penn, String form, int length) {
        boolean whole = length > LONGEST || length > form.length();
        int hash = whole ? 1 : 2;
        for (int i = whole ? 0 : form.length() - length; i < form.length(); i++) {
            hash = hash * 31 + Character.toLowerCase(form.charAt(i));
        }
        boolean capital = Character.isUpperCase(form.charAt(0));
        return Hash.of(whole ? LONGEST + 1 : length, penn.ordinal(), hash, capital ? 1 : 0);
    }

    /** The lemma of a word as written, by its Penn tag; never empty. */
    public String lemma(String form, Penn penn) {
        String plain = Letters.plain(form);
        for (int length = LONGEST + 1; length >= 0; length--) {
            if (length <= LONGEST && length >= plain.length()) {
                continue;
            }
            int row = endings.row(key(penn, plain, length));
            if (row >= 0) {
                return rules.get(endings.value(row, 0)).apply(plain);
            }
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Reads a lemmatizer. */
    public static LearnedLemmatizer read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        Rule[] rules = new Rule[in.readUnsignedShort()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = new Rule(in.readBoolean(), in.readUnsignedByte(), in.readUTF());
        }
        return new LearnedLemmatizer(List.of(rules), WordTable.read(in));
    }

    /** Writes the lemmatizer in the format above. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeShort(rules.size());
        for (Rule rule : rules) {
            out.writeBoolean(rule.keepsCase());
            out.writeByte(rule.cut());
            out.writeUTF(rule.added());
        }
        endings.write(out);
    }

    /** How many endings have a rule. */
    public int size() {
        return endings.size();
    }
}
