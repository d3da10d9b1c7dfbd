package org.antecedent.cli;

import org.antecedent.agreement.Agreement;

/** How it is told where two sides agree. */
interface AgreementReport {
    /**
     * An article that both sides annotated.
     *
     * @param lostA how many of A's decisions have no words in the text that is compared
     * @param lostB the same of B's
     */
    void add(String article, Agreement agreement, int lostA, int lostB);

    /** One that A alone annotated. */
    void onlyInA(String article);

    void onlyInB(String article);

    /** After the last article. */
    void end();
}
