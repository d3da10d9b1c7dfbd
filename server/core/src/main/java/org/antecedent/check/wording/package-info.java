/** Checks of words that say something else than is meant, or nothing without the date of the article. */
package org.antecedent.check.wording;
