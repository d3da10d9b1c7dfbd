/** Checks of quotations: where they begin and end, and whose they are. */
package org.antecedent.check.quotation;
