package org.antecedent.check;

import org.antecedent.analysis.Article;
import org.antecedent.language.Sentence;
import org.antecedent.mention.Mention;
import org.antecedent.text.Paragraph;

/** What an article says in its own voice: prose outside quotation marks. A headline leans on the article below it. */
public final class Narration {
    private Narration() {}

    /** Whether the mention stands in a sentence of prose, and in no quotation. */
    public static boolean holds(Article article, Mention mention) {
        return isProse(article, article.reading().sentence(mention)) && !article.isQuoted(mention.span());
    }

    /** Whether the sentence is of the body: no headline, no caption. */
    public static boolean isProse(Article article, Sentence sentence) {
        return article.paragraphs().get(sentence.paragraph()).role() == Paragraph.Role.BODY;
    }
}
