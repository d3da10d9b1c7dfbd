/**
 * What many articles say together: who of one is whom of another, and what of each is kept to answer that; and articles as rows of
 * tables ({@code ArticleRows}), for whoever counts. All of it is a pure function of articles.
 *
 * <p>Invariant: nothing here is a decision. What is linked is linked by what people decided, or else carefully, and says how sure
 * it is.
 */
package org.antecedent.corpus;
