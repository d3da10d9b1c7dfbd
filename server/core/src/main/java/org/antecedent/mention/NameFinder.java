package org.antecedent.mention;

import java.util.List;
import org.antecedent.language.Sentence;

/** Finds the names in the sentences of one paragraph. A pure function; safe to call from several threads. */
public interface NameFinder {
    /** One list a sentence, in order: its names in text order, which do not overlap. Months and days are no names. */
    List<List<Name>> find(List<Sentence> paragraph);
}
