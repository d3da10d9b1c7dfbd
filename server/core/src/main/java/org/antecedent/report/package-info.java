/**
 * What people look at after an article was read: its figures as values ({@code ArticleReport}, {@code ArchiveFigures}), and the
 * pages that draw them.
 *
 * <p>Invariant: a page is a pure function of its figures. It holds no script and no address outside itself, whatever an article
 * says; every figure can be followed to the sentences that it counts.
 */
package org.antecedent.report;
