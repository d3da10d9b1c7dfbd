package org.antecedent.report;

/** How much a figure counts, over many articles. */
final class Tally {
    private int articles;
    private int lastArticle;
    private int quotedWords;
    private int count;

    /** @param article its number from 1; they come in order */
    void add(int article, Counted one) {
        articles += article == lastArticle ? 0 : 1;
        lastArticle = article;
        quotedWords += one.quotedWords();
        count++;
    }

    /** Adds all of another one, which counts in other articles. */
    void add(Tally other) {
        articles += other.articles;
        quotedWords += other.quotedWords;
        count += other.count;
    }

    /** Those in which it counts anything. */
    int articles() {
        return articles;
    }

    int quotedWords() {
        return quotedWords;
    }

    /** Statements, or whatever else it is that is counted. */
    int count() {
        return count;
    }
}
